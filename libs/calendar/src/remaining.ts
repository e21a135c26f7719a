import type { IsoDate } from '@fashen/domain';
import type { Deadline } from './deadline.js';

/** green in time, yellow when little is left, red when the last day has passed, paused while the clock stands. */
export type Light = 'green' | 'yellow' | 'red' | 'paused';

/** Working days that are left after today and in all; null while the end is unknown. */
export type Remaining = { light: Light; left: number | null; total: number | null };

const workingDates = (deadline: Deadline): IsoDate[] =>
  deadline.days.filter((day) => day.working && !day.paused && day.date > deadline.from).map((day) => day.date);

/** What is left of a deadline on a day. `share` is the profile's `yellowLight`: at or below that part of the working days the light turns yellow. */
export function remaining(deadline: Deadline, today: IsoDate, share: number): Remaining {
  if (deadline.due === null) return { light: 'paused', left: null, total: null };
  const dates = workingDates(deadline);
  const left = dates.filter((date) => date > today).length;
  const total = dates.length;
  const light = today > deadline.due ? 'red' : left <= total * share ? 'yellow' : 'green';
  return { light, left, total };
}

/** The first day on which the light is yellow: when the reminder goes out. Null while the end is unknown. */
export function nearDate(deadline: Deadline, share: number): IsoDate | null {
  if (deadline.due === null) return null;
  return [deadline.from, ...workingDates(deadline)].find((date) => remaining(deadline, date, share).light !== 'green') ?? deadline.due;
}
