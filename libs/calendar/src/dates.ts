import type { IsoDate } from '@fashen/domain';

const DAY = 86_400_000;

const time = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`);
const dateAt = (ms: number): IsoDate => new Date(ms).toISOString().slice(0, 10);

/** The day so many calendar days later (or earlier). */
export const addDays = (date: IsoDate, days: number): IsoDate => dateAt(time(date) + days * DAY);

/** The corresponding day so many months later or earlier; where the month has none, its last day (民法典 202). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  return dateAt(Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), Math.min(day, lastOfMonth.getUTCDate())));
}

/** Calendar days from one day to another; 0 for the same day. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => Math.round((time(to) - time(from)) / DAY);

/** 0 is Sunday. */
export const weekday = (date: IsoDate): number => new Date(time(date)).getUTCDay();

export const isWeekend = (date: IsoDate): boolean => weekday(date) % 6 === 0;
