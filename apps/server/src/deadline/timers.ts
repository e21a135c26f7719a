import { type Deadline as Computed, nearDate } from '@fashen/calendar';
import { dayEnd, dayStart } from '@fashen/domain';
import type { Instant, TimerRow, Tx } from '@fashen/engine';

type Wake = { process: string; key: string; seq: number };

const near = (key: string) => `${key}.near`;
const passed = (key: string) => `${key}.passed`;

const timer = ({ process, key, seq }: Wake, id: string, due: Instant, type: string): TimerRow => ({
  process,
  id,
  due,
  seq,
  event: JSON.stringify({ type, key }),
});

/** Wakes the process when the light turns yellow (a third of the time left) and when the last day is over, 24:00 in Shanghai. */
export async function armTimers(tx: Tx, wake: Wake, computed: Computed, share: number): Promise<void> {
  const nearOn = nearDate(computed, share);
  if (computed.due === null || nearOn === null) return;
  await tx.putTimer(timer(wake, near(wake.key), dayStart(nearOn), 'deadlineNear'));
  await tx.putTimer(timer(wake, passed(wake.key), dayEnd(computed.due), 'deadlinePassed'));
}

export async function disarmTimers(tx: Tx, { process, key }: Pick<Wake, 'process' | 'key'>): Promise<void> {
  await tx.cancelTimer(process, near(key));
  await tx.cancelTimer(process, passed(key));
}

/**
 * Moves the timers of a deadline whose end moved. What lies ahead is armed; a warning that was due before and is due now still
 * was given (or waits for the next pass) and is not given twice.
 */
export async function moveTimers(tx: Tx, wake: Wake, computed: Computed, share: number, now: Instant): Promise<void> {
  const nearOn = nearDate(computed, share);
  if (computed.due === null || nearOn === null) return;
  if (dayStart(nearOn) > now) await tx.putTimer(timer(wake, near(wake.key), dayStart(nearOn), 'deadlineNear'));
  if (dayEnd(computed.due) > now) {
    await tx.putTimer(timer(wake, passed(wake.key), dayEnd(computed.due), 'deadlinePassed'));
    return;
  }
  const isArmed = (await tx.timers(wake.process)).some(({ id }) => id === passed(wake.key));
  if (isArmed) await tx.putTimer(timer(wake, passed(wake.key), dayEnd(computed.due), 'deadlinePassed'));
}
