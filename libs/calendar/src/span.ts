import type { IsoDate } from '@fashen/domain';
import type { Period } from '@fashen/policy';
import { addDays, addMonths, daysBetween } from './dates.js';

/** What a period comes to: so many countable days from the first one, and whether its month has no corresponding day. */
export type Span = { firstDay: IsoDate; days: number; endOfMonth: boolean };

const CORRESPONDING = 8;

/**
 * Turns a period into a number of days to count, in the direction of its sign. Months and years are as many calendar days as lie up to the
 * corresponding day, so that a pause moves their end by the calendar days paused. 民法典 201: the day of the event is not counted;
 * 民法典 202: no corresponding day, then the end of the month. Validity counts its first day, and so ends the day before the corresponding one.
 */
export function spanOf({ amount, unit, kind, fixedDay }: Period, from: IsoDate, extension: number): Span {
  const total = amount + extension;
  const backward = total < 0;
  const firstDay = kind === 'validity' ? from : addDays(from, backward ? -1 : 1);
  if (fixedDay !== undefined) {
    const end = `${Number(from.slice(0, 4)) + amount}-${fixedDay}`;
    return { firstDay, days: daysBetween(from, end), endOfMonth: false };
  }
  if (unit === 'd' || unit === 'wd') return { firstDay, days: Math.abs(total), endOfMonth: false };
  const corresponding = addMonths(from, unit === 'm' ? total : total * 12);
  const endOfMonth = corresponding.slice(CORRESPONDING) !== from.slice(CORRESPONDING);
  const end = kind === 'validity' && !endOfMonth ? addDays(corresponding, -1) : corresponding;
  return { firstDay, days: Math.abs(daysBetween(firstDay, end)) + 1, endOfMonth };
}
