import { Turnstile } from './turnstile.js';

describe('a turnstile', () => {
  it('lets only so many in at a time, and everybody in the end', async () => {
    const turnstile = new Turnstile(2);
    let inside = 0;
    let most = 0;
    const visit = (n: number) =>
      turnstile.pass(async () => {
        inside += 1;
        most = Math.max(most, inside);
        await new Promise(setImmediate);
        inside -= 1;
        if (n === 3) throw new Error('fell');
        return n;
      });
    const ends = await Promise.allSettled([1, 2, 3, 4, 5, 6].map(visit));
    expect(most).toBe(2);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
  });
});
