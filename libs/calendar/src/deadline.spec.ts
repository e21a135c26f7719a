import { barePeriod, findLimit, findProfile, type Period } from '@fashen/policy';
import { builtInCalendar as calendar, computeDeadline, type DeadlineInput, DeadlineInputError, type Notice, withNotice } from './index.js';

const period = (text: string): Period => barePeriod(text)!;
const validity = (text: string): Period => ({ ...period(text), kind: 'validity', roll: false });
const compute = (what: Period, from: string, more: Partial<DeadlineInput> = {}) => computeDeadline(what, { from, calendar, ...more });
const due = (text: string, from: string, more: Partial<DeadlineInput> = {}) => compute(period(text), from, more).due;

/** Every year's 春节 and 国庆, counted by hand from the text of the notices. */
const WORKING_DAYS: [occasion: string, from: string, period: string, due: string][] = [
  ['2015 春节, worked on 28 February', '2015-02-17', '5wd', '2015-03-02'],
  ['2015 抗战胜利70周年, worked on Sunday', '2015-09-02', '3wd', '2015-09-08'],
  ['2015 国庆', '2015-09-30', '5wd', '2015-10-13'],
  ['2016 春节', '2016-02-05', '5wd', '2016-02-17'],
  ['2016 国庆', '2016-09-30', '5wd', '2016-10-12'],
  ['2017 春节', '2017-01-26', '5wd', '2017-02-08'],
  ['2017 国庆 and 中秋', '2017-09-29', '5wd', '2017-10-12'],
  ['2018 春节', '2018-02-14', '5wd', '2018-02-27'],
  ['2018 国庆', '2018-09-28', '5wd', '2018-10-10'],
  ['2018 to 2019, by the notice for 2019', '2018-12-28', '3wd', '2019-01-03'],
  ['2019 春节', '2019-02-01', '5wd', '2019-02-13'],
  ['2019 劳动节 as changed', '2019-04-26', '3wd', '2019-04-30'],
  ['2019 国庆', '2019-09-27', '5wd', '2019-10-10'],
  ['2020 春节 as extended', '2020-01-23', '5wd', '2020-02-07'],
  ['2020 国庆 and 中秋', '2020-09-30', '5wd', '2020-10-14'],
  ['2021 春节', '2021-02-10', '5wd', '2021-02-23'],
  ['2021 国庆', '2021-09-30', '5wd', '2021-10-13'],
  ['2022 春节', '2022-01-28', '5wd', '2022-02-09'],
  ['2022 国庆', '2022-09-30', '5wd', '2022-10-12'],
  ['2023 元旦, from the last day of 2022', '2022-12-30', '1wd', '2023-01-03'],
  ['2023 春节', '2023-01-20', '5wd', '2023-02-01'],
  ['2023 中秋 and 国庆', '2023-09-28', '5wd', '2023-10-11'],
  ['2024 春节', '2024-02-09', '5wd', '2024-02-22'],
  ['2024 国庆, ending on a make-up Saturday', '2024-09-30', '5wd', '2024-10-12'],
  ['2025 春节', '2025-01-27', '5wd', '2025-02-10'],
  ['2025 国庆 and 中秋', '2025-09-30', '5wd', '2025-10-14'],
  ['2026 春节', '2026-02-13', '5wd', '2026-02-27'],
  ['2026 国庆', '2026-09-30', '5wd', '2026-10-13'],
];

describe('working days', () => {
  it.each(WORKING_DAYS)('%s: from %s, %s end on %s', (_, from, text, end) => {
    expect(compute(period(text), from)).toMatchObject({ due: end, certain: true });
  });

  it.each([
    ['the extension of 2020 a week before it', '2020-01-23', '5wd', '2020-01-20', '2020-02-05'],
    ['the change of 2019 a month before it', '2019-04-26', '3wd', '2019-03-01', '2019-05-02'],
  ])('are judged without %s', (_, from, text, asOf, end) => expect(due(text, from, { asOf })).toBe(end));
});

