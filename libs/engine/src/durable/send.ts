import { decodeSnapshot } from '../codec/snapshot.js';
import type { SendOptions } from '../engine.js';
import type { ProcessRow, Tx } from '../port.js';
import { addressed, reservedIn } from '../step/admission.js';
import { readPayload } from '../step/payload.js';
import { refusePayload } from '../step/payload-check.js';
import { admit, refuseDuties } from '../step/permission.js';
import type { Json, Outcome, Refusal } from '../values.js';
import { commit, finish, refused } from './commit.js';
import { loadFacts } from './facts.js';
import { answerAgain } from './idempotency.js';
import type { Runtime } from './runtime.js';
import { takeEvent } from './take-event.js';
import { Turn } from './turn.js';

export type SentEvent = { type: string } & Record<string, unknown>;

/** An event from a person: taken, written and answered in one transaction, or refused with nothing written. */
export async function send<T extends Tx>(runtime: Runtime<T>, id: string, event: SentEvent, options: SendOptions): Promise<Outcome> {
  const key = options.idempotencyKey;
  return commit(runtime, { target: id, body: event, key }, async (tx, bodyHash) => {
    const { process, answer } = await tx.open(id, key);
    if (answer) return { outcome: answerAgain(answer, bodyHash), posted: false };
    if (!process) return refused({ code: 'UNKNOWN_PROCESS', findings: [] });
    const turn = Turn.of(runtime, tx, process, runtime.clock.now());
    const refusal = outdated(process, options.expectedRevision) ?? (await take(runtime, turn, event, options));
    return refusal ? refused(refusal) : finish(runtime, turn, key, bodyHash);
  });
}

function outdated({ revision, state, status }: ProcessRow, expected: number | undefined): Refusal | null {
  if (expected !== undefined && expected !== revision)
    return { code: 'MOVED_ON', state: JSON.parse(state) as Json, findings: [{ rule: 'revision.stale', expected, revision }] };
  return status === 'active' ? null : { code: 'FINISHED', state: JSON.parse(state) as Json, findings: [] };
}

/** The questions in the order in which they may be answered: who may not act learns nothing of what stands in the payload or the guards. */
async function take<T extends Tx>(
  runtime: Runtime<T>,
  turn: Turn<T>,
  { type, ...raw }: SentEvent,
  { by }: SendOptions,
): Promise<Refusal | null> {
  const { workflow, row, at } = turn;
  const before = decodeSnapshot(workflow.machine, workflow.name, row.snapshot);
  const address = addressed(workflow, before, type);
  if (!address.ok) return address.refusal;
  const { entry } = address;
  const read = readPayload(entry, raw, reservedIn(entry));
  if (!read.ok) return read.refusal;
  const admission = admit(entry, by);
  if (!admission.ok) return admission.refusal;
  const { context } = before;
  const facts = await loadFacts(runtime.handlersOf(workflow).facts, entry, { ...turn.scene(context), by });
  const refusal =
    refuseDuties(workflow, entry, by, { context, facts }) ?? refusePayload(entry, { payload: read.payload, context, facts, at, by });
  if (refusal) return refusal;
  return takeEvent(runtime, turn, before, {
    type,
    entry,
    payload: read.payload,
    stamp: { by: admission.actor, at, facts },
    causedBy: null,
  });
}
