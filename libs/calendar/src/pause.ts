import { type IsoDate, isIsoDate } from '@fashen/domain';
import { DeadlineInputError } from './deadline-input-error.js';

/** 中止计时 pauseClock: from the first to the last paused day, both included; `to: null` while the clock stands. `evidence` says what it rests on. */
export type Pause = { from: IsoDate; to: IsoDate | null; evidence?: string | null };

/** Which pause, if any, a day lies in. */
export type PauseTable = (date: IsoDate) => Pause | null;

/** Looks up paused days; pauses may overlap. Throws DeadlineInputError for days that do not exist or a pause that ends before it begins. */
export function pauseTable(pauses: readonly Pause[]): PauseTable {
  for (const { from, to } of pauses) {
    if (!isIsoDate(from) || (to !== null && !isIsoDate(to))) throw new DeadlineInputError('pause.date', { from, to });
    if (to !== null && to < from) throw new DeadlineInputError('pause.reversed', { from, to });
  }
  return (date) => pauses.find(({ from, to }) => from <= date && (to === null || date <= to)) ?? null;
}