describe('days, months and years', () => {
  it.each([
    ['month end in a leap year', '1m', '2024-01-31', '2024-02-29'],
    ['month end in a common year', '1m', '2023-01-31', '2023-02-28'],
    ['the day before month end', '1m', '2025-01-30', '2025-02-28'],
    ['a leap day, one year on', '1y', '2024-02-29', '2025-02-28'],
    ['a leap day, four years on', '4y', '2020-02-29', '2024-02-29'],
    ['across the turn of the year', '2m', '2024-12-31', '2025-02-28'],
    ['a month end that is a Saturday but worked', '3m', '2025-11-30', '2026-02-28'],
    ['a corresponding day', '2m', '2026-03-24', '2026-05-25'],
    ['an end in 国庆', '30d', '2026-09-01', '2026-10-08'],
    ['an end on Saturday before a make-up Sunday', '1d', '2026-09-18', '2026-09-20'],
    ['an end in 春节', '10d', '2026-02-06', '2026-02-24'],
    ['an ordinary weekend', '2d', '2026-11-05', '2026-11-09'],
  ])('%s: %s from %s end on %s', (_, text, from, end) => expect(due(text, from)).toBe(end));
});

describe('periods that run backward', () => {
  it.each([
    ['-6m', '2023-06-04', '2022-12-04'],
    ['-6m', '2026-08-31', '2026-02-28'],
    ['-30d', '2026-12-31', '2026-12-01'],
    ['-7d', '2026-10-15', '2026-10-08'],
    ['-7d', '2026-10-08', '2026-10-01'],
    ['-5wd', '2026-10-12', '2026-09-29'],
    ['-1y', '2024-02-29', '2023-02-28'],
  ])('%s from %s reach %s and are never moved', (text, from, end) => expect(due(text, from)).toBe(end));

  it('count outward from the event', () => {
    const { days } = compute(period('-2d'), '2026-03-01');
    expect(days.map(({ date, n }) => [date, n])).toEqual([
      ['2026-03-01', 0],
      ['2026-02-28', 1],
      ['2026-02-27', 2],
    ]);
  });
});

describe('validity', () => {
  it.each([
    ['3y', '2020-06-05', '2023-06-04'],
    ['5y', '2024-03-01', '2029-02-28'],
    ['2y', '2026-01-01', '2027-12-31'],
    ['1y', '2024-02-29', '2025-02-28'],
    ['1m', '2025-01-31', '2025-02-28'],
    ['10d', '2026-09-25', '2026-10-04'],
  ])('of %s from %s counts its first day and ends on %s, holiday or not', (text, from, end) => {
    const deadline = compute(validity(text), from);
    expect(deadline).toMatchObject({ due: end, certain: true });
    expect(deadline.days[0]).toMatchObject({ date: from, counts: true, n: 1 });
  });
});

describe('the limits of a profile', () => {
  const national = findProfile('national');
  const hangzhou = findProfile('zhejiang-hangzhou');

  it('let a document take effect on the day after thirty days, even a Sunday', () => {
    expect(compute(findLimit(national, 'effect_gap'), '2026-01-01')).toMatchObject({ due: '2026-02-01', amount: 30, certain: true });
  });

  it('close a consultation when the minimum has passed, without moving it', () => {
    expect(compute(findLimit(national, 'consult_market'), '2026-09-01')).toMatchObject({ due: '2026-10-01' });
  });

  it('count up to ten days of decree 348 in working days', () => {
    expect(compute(findLimit(hangzhou, 'short_day_unit'), '2026-09-28')).toMatchObject({ unit: 'wd', due: '2026-10-16' });
  });

  it('move the last day itself by decree 348', () => {
    const rolled = compute(findLimit(hangzhou, 'roll_forward'), '2026-10-03');
    expect(rolled).toMatchObject({ due: '2026-10-08', certain: true });
    expect(rolled.days[0]).toMatchObject({ why: '期间末日' });
    expect(compute(findLimit(hangzhou, 'roll_forward'), '2026-10-08').due).toBe('2026-10-08');
  });

  it('end the yearly list on 31 January of the next year', () => {
    expect(compute(findLimit(national, 'annual_list'), '2026-05-06').due).toBe('2027-01-31');
  });

  it('carry basis and doubt into the deadline', () => {
    expect(compute(findLimit(hangzhou, 'review'), '2026-11-02')).toMatchObject({
      key: 'review',
      verified: false,
      basis: '杭州市人民政府重大行政决策程序规则（十七）',
    });
  });
});

