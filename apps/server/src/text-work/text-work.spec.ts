import { Problem } from '../platform/problem/problem.js';
import { endTextWork, limitTextWork, textWork } from './text-work.js';

const text = (words: string) => ({ bytes: new TextEncoder().encode(words), name: 'a.txt' });

describe('work on texts', () => {
  afterAll(() => {
    limitTextWork(20);
    return endTextWork();
  });

  it('is done in a thread, with the answer of the function', async () => {
    expect(await textWork('isPlainText', text('第一条'))).toBe(true);
    expect(await textWork('isPlainText', text('\u0000'))).toBe(false);
  });

  it('is refused when too much waits, with the time after which to ask again; what waits is done', async () => {
    const asked = await Promise.allSettled(Array.from({ length: 300 }, () => textWork('isPlainText', text('第一条'))));
    const [done, refused] = [asked.filter(({ status }) => status === 'fulfilled'), asked.filter(({ status }) => status === 'rejected')];
    expect(done.length).toBeGreaterThanOrEqual(257);
    expect(refused.length).toBeGreaterThan(0);
    for (const { reason } of refused as PromiseRejectedResult[])
      expect(reason).toMatchObject({ code: 'TEXT.BUSY', headers: { 'retry-after': '20' } });
  });

  it('that fails by a fault is a fault, and no refusal of the text', async () => {
    const broken = { id: 'one', ordinal: 1, title: '甲', textHash: 't1:', text: '第一条', clauses: [] };
    const error = await textWork('compareTexts', { from: broken, to: broken }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(Problem);
  });

  it('begins again after it was ended', async () => {
    await endTextWork();
    expect(await textWork('isPlainText', text('第一条'))).toBe(true);
  });
});
