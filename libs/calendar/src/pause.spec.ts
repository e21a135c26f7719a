import { barePeriod, type Period } from '@fashen/policy';
import { builtInCalendar as calendar, computeDeadline, type Pause } from './index.js';

const period = (text: string): Period => barePeriod(text)!;
const compute = (text: string, from: string, pauses: Pause[], extension = 0) =>
  computeDeadline(period(text), { from, pauses, extension, calendar });
const pause = (from: string, to: string | null): Pause => ({ from, to });

describe('a paused clock', () => {
  it.each([
    ['two working days before 中秋', '10wd', '2026-09-18', [pause('2026-09-22', '2026-09-23')], '2026-10-12'],
    ['across 国庆', '5wd', '2026-09-28', [pause('2026-09-30', '2026-10-09')], '2026-10-14'],
    ['within 国庆 only', '5wd', '2026-09-30', [pause('2026-10-02', '2026-10-05')], '2026-10-13'],
    ['before it started', '5wd', '2026-11-02', [pause('2026-10-01', '2026-11-02')], '2026-11-09'],
    ['after it ended', '5wd', '2026-11-02', [pause('2026-11-10', '2026-11-20')], '2026-11-09'],
    ['from the first day', '2wd', '2026-11-02', [pause('2026-11-03', '2026-11-04')], '2026-11-06'],
    ['on its last day', '5wd', '2026-11-02', [pause('2026-11-09', '2026-11-10')], '2026-11-11'],
    ['for ten calendar days of a month', '1m', '2026-03-10', [pause('2026-03-20', '2026-03-29')], '2026-04-20'],
    ['over the end of a month', '1m', '2026-03-10', [pause('2026-04-05', '2026-04-14')], '2026-04-20'],
    ['for ten calendar days of a year', '1y', '2025-03-10', [pause('2025-06-01', '2025-06-10')], '2026-03-20'],
    ['for a week of calendar days', '10d', '2026-11-02', [pause('2026-11-05', '2026-11-11')], '2026-11-19'],
    ['on the day to which a holiday moves its end', '5d', '2026-11-02', [pause('2026-11-09', '2026-11-09')], '2026-11-10'],
    ['twice', '5wd', '2026-11-02', [pause('2026-11-04', '2026-11-04'), pause('2026-11-06', '2026-11-09')], '2026-11-12'],
  ])('moves %s', (_, text, from, pauses, due) => expect(compute(text, from, pauses)).toMatchObject({ due, certain: true }));

  it('does not count overlapping pauses twice', () => {
    const overlapping = [pause('2026-11-04', '2026-11-06'), pause('2026-11-05', '2026-11-09'), pause('2026-11-04', '2026-11-04')];
    expect(compute('5wd', '2026-11-02', overlapping).days).toEqual(compute('5wd', '2026-11-02', [pause('2026-11-04', '2026-11-09')]).days);
  });

  it('leaves the end unknown until it resumes', () => {
    const standing = compute('10wd', '2026-11-02', [pause('2026-11-05', null)]);
    expect(standing).toMatchObject({ due: null, certain: false, note: { zh: expect.stringContaining('中止') } });
    expect(standing.days.at(-1)).toMatchObject({ date: '2026-11-05', counts: false, n: 2, paused: true });
    expect(compute('10wd', '2026-11-02', [pause('2026-11-05', '2026-11-06')]).due).toBe('2026-11-18');
  });

  it('leaves the end unknown when it stands on the day to which the end would move', () => {
    expect(compute('5d', '2026-11-02', [pause('2026-11-08', null)]).due).toBeNull();
  });

  it('that stands after the end changes nothing', () =>
    expect(compute('5wd', '2026-11-02', [pause('2026-11-10', null)]).due).toBe('2026-11-09'));

  it('shows the evidence as the source of a day that does not count', () => {
    const { days } = compute('5wd', '2026-11-02', [{ from: '2026-11-04', to: '2026-11-05', evidence: '补正通知〔2026〕3号' }]);
    expect(days.filter((day) => day.paused)).toMatchObject([
      { date: '2026-11-04', counts: false, why: '中止计时', source: '补正通知〔2026〕3号' },
      { date: '2026-11-05', counts: false, why: '中止计时' },
    ]);
  });
});

describe('an extension', () => {
  it('adds working days after the pauses are taken out', () => {
    expect(compute('10wd', '2026-11-02', [], 5)).toMatchObject({ due: '2026-11-23', amount: 10, extension: 5 });
    expect(compute('10wd', '2026-11-02', [pause('2026-11-05', '2026-11-06')], 5).due).toBe('2026-11-25');
  });

  it('adds months to the whole, not to a shortened end', () => expect(compute('1m', '2025-12-31', [], 1).due).toBe('2026-02-28'));
});
