import { draw } from './draw.js';

const ids = Array.from({ length: 20 }, (_, n) => `review-${n}`);

describe('a draw', () => {
  it('can be repeated from its seed, whatever the order in which the reviews were found', () =>
    expect(draw([...ids].reverse(), 7, 5)).toEqual(draw(ids, 7, 5)));

  it('takes each review at most once, and all where there are fewer than asked for', () => {
    expect(new Set(draw(ids, 7, 5)).size).toBe(5);
    expect(draw(ids, 7, 50).sort()).toEqual([...ids].sort());
    expect(draw([], 7, 5)).toEqual([]);
  });

  it('takes others for another seed, and none much more often than another', () => {
    const counts = new Map(ids.map((id) => [id, 0]));
    for (let seed = 1; seed <= 4000; seed += 1) for (const id of draw(ids, seed, 5)) counts.set(id, counts.get(id)! + 1);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('is drawn with the seed nought too', () => expect(draw(ids, 0, 3)).toHaveLength(3));
});
