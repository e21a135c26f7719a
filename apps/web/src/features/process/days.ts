import type { DeadlineView } from '@fashen/contracts';

export type CountedDay = DeadlineView['days'][number];
/** A week from Monday on; null where the month has no such day or the period does not reach. */
export type Month = { month: string; weeks: { date: string; day: CountedDay | null }[][] };

const DAY = 86_400_000;
const at = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
/** 0 is Monday. */
const weekday = (date: string): number => (new Date(at(date)).getUTCDay() + 6) % 7;

/** Days of a period as sheets of a calendar: months with weeks from Monday on; days outside of the month are left empty (''). */
export function monthsOf(days: readonly CountedDay[]): Month[] {
  const known = new Map(days.map((day) => [day.date, day]));
  const months = [...new Set(days.map(({ date }) => date.slice(0, 7)))];
  return months.map((month) => {
    const first = `${month}-01`;
    const dates: string[] = Array.from({ length: weekday(first) }, () => '');
    for (let time = at(first); iso(time).startsWith(month); time += DAY) dates.push(iso(time));
    while (dates.length % 7 !== 0) dates.push('');
    const cells = dates.map((date) => ({ date, day: known.get(date) ?? null }));
    const weeks = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
    return { month, weeks: weeks.filter((week) => week.some(({ day }) => day !== null)) };
  });
}

const isWeekend = ({ date }: CountedDay): boolean => weekday(date) > 4;

/** Days that are not counted for a reason that one would look up: not the plain weekends, which are only counted together. */
export function skippedOf(days: readonly CountedDay[]): { told: CountedDay[]; weekends: number } {
  const skipped = days.filter(({ counts }) => !counts);
  const plain = skipped.filter((day) => isWeekend(day) && !day.paused && /^星期[六日]$/.test(day.why ?? ''));
  return { told: skipped.filter((day) => !plain.includes(day)), weekends: plain.length };
}
