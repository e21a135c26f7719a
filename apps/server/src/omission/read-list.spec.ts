import { plainDay, plainNumber, readList } from './read-list.js';

const QUARTER = { year: 2026, quarter: 1 };
const HEAD = ['序号', '发文字号', '文件标题', '印发日期'];
const read = (...rows: string[][]) => readList([['临江市城市管理局2026年第一季度发文目录'], HEAD, ...rows], QUARTER);
const rules = (...rows: string[][]) => read(...rows).findings.map(({ rule, details }) => [rule, details?.row]);

describe('a list of papers', () => {
  it('is read below its headline, wherever that stands and whatever the columns are called', () =>
    expect(read(['1', '临城管发[2026]3号', '关于规范户外招牌的通知', '2026年1月5日'])).toEqual({
      papers: [{ number: '临城管发〔2026〕3号', title: '关于规范户外招牌的通知', issuedOn: '2026-01-05' }],
      findings: [],
    }));

  it('is refused row by row: gaps, days that are none or of another quarter, numbers that come twice', () => {
    expect(
      rules(
        ['1', '', '甲', '2026-01-05'],
        ['2', '二号', '乙', '昨天'],
        ['3', '三号', '丙', '2026-04-01'],
        ['4', '三号', '丁', '2026-02-01'],
      ),
    ).toEqual([
      ['list.incomplete', 3],
      ['list.badDate', 4],
      ['list.otherQuarter', 5],
      ['list.twice', 6],
    ]);
  });

  it('needs its three columns, and something in them', () => {
    expect(readList([['文号', '标题']], QUARTER).findings.map(({ rule }) => rule)).toEqual(['list.noHead']);
    expect(rules()).toEqual([['list.empty', undefined]]);
  });
});

describe('a number', () => {
  it.each(['临政规〔2026〕1号', '临政规[2026]1号', '临政规【2026】1号', '临政规（2026）1 号', '临政规［２０２６］１号'])(
    '%s is one',
    (written) => expect(plainNumber(written)).toBe('临政规〔2026〕1号'),
  );
});

describe('a day', () => {
  it.each(['2026-01-05', '2026/1/5', '2026.1.5', '2026年1月5日', '20260105', '46027', '46027.5'])('%s is one', (written) =>
    expect(plainDay(written)).toBe('2026-01-05'),
  );
  it.each(['', '2026-13-05', '2026-02-30', '五日', '2026'])('%s is none', (written) => expect(plainDay(written)).toBeUndefined());
});
