import { builtInCalendar, dayTable } from '@fashen/calendar';
import { type Stood, stageDays } from './stage-days.js';

const dayOf = dayTable(builtInCalendar);
const taken = (opened: string, ended: string, ...stood: Stood[]) => stageDays(dayOf, [{ opened, ended, stood }])[0];

describe('the days that a stage took', () => {
  it.each([
    ['2026-03-02', '2026-03-02', 0, 0],
    ['2026-03-02', '2026-03-09', 5, 7],
    // 春节 2026: off from the 15th to the 23rd, worked on Saturday the 14th
    ['2026-02-13', '2026-02-24', 2, 11],
    ['2026-02-14', '2026-02-23', 0, 9],
  ])('%s to %s are %i working days and %i of the calendar', (opened, ended, working, calendar) =>
    expect(taken(opened, ended)).toEqual({ working, calendar }),
  );

  it('leave out the working days on which a clock stood, each once, and only those between beginning and end', () => {
    const [opened, ended] = ['2026-03-02', '2026-03-16'];
    const working = (...stood: Stood[]) => taken(opened, ended, ...stood)?.working;
    expect(working({ from: '2026-03-04', to: '2026-03-06' })).toBe(8);
    expect(working({ from: '2026-03-07', to: '2026-03-09' })).toBe(10);
    expect(working({ from: '2026-03-04', to: '2026-03-06' }, { from: '2026-03-05', to: '2026-03-10' })).toBe(6);
    expect(working({ from: '2026-03-04', to: '2026-03-13' }, { from: '2026-03-05', to: '2026-03-06' })).toBe(3);
    expect(working({ from: '2026-03-04', to: '2026-03-04' })).toBe(10);
    expect(working({ from: '2026-02-25', to: '2026-03-04' })).toBe(9);
    expect(working({ from: '2026-03-12', to: null })).toBe(7);
    expect(working({ from: '2026-03-20', to: null })).toBe(10);
    expect(taken(opened, ended, { from: '2026-02-25', to: null })).toEqual({ working: 0, calendar: 14 });
  });

  it('are counted alike alone and beside others', () => {
    const spans = [
      { opened: '2026-02-13', ended: '2026-02-24', stood: [] },
      { opened: '2025-09-30', ended: '2026-03-02', stood: [{ from: '2025-10-09', to: '2026-02-27' }] },
    ];
    expect(stageDays(dayOf, spans)).toEqual(spans.flatMap((one) => stageDays(dayOf, [one])));
  });
});