describe('the explanation', () => {
  it('gives every day that does not count its reason and text', () => {
    const { days } = compute(period('5wd'), '2026-09-30');
    expect(days[0]).toMatchObject({ date: '2026-09-30', counts: false, n: 0, why: '期间开始的当日不计入', source: '民法典第二百零一条' });
    expect(days.find((day) => day.date === '2026-10-05')).toMatchObject({
      counts: false,
      why: '国庆节放假',
      source: '国办发明电〔2025〕7号',
    });
    expect(days.find((day) => day.date === '2026-10-10')).toMatchObject({
      counts: true,
      n: 3,
      why: '国庆节调休，上班',
      source: '国办发明电〔2025〕7号',
    });
    expect(days.filter((day) => !day.counts && (day.why === null || day.whyEn === null))).toEqual([]);
    expect(days.at(-1)).toMatchObject({ date: '2026-10-13', n: 5 });
  });

  it('says why the end moved, and by which article', () => {
    const { days } = compute(period('30d'), '2026-09-01');
    expect(days.find((day) => day.date === '2026-10-01')).toMatchObject({
      counts: true,
      n: 30,
      why: '国庆节放假，末日顺延',
      source: '国办发明电〔2025〕7号',
    });
    expect(days.at(-1)).toMatchObject({ date: '2026-10-08', counts: false, source: '民法典第二百零三条' });
  });

  it('says that a month had no corresponding day', () => {
    expect(compute(period('1m'), '2024-01-31').days.at(-1)).toMatchObject({ source: '民法典第二百零二条' });
  });
});

describe('a year without a notice', () => {
  it('makes a date in 2028 provisional, and every day says so', () => {
    const deadline = compute(period('15wd'), '2028-01-03');
    expect(deadline).toMatchObject({ due: '2028-01-24', certain: false, note: { zh: expect.stringContaining('暂定') } });
    expect(deadline.days.slice(1).every((day) => day.why?.includes('2028年放假通知尚未导入'))).toBe(true);
  });

  it('makes an end that might move provisional too', () =>
    expect(compute(period('2y'), '2026-03-08')).toMatchObject({ due: '2028-03-08', certain: false }));

  it('does not touch what no holiday moves', () => expect(compute(validity('2y'), '2026-03-08').certain).toBe(true));

  it('becomes certain when its notice is taken in, and the end moves', () => {
    const notice: Notice = {
      number: '国办发明电〔2026〕99号',
      year: 2027,
      announced: '2026-12-01',
      off: [
        { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
        { name: '春节', from: '2027-02-05', to: '2027-02-11' },
      ],
      work: [{ name: '春节', date: '2027-01-31' }],
    };
    const input = { from: '2027-01-29' };
    const before = compute(period('10wd'), input.from);
    const after = compute(period('10wd'), input.from, { calendar: withNotice(calendar, notice) });
    expect([before.due, before.certain]).toEqual(['2027-02-12', false]);
    expect([after.due, after.certain]).toEqual(['2027-02-18', true]);
    expect(after.edition).not.toBe(before.edition);
    expect(compute(period('10wd'), input.from, { calendar: withNotice(calendar, notice), asOf: '2026-11-30' }).due).toBe('2027-02-12');
  });

  it('gives the same bytes again while nothing changes', () => {
    const again = () => JSON.stringify(compute(period('15wd'), '2026-12-20', { pauses: [{ from: '2026-12-22', to: '2026-12-23' }] }));
    expect(again()).toBe(again());
  });
});

describe('impossible input', () => {
  it.each<[string, Period, Partial<DeadlineInput>, string]>([
    ['a day that does not exist', period('5wd'), { from: '2026-02-30' }, 'date'],
    ['an as-of day that does not exist', period('5wd'), { asOf: 'today' }, 'date'],
    ['a pause that ends before it begins', period('5wd'), { pauses: [{ from: '2026-03-04', to: '2026-03-03' }] }, 'pause.reversed'],
    ['a pause of no day', period('5wd'), { pauses: [{ from: '', to: null }] }, 'pause.date'],
    ['a pause of a backward period', period('-5wd'), { pauses: [{ from: '2026-03-04', to: '2026-03-04' }] }, 'pause.notHere'],
    ['an extension of a backward period', period('-5wd'), { extension: 1 }, 'extension.notHere'],
    ['half a day more', period('5wd'), { extension: 0.5 }, 'extension.amount'],
    ['two hundred years', period('200y'), {}, 'tooLong'],
    ['a pause of a thousand years', period('5wd'), { pauses: [{ from: '2026-03-04', to: '3026-03-03' }] }, 'tooLong'],
  ])('is refused: %s', (_, what, input, code) => {
    const act = () => compute(what, input.from ?? '2026-03-02', input);
    expect(act).toThrow(DeadlineInputError);
    expect(act).toThrow(code);
  });
});
