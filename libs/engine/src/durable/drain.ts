import { readCanonical } from '../codec/read-canonical.js';
import type { EffectRun, FollowUp } from '../engine.js';
import type { ClaimedRow, Tx } from '../port.js';
import type { Instant, Refusal } from '../values.js';
import { retryAfter } from './backoff.js';
import { applyFollowUps, deliver } from './deliver.js';
import type { Runtime } from './runtime.js';
import { Turn } from './turn.js';

/** How long a row belongs to the worker that claimed it; one that dies gives it back by not coming. */
const LEASE_MS = 60_000;
const AT_ONCE = 8;

/** When a row that is claimed now is given back. */
export const leaseEnd = (now: Instant): Instant => new Date(Date.parse(now) + LEASE_MS).toISOString();

/** Runs what waits in the outbox until nothing is ready: heads of their channels side by side, each channel in order. */
export async function drain<T extends Tx>(runtime: Runtime<T>): Promise<number> {
  let ran = 0;
  for (;;) {
    const now = runtime.clock.now();
    const rows = await runtime.store.claim(now, leaseEnd(now), AT_ONCE);
    if (rows.length === 0) return ran;
    await Promise.all(rows.map((row) => dispatch(runtime, row)));
    ran += rows.length;
  }
}

/** Runs one handler outside any transaction, then settles the row together with the handler's follow-up; or counts the failure. */
export async function dispatch<T extends Tx>(runtime: Runtime<T>, row: ClaimedRow): Promise<void> {
  try {
    const followUp = await run(runtime, row);
    await settle(runtime, row, followUp ?? undefined);
  } catch (error) {
    const at = runtime.clock.now();
    const failure = { cause: causeOf(error), at, retryAt: retryAfter(row.attempts + 1, at) };
    await runtime.store.transaction((tx) => tx.fail(row.id, failure));
  }
}

async function run<T extends Tx>(runtime: Runtime<T>, row: ClaimedRow): Promise<FollowUp | void> {
  const process = await runtime.store.read((reader) => reader.process(row.process));
  if (!process) throw new Error(`process ${row.process} of effect ${row.id} does not exist`);
  const handler = runtime.handlersOf(runtime.workflowOf(process)).dispatched[row.type];
  if (!handler) throw new Error(`effect ${row.type} has no handler any more`);
  const effect: EffectRun = { id: row.id, type: row.type, params: readCanonical(row.params), process: row.process, seq: row.seq };
  return handler({ effect, attempt: row.attempts + 1 });
}

/** Exactly once: whoever settles the row applies the follow-up, in the same transaction. */
async function settle<T extends Tx>(runtime: Runtime<T>, row: ClaimedRow, followUp: FollowUp | undefined): Promise<void> {
  const { refusal, posted } = await runtime.store.transaction(async (tx) => {
    const nothing: { refusal: Refusal | null; posted: boolean } = { refusal: null, posted: false };
    // the process first, as everywhere: two locks taken in two orders would wait for each other
    const process = followUp && (await tx.open(row.process)).process;
    const at = runtime.clock.now();
    if (!(await tx.settle(row.id, at)) || !followUp || !process) return nothing;
    const turn = Turn.of(runtime, tx, process, at);
    const refused = await deliver(runtime, turn, followUp, { causedBy: row.id });
    if (refused) return { refusal: refused, posted: false };
    await applyFollowUps(runtime, turn);
    return { refusal: null, posted: await turn.write() };
  });
  if (refusal) runtime.onRefused?.({ process: row.process, type: followUp!.type, causedBy: row.id, refusal });
  if (posted) runtime.onCommitted?.();
}

const LONGEST_CAUSE = 1000;
const causeOf = (error: unknown): string =>
  (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, LONGEST_CAUSE);
