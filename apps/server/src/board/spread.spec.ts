import { shareOf, spreadOf } from './spread.js';

const days = (...all: number[]) => all.map((one) => ({ days: one, count: 1 }));

describe('how days are spread', () => {
  it.each([
    [days(4), { count: 1, least: 4, lower: 4, median: 4, upper: 4, most: 4 }],
    [days(9, 1, 5, 3), { count: 4, least: 1, lower: 1, median: 3, upper: 5, most: 9 }],
    [days(1, 2, 3, 4, 5, 6, 7), { count: 7, least: 1, lower: 2, median: 4, upper: 6, most: 7 }],
    [[{ days: 2, count: 98 }, ...days(30, 0)], { count: 100, least: 0, lower: 2, median: 2, upper: 2, most: 30 }],
  ])('%j → %j', (counted, spread) => expect(spreadOf(counted)).toEqual(spread));

  it('of nothing is no answer', () => expect(() => spreadOf([])).toThrow('no days'));
});

describe('a share', () => {
  it('is told in a hundred, to one decimal', () => expect([shareOf(2, 3), shareOf(0, 3), shareOf(3, 3)]).toEqual([66.7, 0, 100]));
  it('of nothing is none', () => expect(shareOf(0, 0)).toBeNull());
});
