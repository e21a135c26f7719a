import { ReplayBroken, replay } from '../chain/replay.js';
import { type Break, findBreak } from '../chain/verify-chain.js';
import type { Runtime } from '../durable/runtime.js';
import type { Verification } from '../engine.js';
import type { EventRow, ProcessRow, Tx } from '../port.js';

/** Recomputes the chain and replays the history; both must end at what is stored. */
export async function verify<T extends Tx>(runtime: Runtime<T>, id: string): Promise<Verification> {
  const { process, events } = await runtime.store.read(async (reader) => ({
    process: await reader.process(id),
    events: await reader.events(id),
  }));
  const brokenAt = process
    ? (findBreak(id, events, process.head) ?? differs(runtime, process, events))
    : { process: id, seq: 0, why: 'there is no such process' };
  return { ok: brokenAt === null, events: events.length, brokenAt };
}

function differs<T extends Tx>(runtime: Runtime<T>, process: ProcessRow, events: readonly EventRow[]): Break | null {
  const { id, revision, snapshot } = process;
  if (revision !== events.length) return { process: id, seq: events.length, why: `the process says ${revision} events` };
  try {
    return replay(runtime.workflowOf(process).definition, events) === snapshot
      ? null
      : { process: id, seq: revision, why: 'the history does not lead to the stored state' };
  } catch (error) {
    if (error instanceof ReplayBroken) return { process: id, seq: error.seq, why: error.message };
    throw error;
  }
}
