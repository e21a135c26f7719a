import { type NumberRegisterFacts, numberRegister } from './number-register.js';

const facts: NumberRegisterFacts = {
  year: 2026,
  keeper: '临江市人民政府办公室',
  printedOn: '2026-03-02',
  series: [{ code: 'ZJHC00', issued: 2, shown: 2, before: null, notEntered: [], isGapless: true }],
  entries: [
    {
      number: 'ZJHC00-2026-0001',
      title: '临江市共享单车管理办法',
      issuer: '临江市人民政府',
      assignedOn: '2026-03-02',
      documentNumber: '临政规〔2026〕1号',
      publishedOn: '2026-03-03',
      effectiveOn: '2026-04-03',
      status: '已发布',
    },
    {
      number: 'ZJHC00-2026-0002',
      title: '临江市户外招牌设置管理办法',
      issuer: '临江市人民政府',
      assignedOn: '2026-03-04',
      documentNumber: null,
      publishedOn: null,
      effectiveOn: null,
      status: '作废',
    },
  ],
};

const words = (of: NumberRegisterFacts): string => JSON.stringify(numberRegister(of));

describe('the register of unified numbers in print', () => {
  it('shows every number in order, void ones with it', () => {
    const table = numberRegister(facts).find(({ kind }) => kind === 'table');
    expect(table).toMatchObject({
      rows: [
        [
          'ZJHC00-2026-0001',
          '临江市共享单车管理办法\n（临江市人民政府）',
          '临政规〔2026〕1号',
          '2026年3月2日登记\n2026年3月3日公布\n2026年4月3日施行',
          '已发布',
        ],
        ['ZJHC00-2026-0002', expect.any(String), '（未编）', '2026年3月4日登记', '作废'],
      ],
    });
  });
  it('says how many were given and that none is missing', () =>
    expect(words(facts)).toContain('机关代码ZJHC00：编号2件，本簿载明2件，自0001起连续，无跳号、无重号'));
  it('says what was given before the year began here, and what is not entered yet', () => {
    const series = { code: 'ZJHC00', issued: 9, shown: 2, before: { upTo: 3 }, notEntered: [{ from: 6, to: 8 }], isGapless: false };
    const opening = '编号9件（其中0001至0003为启用本系统前编号），本簿载明2件，';
    expect(words({ ...facts, series: [series] })).toContain(`${opening}0006至0008尚未补录，应当查明`);
    expect(words({ ...facts, series: [{ ...series, notEntered: [{ from: 6, to: 6 }] }] })).toContain('0006尚未补录');
    expect(words({ ...facts, series: [{ ...series, notEntered: [], isGapless: true }] })).toContain(
      `${opening}自0004起连续，无跳号、无重号`,
    );
  });
  it('says that more is shown than was given', () =>
    expect(
      words({ ...facts, series: [{ code: 'ZJHC00', issued: 1, shown: 2, before: null, notEntered: [], isGapless: false }] }),
    ).toContain('有重号或者越号，应当查明'));
  it('of a year without numbers has no table', () =>
    expect(numberRegister({ ...facts, entries: [], series: [] }).some(({ kind }) => kind === 'table')).toBe(false));
});
