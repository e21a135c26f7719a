import type { StartOptions } from '../engine.js';
import type { Tx } from '../port.js';
import { RESERVED_FOR_START } from '../registration/check-events.js';
import type { Compiled } from '../registration/compiled.js';
import { begin, type Taken } from '../step/advance.js';
import { type Payload, readPayload } from '../step/payload.js';
import { refusePayload } from '../step/payload-check.js';
import { admit, refuseDuties } from '../step/permission.js';
import { refuseStart } from '../step/start-guards.js';
import type { Caller, Json, Outcome, Refusal } from '../values.js';
import { commit, finish, refused } from './commit.js';
import { loadFacts } from './facts.js';
import { answerAgain } from './idempotency.js';
import { inputOf, type Recorded, recordStart } from './recorded.js';
import type { Runtime } from './runtime.js';
import { hasPersonal, sealPersonal } from './seal-personal.js';
import { Turn } from './turn.js';

/** Opens a process of the newest version: its start is row 1 of its history. */
export async function start<T extends Tx>(
  runtime: Runtime<T>,
  name: string,
  input: Json,
  { by, idempotencyKey: key, id }: StartOptions,
): Promise<Outcome> {
  const workflow = runtime.newest(name);
  return commit(runtime, { target: name, body: input, key }, async (tx, bodyHash) => {
    const { answer } = await tx.open(null, key);
    if (answer) return { outcome: answerAgain(answer, bodyHash), posted: false };
    const read = readPayload(workflow.start, input, RESERVED_FOR_START);
    if (!read.ok) return refused(read.refusal);
    const turn = Turn.opening(runtime, tx, workflow, id ?? runtime.newId(), subjectOf(workflow, read.payload), runtime.clock.now());
    const refusal = await open(runtime, turn, read.payload, by);
    return refusal ? refused(refusal) : finish(runtime, turn, key, bodyHash);
  });
}

function subjectOf({ start: entry }: Compiled, payload: Payload): string | null {
  const field = entry?.spec.subject;
  return field === undefined || payload[field] === undefined ? null : String(payload[field]);
}

/** Duties and guards of the start see the context that the machine would begin with. */
async function open<T extends Tx>(runtime: Runtime<T>, turn: Turn<T>, payload: Payload, by: Caller): Promise<Refusal | null> {
  const { workflow, at, row } = turn;
  const entry = workflow.start;
  const admission = admit(entry, by);
  if (!admission.ok) return admission.refusal;
  const { actor } = admission;
  const facts = await loadFacts(runtime.handlersOf(workflow).facts, entry, { ...turn.scene({}), by });
  const record = (fields: Payload): Recorded => recordStart(fields, { by: actor, at, facts });
  const first = (recorded: Recorded): Taken => begin(workflow, inputOf(row.id, recorded.event));
  const draft = record(payload);
  const step = first(draft);
  const { context } = step.after;
  const refusal =
    refuseDuties(workflow, entry, by, { context, facts }) ??
    refusePayload(entry, { payload, context, facts, at, by }) ??
    refuseStart(workflow, { context, facts });
  if (refusal) return refusal;
  if (!hasPersonal(entry)) {
    await turn.apply(draft, actor, null, step);
    return null;
  }
  const recorded = record(await sealPersonal(runtime, turn, entry, payload));
  await turn.apply(recorded, actor, null, first(recorded));
  return null;
}
