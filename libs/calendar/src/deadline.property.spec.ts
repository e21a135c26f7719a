import { barePeriod, type Period } from '@fashen/policy';
import fc from 'fast-check';
import { addDays, builtInCalendar as calendar, computeDeadline, daysBetween, dayTable, type Pause } from './index.js';

const START = '2015-01-05';
const dayOf = dayTable(calendar);
const date = fc.integer({ min: 0, max: daysBetween(START, '2026-06-30') }).map((days) => addDays(START, days));
const workingDays = fc.integer({ min: 1, max: 60 });
const anyPeriod = fc.tuple(fc.integer({ min: 1, max: 24 }), fc.constantFrom('d', 'wd', 'm')).map(([amount, unit]) => `${amount}${unit}`);

const period = (text: string): Period => barePeriod(text)!;
const compute = (text: string, from: string, pauses: Pause[] = []) => computeDeadline(period(text), { from, pauses, calendar });
const due = (text: string, from: string, pauses: Pause[] = []): string => compute(text, from, pauses).due!;
const check = <T>(property: fc.IProperty<T>) => fc.assert(property, { seed: 20261124, numRuns: 300 });

describe('whatever the period', () => {
  /** Counts as simply as can be said, with no period, pause or explanation. */
  const nthWorkingDay = (from: string, amount: number): string => {
    let end = from;
    for (let left = amount; left > 0; left -= dayOf(end).working ? 1 : 0) end = addDays(end, 1);
    return end;
  };

  it('is as many working days on as it says', () => {
    check(fc.property(date, workingDays, (from, amount) => due(`${amount}wd`, from) === nthWorkingDay(from, amount)));
  });

  it('ends later when it is longer', () => {
    check(fc.property(date, workingDays, (from, amount) => due(`${amount}wd`, from) < due(`${amount + 1}wd`, from)));
    check(fc.property(date, workingDays, (from, amount) => due(`${amount}d`, from) <= due(`${amount + 1}d`, from)));
  });

  it('never ends earlier when it starts later', () => {
    check(fc.property(date, anyPeriod, (from, text) => due(text, from) <= due(text, addDays(from, 1))));
  });

  it('never ends on a day off when it moves with holidays', () => {
    check(fc.property(date, anyPeriod, (from, text) => dayOf(due(text, from)).working));
  });

  it('counts as many days as it has', () => {
    check(
      fc.property(date, workingDays, (from, amount) => compute(`${amount}wd`, from).days.filter((day) => day.counts).length === amount),
    );
  });

  it('lists every day from the event to the end once', () => {
    check(
      fc.property(date, anyPeriod, (from, text) => {
        const { days } = compute(text, from);
        return days.every((day, index) => day.date === addDays(from, index)) && days.at(-1)!.date === due(text, from);
      }),
    );
  });
});

describe('whatever the pause', () => {
  /** A pause that begins after the start and not after the end. */
  const pausedCase = fc.tuple(date, workingDays, fc.nat(1000), fc.integer({ min: 0, max: 40 })).map(([from, amount, place, length]) => {
    const open = daysBetween(from, due(`${amount}wd`, from));
    const first = addDays(from, 1 + (place % open));
    return { from, amount, pause: { from: first, to: addDays(first, length) } };
  });

  it('moves the end by the working days paused', () => {
    check(
      fc.property(pausedCase, ({ from, amount, pause }) => {
        let paused = 0;
        for (let day = pause.from; day <= pause.to; day = addDays(day, 1)) paused += dayOf(day).working ? 1 : 0;
        return due(`${amount}wd`, from, [pause]) === due(`${amount + paused}wd`, from);
      }),
    );
  });

  it('counts the same whether told in one piece, in two, or overlapping', () => {
    check(
      fc.property(pausedCase, fc.nat(40), anyPeriod, ({ from, pause }, cut, text) => {
        const middle = addDays(pause.from, cut % (daysBetween(pause.from, pause.to) + 1));
        const whole = compute(text, from, [pause]);
        const split =
          middle === pause.to
            ? [pause]
            : [
                { ...pause, to: middle },
                { from: addDays(middle, 1), to: pause.to },
              ];
        const overlapping = [{ ...pause, to: middle }, pause, { from: middle, to: pause.to }];
        return [split, overlapping].every((pauses) => JSON.stringify(compute(text, from, pauses)) === JSON.stringify(whole));
      }),
    );
  });

  it('never ends on a paused day, and a paused day never counts', () => {
    check(
      fc.property(pausedCase, anyPeriod, ({ from, pause }, text) => {
        const deadline = compute(text, from, [pause]);
        const inside = (day: string) => pause.from <= day && day <= pause.to;
        return !inside(deadline.due!) && deadline.days.every((day) => !(inside(day.date) && day.counts));
      }),
    );
  });
});
