import { turn } from '../../../../../test/support/waiting.js';
import { Problem } from '../problem/problem.js';
import { type Room, Turnstile } from './turnstile.js';

const ROOM: Room = { places: 2, queue: 3, ofOne: 3, patience: 60_000 };
const stays = new AbortController().signal;
const code = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Problem ? error.code : String(error)),
  );

/** Work that ends when it is told to. */
function held(turnstile: Turnstile, name: string, gone: AbortSignal = stays) {
  let end = () => {};
  const work = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { end: () => end(), code: code(turnstile.pass({ name, gone }, () => work)) };
}

describe('a turnstile', () => {
  it('lets only so many in at a time, and everybody in the end', async () => {
    const turnstile = new Turnstile({ ...ROOM, queue: 9, ofOne: 9 });
    let inside = 0;
    let most = 0;
    const visit = (n: number) =>
      turnstile.pass({ name: String(n), gone: stays }, async () => {
        inside += 1;
        most = Math.max(most, inside);
        await turn();
        inside -= 1;
        if (n === 3) throw new Error('fell');
        return n;
      });
    const ends = await Promise.allSettled([1, 2, 3, 4, 5, 6].map(visit));
    expect(most).toBe(2);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
    expect([turnstile.inside, turnstile.waiting]).toEqual([0, 0]);
  });

  it('forgets who leaves the queue, and lets the next one in', async () => {
    const turnstile = new Turnstile(ROOM);
    const inside = [held(turnstile, 'a'), held(turnstile, 'b')];
    const leaving = new AbortController();
    const left = held(turnstile, 'c', leaving.signal);
    const next = held(turnstile, 'd');
    leaving.abort();
    expect(await left.code).toBe('BAD_FORM');
    expect(turnstile.waiting).toBe(1);
    next.end();
    for (const one of inside) one.end();
    expect(await next.code).toBe('done');
    expect([turnstile.inside, turnstile.waiting]).toEqual([0, 0]);
  });

  it('never lets in who has left before', async () => {
    expect(await held(new Turnstile(ROOM), 'a', AbortSignal.abort()).code).toBe('BAD_FORM');
  });

  it('turns away at once who finds the queue full, and in the end who waits in it', async () => {
    const turnstile = new Turnstile({ ...ROOM, patience: 20 });
    const all = ['a', 'b', 'c', 'd', 'e'].map((name) => held(turnstile, name));
    expect(await held(turnstile, 'f').code).toBe('UPLOADS_BUSY');
    expect(await Promise.all(all.slice(2).map((one) => one.code))).toEqual(Array(3).fill('UPLOADS_BUSY'));
    expect([turnstile.inside, turnstile.waiting]).toEqual([2, 0]);
    for (const one of all) one.end();
  });

  it('keeps the last place for somebody else', async () => {
    const turnstile = new Turnstile(ROOM);
    const all = [1, 2, 3].map(() => held(turnstile, 'a'));
    expect([turnstile.inside, turnstile.waiting]).toEqual([1, 2]);
    expect(await held(turnstile, 'a').code).toBe('UPLOADS_OF_ONE');
    const other = held(turnstile, 'b');
    other.end();
    expect(await other.code).toBe('done');
    for (const one of all) one.end();
    expect(await Promise.all(all.map((one) => one.code))).toEqual(['done', 'done', 'done']);
  });
});
