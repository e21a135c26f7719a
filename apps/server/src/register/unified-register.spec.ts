import type { RegisteredNumber } from '@fashen/persistence';
import { statusOf } from './status.js';
import { seriesOf } from './unified-register.js';

const row = (serial: number, code = 'ZJAC00') => ({ serial, code }) as RegisteredNumber;

describe('a series of unified numbers', () => {
  it.each([
    ['as many as were given, from 1 on', [1, 2, 3], 3, true],
    ['one given that nobody shows', [1, 2], 3, false],
    ['one shown that nobody gave', [1, 2, 3], 2, false],
    ['a gap', [1, 3], 2, false],
    ['one twice', [1, 1], 2, false],
  ])('%s', (_, serials, issued, isGapless) =>
    expect(
      seriesOf(
        serials.map((serial) => row(serial)),
        [{ code: 'ZJAC00', issued }],
      ),
    ).toEqual([{ code: 'ZJAC00', issued, shown: serials.length, isGapless }]),
  );

  it('that gave a number which no row shows at all is told too', () =>
    expect(seriesOf([], [{ code: 'ZJAC07', issued: 1 }])).toEqual([{ code: 'ZJAC07', issued: 1, shown: 0, isGapless: false }]));
});

describe('a number', () => {
  it.each([
    ['active', '"registered"', null, 'registered'],
    ['active', '"awaitingDate"', null, 'awaitingDate'],
    ['active', '"applied"', null, 'awaitingDate'],
    ['done', '"stopped"', null, 'void'],
    ['done', '"withdrawn"', null, 'void'],
    ['active', '"published"', '2026-03-02', 'published'],
    ['done', '"archived"', '2026-03-02', 'published'],
  ])('%s in %s, published %s, is %s', (status, state, publishedOn, code) => expect(statusOf({ status, state, publishedOn })).toBe(code));
});
