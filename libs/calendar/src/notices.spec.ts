import theirs from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { addDays, builtInCalendar, dayTable, knownNotices, noticeFindings, weekday, withNotice } from './index.js';

/** The tables of chinese-days, not its functions: those answer by the machine's time zone and err west of Greenwich. */
const { holidays, workdays }: Record<'holidays' | 'workdays', Record<string, string>> = theirs;
const isWeekday = (date: string): boolean => ![0, 6].includes(weekday(date));
const worksThere = (date: string): boolean => date in workdays || (isWeekday(date) && !(date in holidays));

const FIRST = '2015-01-01';
const LAST = '2026-12-31';

function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) days.push(date);
  return days;
}

describe('the table of notices', () => {
  const dayOf = dayTable(builtInCalendar);
  const days = daysFrom(FIRST, LAST);

  it('agrees with chinese-days on every day from 2015 to 2026: working or not', () => {
    expect(days).toHaveLength(4383);
    expect(days.filter((date) => dayOf(date).working !== worksThere(date))).toEqual([]);
  });

  it('names as holidays just the days that chinese-days names, beside the last day of a weekend that a notice counts in', () => {
    const ours = days.filter((date) => dayOf(date).source?.startsWith('国') && dayOf(date).why?.zh.endsWith('放假'));
    // 2015-09-05 is a Saturday: the notice says 9月3日至5日, chinese-days lists the weekdays of it only.
    expect(ours.filter((date) => !(date in holidays))).toEqual(['2015-09-05']);
    // Weekends that chinese-days lists with a holiday are days off in our table too, as weekends.
    expect(Object.keys(holidays).filter((date) => date >= FIRST && dayOf(date).working)).toEqual([]);
  });

  it('has just the make-up days that chinese-days has', () => {
    const ours = days.filter((date) => dayOf(date).working && dayOf(date).why !== null);
    expect(ours.filter((date) => dayOf(date).certain)).toEqual(
      Object.keys(workdays)
        .filter((date) => date >= FIRST)
        .sort(),
    );
  });

  it('stands before chinese-days, which calls the National Day of an unannounced year a working day', () => {
    expect(worksThere('2027-10-01')).toBe(true);
    expect(dayOf('2027-10-01')).toMatchObject({ working: false, certain: false });
  });

  it('has one notice a year, and the three that changed one', () => {
    const years = builtInCalendar.notices.filter((notice) => !notice.amends).map((notice) => notice.year);
    expect(years).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect(builtInCalendar.notices.filter((notice) => notice.amends).map((notice) => notice.number)).toEqual([
      '国发明电〔2015〕1号',
      '国办发明电〔2019〕3号',
      '国办发明电〔2020〕1号',
    ]);
  });

  it.each(builtInCalendar.notices)('$number would be taken in today', (notice) => expect(noticeFindings(notice)).toEqual([]));

  it('knows by a day only what was published by then', () => {
    expect(knownNotices(builtInCalendar, '2020-01-26').at(-1)?.number).toBe('国办发明电〔2019〕16号');
    expect(knownNotices(builtInCalendar, '2020-01-27').at(-1)?.number).toBe('国办发明电〔2020〕1号');
    expect(knownNotices(builtInCalendar, '2014-12-15')).toEqual([]);
  });

  it('lets the notice that was published later prevail, in whatever order they were entered', () => {
    const off = (number: string, announced: string, amends: boolean, to: string) => ({
      ...{ number, year: 2027, announced, amends, work: [] },
      off: [{ name: '元旦', from: '2027-01-01', to }],
    });
    const yearly = off('国办发明电〔2026〕8号', '2026-11-10', false, '2027-01-01');
    const work = [{ name: '元旦', date: '2027-01-02' }];
    const later = { ...off('国办发明电〔2026〕9号', '2026-12-01', true, '2027-01-01'), work };
    const earlier = off('国办发明电〔2026〕7号', '2026-11-20', true, '2027-01-04');
    const entered = [later, yearly, earlier].reduce(withNotice, builtInCalendar);
    expect(knownNotices(entered).slice(-3)).toEqual([yearly, earlier, later]);
    expect(dayTable(entered)('2027-01-02')).toMatchObject({ working: true, source: later.number });
    expect(dayTable(entered)('2027-01-04')).toMatchObject({ working: false, source: earlier.number });
  });
});
