import { barePeriod, limit, parseAmount } from './limit.js';

describe('a period as written', () => {
  it.each([
    ['15wd', { amount: 15, unit: 'wd' }],
    ['30d', { amount: 30, unit: 'd' }],
    ['2m', { amount: 2, unit: 'm' }],
    ['5y', { amount: 5, unit: 'y' }],
    ['-6m', { amount: -6, unit: 'm' }],
  ])('%s is read', (text, expected) => expect(parseAmount(text)).toEqual(expected));

  it.each(['0d', '15', 'wd', '15w', '1.5m', '+3d', '--6m', '15 wd', '100000d', ''])('%j is none', (text) =>
    expect(parseAmount(text)).toBeNull(),
  );

  it('moves on when it ends on a holiday, unless it runs backward', () => {
    expect(barePeriod('30d')).toMatchObject({ key: '30d', roll: true, kind: 'maximum' });
    expect(barePeriod('-30d')).toMatchObject({ roll: false });
    expect(barePeriod('review')).toBeNull();
  });
});

describe('a limit without a period', () => {
  it('fails when the tables are loaded', () => {
    const facts = { basis: 'x', verified: false, asOf: '2026', label: { zh: '', en: '' }, from: { zh: '', en: '' } };
    expect(() => limit('review', 'fifteen', facts)).toThrow('Limit review has no period: fifteen');
  });
});
