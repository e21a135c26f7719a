import { ASKED, pageBefore } from './earlier.js';

const entries = (count: number) => Array.from({ length: count }, (_, n) => count - n);

describe('a page of a log', () => {
  it.each([
    [0, 0, null],
    [100, 100, null],
    [101, 100, 2],
  ])('of %i entries holds %i and goes on before %s', (count, shown, next) => {
    expect(ASKED).toBe(101);
    const found = pageBefore(entries(count), (entry) => entry);
    expect([found.page.length, found.next]).toEqual([shown, next]);
  });
});
