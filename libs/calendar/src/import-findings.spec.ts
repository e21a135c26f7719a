import { builtInCalendar, importFindings, type Notice } from './index.js';

const TODAY = '2026-11-20';
const NOTICE: Notice = {
  number: '国办发明电〔2026〕99号',
  year: 2027,
  announced: '2026-11-10',
  off: [
    { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
    { name: '劳动节', from: '2027-05-01', to: '2027-05-05' },
    { name: '国庆节', from: '2027-10-01', to: '2027-10-07' },
  ],
  work: [{ name: '国庆节', date: '2027-10-09' }],
};
const found = (change: Partial<Notice>, today = TODAY) => importFindings({ ...NOTICE, ...change }, builtInCalendar, today);
const rules = (...asked: Parameters<typeof found>) => found(...asked).map(({ rule }) => rule);

describe('a notice that is entered', () => {
  it('is taken when nothing is wrong with it', () => expect(found({})).toEqual([]));

  it('is published already', () => expect(rules({}, '2026-11-09')).toEqual(['notice.notPublished']));

  it('is the only one of its year unless it amends', () => {
    const of2026 = { year: 2026, off: [{ name: '国庆节', from: '2026-10-08', to: '2026-10-08' }], work: [] };
    expect(found({ ...of2026, amends: false })).toContainEqual(expect.objectContaining({ number: '国办发明电〔2025〕7号' }));
    expect(rules({ ...of2026, amends: true })).toEqual([]);
    expect(rules({ amends: true })).toEqual(['notice.nothingToAmend']);
  });

  it('leaves no holiday of the regulation a working day', () => {
    expect(found({ off: NOTICE.off.slice(0, 2) })).toEqual([
      { rule: 'notice.fixedHoliday', field: 'off', basis: '全国年节及纪念日放假办法第二条', days: ['10-01', '10-02', '10-03'] },
    ]);
  });

  it('is not the one that is known, word for word; the same number with other days replaces it', () => {
    const known = builtInCalendar.notices.find(({ year }) => year === 2026)!;
    expect(importFindings(known, builtInCalendar, TODAY).map(({ rule }) => rule)).toEqual(['notice.known']);
    expect(importFindings({ ...known, work: [] }, builtInCalendar, TODAY)).toEqual([]);
  });

  it('is looked at by itself first', () => expect(rules({ number: '99', announced: '2027-01-01' })).toEqual(['notice.number']));
});
