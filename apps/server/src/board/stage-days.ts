import { addDays, type DayTable, daysBetween } from '@fashen/calendar';
import type { IsoDate } from '@fashen/domain';

/** From the day after the opening to the last day, as everything in the house is counted (民法典第二百零一条). `stood`: days on which a clock stood. */
export type Span = { opened: IsoDate; ended: IsoDate; stood: readonly Stood[] };
/** `to`: the day on which days count again; null while the clock stands. */
export type Stood = { from: IsoDate; to: IsoDate | null };
export type StageDays = { working: number; calendar: number };

const earliest = (days: readonly IsoDate[]): IsoDate => [...days].sort()[0]!;
const latest = (days: readonly IsoDate[]): IsoDate => [...days].sort().at(-1)!;

/** Working days up to a day, counted once for the whole time that is asked about. */
function countedTo(dayOf: DayTable, spans: readonly Span[]): (day: IsoDate) => number {
  const first = earliest(spans.map(({ opened }) => opened));
  const last = latest(spans.map(({ ended }) => ended));
  const counted = new Map<IsoDate, number>([[first, 0]]);
  let sum = 0;
  for (let day = addDays(first, 1); day <= last; day = addDays(day, 1)) {
    if (dayOf(day).working) sum += 1;
    counted.set(day, sum);
  }
  return (day) => counted.get(latest([first, earliest([day, last])])) ?? 0;
}

/** The days that each took: working days of the calendar without those on which a clock stood, and days of the calendar with all of them. */
export function stageDays(dayOf: DayTable, spans: readonly Span[]): StageDays[] {
  if (spans.length === 0) return [];
  const upTo = countedTo(dayOf, spans);
  return spans.map(({ opened, ended, stood }) => {
    let working = Math.max(0, upTo(ended) - upTo(opened));
    // what was told apart already: pauses of several clocks may overlap
    let done = opened;
    for (const { from, to } of [...stood].sort((one, other) => (one.from < other.from ? -1 : 1))) {
      const begin = latest([addDays(from, -1), done]);
      const end = earliest([to === null ? ended : addDays(to, -1), ended]);
      if (end <= begin) continue;
      working -= upTo(end) - upTo(begin);
      done = end;
    }
    return { working, calendar: Math.max(0, daysBetween(opened, ended)) };
  });
}
