import type { TimerRow, Tx } from '../port.js';
import type { Instant } from '../values.js';

/**
 * Two delayed events of one id both come, as in XState's own interpreter: `cancel` knows the newest alone, and not even that one any more once another of
 * the name has come. (Timers that a handler puts are its own: one of the same id is replaced.)
 */
const MARK = ' ~ ';

/** The same timer under an id that nobody can cancel. */
export const unnamed = (timer: TimerRow): TimerRow => ({ ...timer, id: `${timer.id}${MARK}${timer.seq}` });

/** One that had lost its name has come: its newest namesake loses it too. */
export async function forgetName(tx: Tx, { process, id }: TimerRow, now: Instant): Promise<void> {
  const at = id.lastIndexOf(MARK);
  const newest = at < 0 ? undefined : await tx.takeTimer(process, id.slice(0, at), now);
  if (newest) await tx.putTimer(unnamed(newest));
}
