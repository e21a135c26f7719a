import { readCanonical } from '../codec/read-canonical.js';
import type { DueTimer, TimerRow, Tx } from '../port.js';
import type { Instant } from '../values.js';
import { failureOf } from './backoff.js';
import { applyFollowUps, deliver } from './deliver.js';
import { forgetName } from './namesakes.js';
import type { Runtime } from './runtime.js';
import { Turn } from './turn.js';

const BATCH = 100;
/** So that a machine that arms a timer of 0 ms for ever does not keep the caller for ever. */
const MOST_IN_ONE_RUN = 10_000;

/** Fires what is due now, by due and then in the order of arming, each in a transaction of its own. */
export async function runDue<T extends Tx>(runtime: Runtime<T>): Promise<number> {
  const now = runtime.clock.now();
  let tried = 0;
  let fired = 0;
  while (tried < MOST_IN_ONE_RUN) {
    const due = await runtime.store.dueTimers(now, BATCH);
    if (due.length === 0) break;
    for (const timer of due) if (await fireOrFail(runtime, timer, now)) fired += 1;
    tried += due.length;
  }
  return fired;
}

/** One that fails stands, and is tried again later; true when its event was taken. */
export async function fireOrFail<T extends Tx>(runtime: Runtime<T>, timer: DueTimer, now: Instant): Promise<boolean> {
  try {
    return await fire(runtime, timer, now);
  } catch (error) {
    const attempts = timer.attempts + 1;
    runtime.onFailed?.({ what: 'timer', id: placeOf(timer), process: timer.process, type: timer.id, attempts, error });
    await runtime.store.transaction((tx) => tx.failTimer(timer, failureOf(error, attempts, runtime.clock.now())));
    return false;
  }
}

const placeOf = ({ process, id }: TimerRow): string => `${process}/${id}`;

/** True when the event was taken. One that the process refuses is spent all the same, and reported: the time has passed once. */
async function fire<T extends Tx>(runtime: Runtime<T>, timer: TimerRow, now: Instant): Promise<boolean> {
  const causedBy = placeOf(timer);
  const { refusal, posted, event } = await runtime.store.transaction(async (tx) => {
    const { process } = await tx.open(timer.process);
    const taken = await tx.takeTimer(timer.process, timer.id, runtime.clock.now());
    const gone = { refusal: undefined, posted: false, event: undefined };
    if (!process || !taken) return gone;
    if (taken.due > now) {
      // armed anew while this run was under way
      await tx.putTimer(taken);
      return gone;
    }
    await forgetName(tx, taken, runtime.clock.now());
    const turn = Turn.of(runtime, tx, process, runtime.clock.now());
    const due = readCanonical(taken.event) as { type: string };
    const refused = await deliver(runtime, turn, due, { causedBy, due: taken.due });
    if (refused) return { refusal: refused, posted: false, event: due };
    await applyFollowUps(runtime, turn);
    return { refusal: null, posted: await turn.write(), event: due };
  });
  if (refusal) runtime.onRefused?.({ process: timer.process, type: event.type, causedBy, refusal });
  if (posted) runtime.onCommitted?.();
  return refusal === null;
}
