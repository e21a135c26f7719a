import { type CountedDay, monthsOf, skippedOf } from './days.js';

const day = (date: string, n: number | null, why: string | null = null): CountedDay => ({
  date,
  counts: n !== null,
  n: n ?? 0,
  why,
  whyEn: why,
  source: null,
  working: n !== null,
  paused: false,
});

describe('a deadline on the sheets of a calendar', () => {
  const days = [
    day('2026-11-27', 1),
    day('2026-11-28', null, '星期六'),
    day('2026-11-29', null, '星期日'),
    day('2026-11-30', 2),
    day('2026-12-01', 3),
  ];

  it('stands in its months, in weeks from Monday on', () => {
    const [november, december] = monthsOf(days);
    expect(november?.month).toBe('2026-11');
    expect(november?.weeks.map((week) => week[0]?.date)).toEqual(['2026-11-23', '2026-11-30']);
    expect(december?.weeks).toHaveLength(1);
    expect(december?.weeks[0]?.map(({ date }) => date)).toEqual([
      '',
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
      '2026-12-05',
      '2026-12-06',
    ]);
  });

  it('shows no week that the period does not reach', () => {
    expect(monthsOf(days)[0]?.weeks.every((week) => week.some((cell) => cell.day !== null))).toBe(true);
  });

  it('counts plain weekends together and tells every other day by itself', () => {
    const holiday = day('2026-10-01', null, '国庆节');
    expect(skippedOf([...days, holiday])).toEqual({ told: [holiday], weekends: 2 });
  });

  it('tells a weekend on which the clock was paused', () => {
    const paused = { ...day('2026-12-05', null, '中止计时'), paused: true };
    expect(skippedOf([paused])).toEqual({ told: [paused], weekends: 0 });
  });
});
