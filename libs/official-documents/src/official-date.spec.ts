import { officialDate } from './official-date.js';

describe('a date in an official paper', () => {
  it('has no leading zeros (gbt9704.7.3.5.4)', () => expect(officialDate('2026-03-05')).toBe('2026年3月5日'));
  it('keeps two-digit months and days', () => expect(officialDate('2026-11-20')).toBe('2026年11月20日'));
  it.each(['2026-3-5', '2026-03-05T00:00:00Z', ''])('refuses %j', (text) => expect(() => officialDate(text)).toThrow(RangeError));
});
