import { BadNotice, builtInCalendar, dayTable, type Notice, withNotice } from './index.js';

const NUMBER = '国办发明电〔2026〕99号';
const next: Notice = {
  number: NUMBER,
  year: 2027,
  announced: '2026-12-01',
  off: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
  work: [],
};

describe('a day', () => {
  const dayOf = dayTable(builtInCalendar);

  it('is off by a notice, and says which', () => {
    expect(dayOf('2025-10-06')).toEqual({
      date: '2025-10-06',
      working: false,
      certain: true,
      why: { zh: '国庆节、中秋节放假', en: 'holiday: 国庆节、中秋节' },
      source: '国办发明电〔2024〕12号',
    });
  });

  it('is worked by a notice although it is a Sunday', () => {
    expect(dayOf('2026-09-20')).toMatchObject({
      working: true,
      certain: true,
      why: { zh: '国庆节调休，上班' },
      source: '国办发明电〔2025〕7号',
    });
  });

  it('is an ordinary weekend or working day otherwise', () => {
    expect(dayOf('2026-11-21')).toMatchObject({ working: false, certain: true, why: { zh: '星期六' } });
    expect(dayOf('2026-11-24')).toEqual({ date: '2026-11-24', working: true, certain: true, why: null, source: null });
  });

  it('follows a later notice over an earlier one', () => {
    expect(dayOf('2020-02-01')).toMatchObject({ working: false, source: '国办发明电〔2020〕1号' });
    expect(dayTable(builtInCalendar, '2020-01-26')('2020-02-01')).toMatchObject({ working: true, source: '国办发明电〔2019〕16号' });
  });

  it('belongs to the next year’s notice where that reaches back', () => {
    expect(dayOf('2018-12-29')).toMatchObject({ working: true, source: '国办发明电〔2018〕15号' });
    expect(dayOf('2022-12-31')).toMatchObject({ working: false, source: '国办发明电〔2022〕16号' });
    expect(dayTable(builtInCalendar, '2018-12-05')('2018-12-29')).toMatchObject({ working: false, certain: false });
  });

  it.each(['2027-03-08', '2027-03-06', '2027-10-01', '2026-12-30', '2014-12-31'])(
    'of a year without a notice is provisional: %s',
    (date) => {
      expect(dayOf(date)).toMatchObject({ certain: false, why: { zh: expect.stringContaining('放假通知尚未导入') } });
    },
  );
});

describe('a calendar that takes in a notice', () => {
  const calendar = withNotice(builtInCalendar, next);

  it('knows the new year, and the last days of the year before', () => {
    expect(dayTable(calendar)('2027-03-08')).toMatchObject({ working: true, certain: true });
    expect(dayTable(calendar)('2026-12-30')).toMatchObject({ working: true, certain: true });
    expect(dayTable(calendar)('2027-01-01')).toMatchObject({ working: false, source: NUMBER });
  });

  it('leaves the calendar that it came from as it was, and has another edition', () => {
    expect(dayTable(builtInCalendar)('2027-03-08').certain).toBe(false);
    expect(calendar.edition).not.toBe(builtInCalendar.edition);
  });

  it('does not know it before it was published', () => expect(dayTable(calendar, '2026-11-30')('2027-03-08').certain).toBe(false));

  it('replaces a notice that was entered before under the same number', () => {
    const corrected = withNotice(calendar, { ...next, off: [{ name: '元旦', from: '2027-01-01', to: '2027-01-01' }] });
    expect(corrected.notices.filter((notice) => notice.number === NUMBER)).toHaveLength(1);
    expect(dayTable(corrected)('2027-01-02').source).not.toBe(NUMBER);
  });

  it.each<[string, Partial<Notice>, string]>([
    ['a number that no such notice has', { number: '放假2027' }, 'notice.number'],
    ['a day of publication that does not exist', { announced: '2026-11-31' }, 'notice.date'],
    ['no day off', { off: [] }, 'notice.empty'],
    ['days off in reverse', { off: [{ name: '元旦', from: '2027-01-03', to: '2027-01-01' }] }, 'notice.range'],
    ['days off in another year', { off: [{ name: '元旦', from: '2026-10-01', to: '2026-10-02' }] }, 'notice.otherYear'],
    ['a make-up day on a weekday', { work: [{ name: '元旦', date: '2027-01-04' }] }, 'notice.notWeekend'],
    ['a day both off and worked', { work: [{ name: '元旦', date: '2027-01-02' }] }, 'notice.bothWays'],
    ['a make-up day that does not exist', { work: [{ name: '春节', date: '2027-02-30' }] }, 'notice.date'],
  ])('refuses %s', (_, slip, rule) => {
    expect(() => withNotice(builtInCalendar, { ...next, ...slip })).toThrow(BadNotice);
    expect(() => withNotice(builtInCalendar, { ...next, ...slip })).toThrow(rule);
  });
});
