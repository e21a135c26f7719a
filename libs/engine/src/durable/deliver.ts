import { decodeSnapshot } from '../codec/snapshot.js';
import type { FollowUp } from '../engine.js';
import type { Tx } from '../port.js';
import { reservedIn } from '../step/admission.js';
import { refuse } from '../step/advance.js';
import { MachineFault } from '../step/machine-fault.js';
import { readPayload } from '../step/payload.js';
import { refusePayload } from '../step/payload-check.js';
import { type Instant, type Refusal, SYSTEM, SYSTEM_CALLER } from '../values.js';
import { loadFacts } from './facts.js';
import type { Runtime } from './runtime.js';
import { takeEvent } from './take-event.js';
import type { Turn } from './turn.js';

/** More than this many events in one transaction is a loop: two effects that answer each other. */
const MOST_FOLLOW_UPS = 100;

/**
 * Applies an event of the system (a timer's, a follow-up) with facts of its own, or answers why the process refuses it.
 * What no person typed cannot be mended by one: an event without an entry, or against its contract, is a fault.
 */
export async function deliver<T extends Tx>(
  runtime: Runtime<T>,
  turn: Turn<T>,
  { type, ...raw }: FollowUp,
  { causedBy, due }: { causedBy: string; due?: Instant },
): Promise<Refusal | null> {
  const { workflow, row } = turn;
  const entry = workflow.events?.get(type);
  if (workflow.events && entry?.spec.by !== 'system')
    throw new MachineFault(`${workflow.name}: ${type} (from ${causedBy}) is no event of the system`);
  const read = readPayload(entry, raw, reservedIn(entry));
  if (!read.ok)
    throw new MachineFault(`${workflow.name}: ${type} (from ${causedBy}) breaks its contract: ${JSON.stringify(read.refusal.findings)}`);
  const before = decodeSnapshot(workflow.machine, workflow.name, row.snapshot);
  if (before.status !== 'active') return refuse(workflow, before, { type });
  const scene = turn.scene(before.context);
  const facts = await loadFacts(runtime.handlersOf(workflow).facts, entry, { ...scene, by: SYSTEM });
  const unfit = refusePayload(entry, { payload: read.payload, context: before.context, facts, at: turn.at, by: SYSTEM_CALLER });
  if (unfit) return unfit;
  const stamp = { by: SYSTEM, at: turn.at, facts, ...(due === undefined ? {} : { due }) };
  return takeEvent(runtime, turn, before, { type, entry, payload: read.payload, stamp, causedBy });
}

/** Applies what the transactional effects answered with, in order, until nothing waits. */
export async function applyFollowUps<T extends Tx>(runtime: Runtime<T>, turn: Turn<T>): Promise<void> {
  for (let count = 1; turn.waiting.length > 0; count += 1) {
    const { event, causedBy } = turn.waiting.shift()!;
    if (count > MOST_FOLLOW_UPS)
      throw new MachineFault(`${turn.workflow.name}: more than ${MOST_FOLLOW_UPS} follow-ups in one step, the last from ${causedBy}`);
    const refusal = await deliver(runtime, turn, event, { causedBy });
    if (refusal)
      throw new MachineFault(`${turn.workflow.name}: follow-up ${event.type} of ${causedBy} is refused: ${JSON.stringify(refusal)}`);
  }
}
