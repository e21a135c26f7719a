import fc from 'fast-check';
import { dateIn, dayAfter, dayEnd, dayStart, formatDate, isIsoDate } from './time.js';

describe('days in Shanghai', () => {
  it('begin at 16:00 UTC of the day before', () => {
    expect(dateIn('2026-11-24T15:59:59.999Z')).toBe('2026-11-24');
    expect(dateIn('2026-11-24T16:00:00.000Z')).toBe('2026-11-25');
    expect(dateIn('2026-12-31T16:00:00.000Z')).toBe('2027-01-01');
  });

  it.each([
    ['2026-02-28', '2026-03-01'],
    ['2028-02-28', '2028-02-29'],
    ['2026-12-31', '2027-01-01'],
  ])('follow each other: %s, %s', (day, next) => expect(dayAfter(day)).toBe(next));

  it('reach from their first instant to just before dayEnd', () => {
    expect(dayStart('2026-03-01')).toBe('2026-02-28T16:00:00.000Z');
    expect(dayEnd('2026-02-28')).toBe('2026-02-28T16:00:00.000Z');
    expect(dateIn(dayStart('2024-02-29'))).toBe('2024-02-29');
    expect(dateIn(dayEnd('2024-02-29'))).toBe('2024-03-01');
  });

  it('are eight hours ahead of UTC, whatever the instant', () => {
    const instant = fc.date({ min: new Date('1992-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, (date) => {
        expect(dateIn(date.toISOString())).toBe(new Date(date.getTime() + 28_800_000).toISOString().slice(0, 10));
      }),
    );
  });

  it.each(['2026-13-01T00:00:00.000Z', '2026-11-24T25:00:00.000Z', '2026-11-24T00:60:00.000Z'])('refuse %s', (text) =>
    expect(() => dateIn(text)).toThrow(RangeError),
  );

  it('refuses what is no instant', () => expect(() => dateIn('yesterday')).toThrow(RangeError));

  it('are written in Arabic numerals without leading zeros', () => {
    expect(formatDate('2026-11-24')).toEqual({ zh: '2026年11月24日', en: '24 November 2026' });
    expect(formatDate('2027-01-02').zh).toBe('2027年1月2日');
  });
});

describe('isIsoDate', () => {
  it.each(['2024-02-29', '2026-12-31', '0999-01-01'])('accepts %s', (text) => expect(isIsoDate(text)).toBe(true));
  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '2026-11-24T00:00:00Z', '', 20261124, null])('refuses %p', (value) =>
    expect(isIsoDate(value)).toBe(false),
  );
});
