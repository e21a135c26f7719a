import { describeEachDatabase } from '../../../../test/support/databases.js';
import { NumberRepository } from './number.repository.js';

const issue = (process: string, year = 2026) => ({ series: 'opinion:justice', year, process, issuedAt: '2026-11-24T08:00:00.000Z' });

describeEachDatabase('a yearly series of numbers', (fresh) => {
  it('starts with 1 in each year and has no gap', async () => {
    const { store } = await fresh();
    const taken: number[] = [];
    for (const [process, year] of [
      ['a', 2026],
      ['b', 2026],
      ['c', 2027],
    ] as const) {
      taken.push(await store.transaction(({ sql }) => new NumberRepository(sql).issue(issue(process, year))));
    }
    expect(taken).toEqual([1, 2, 1]);
  });

  it('takes back the number of a transaction that is undone', async () => {
    const { store } = await fresh();
    const undone = store.transaction(async ({ sql }) => {
      await new NumberRepository(sql).issue(issue('undone'));
      throw new Error('the step failed');
    });
    await expect(undone).rejects.toThrow('the step failed');
    expect(await store.transaction(({ sql }) => new NumberRepository(sql).issue(issue('next')))).toBe(1);
  });

  it('refuses a second number of the series for one process, and the series does not move', async () => {
    const { store } = await fresh();
    await store.transaction(({ sql }) => new NumberRepository(sql).issue(issue('once')));
    await expect(store.transaction(({ sql }) => new NumberRepository(sql).issue(issue('once')))).rejects.toHaveProperty(
      'message',
      expect.stringMatching(/unique/i),
    );
    expect(await store.transaction(({ sql }) => new NumberRepository(sql).issue(issue('other')))).toBe(2);
  });

  it('goes on after a number that was given elsewhere, and never back', async () => {
    const { store } = await fresh();
    const taken = await store.transaction(async ({ sql }) => {
      const numbers = new NumberRepository(sql);
      const [series, year] = ['opinion:justice', 2026];
      await numbers.passOver({ series, year, number: 7 });
      const first = await numbers.issue(issue('first'));
      await numbers.passOver({ series, year, number: 8 });
      const second = await numbers.issue(issue('second'));
      await numbers.passOver({ series, year, number: 3 });
      return [first, second, await numbers.issue(issue('third'))];
    });
    expect(taken).toEqual([8, 9, 10]);
  });

  it('gives twenty callers at once twenty consecutive numbers', async () => {
    const { store } = await fresh();
    const callers = Array.from({ length: 20 }, (_, n) => store.transaction(({ sql }) => new NumberRepository(sql).issue(issue(`p${n}`))));
    const taken = await Promise.all(callers);
    expect(taken.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    const year = await store.read(({ sql }) => new NumberRepository(sql).ofYear('opinion:justice', 2026));
    expect(year.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
  });
});
