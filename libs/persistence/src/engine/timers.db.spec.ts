import { describeEachDatabase } from '../../../../test/support/databases.js';
import { instant, step, timerRow } from '../../../../test/support/steps.js';
import type { Database } from '../database.js';

describeEachDatabase('timers', (fresh) => {
  let database: Database;
  beforeEach(async () => {
    database = await fresh();
  });

  const put = (...timers: ReturnType<typeof timerRow>[]) =>
    database.store.transaction(async (tx) => {
      for (const timer of timers) await tx.putTimer(timer);
    });
  const due = async (now: number, limit = 100) =>
    (await database.store.dueTimers(instant(now), limit)).map(({ process, id }) => `${process} ${id}`);

  it('come due in the order of due, process and seq, whatever the collation of the server', async () => {
    await put(
      timerRow('b', 'third', { due: instant(1), seq: 10 }),
      timerRow('b', 'second', { due: instant(1), seq: 9 }),
      timerRow('B', 'first', { due: instant(1), seq: 50 }),
      timerRow('a', 'later', { due: instant(2) }),
      timerRow('z', 'earliest', { due: instant(0) }),
      timerRow('z', 'future', { due: instant(3) }),
    );
    expect(await due(2)).toEqual(['z earliest', 'B first', 'b second', 'b third', 'a later']);
    expect(await due(2, 2)).toEqual(['z earliest', 'B first']);
    expect(await due(-1)).toEqual([]);
  });

  it('are taken once', async () => {
    const timer = timerRow('a', 'near');
    await put(timer);
    const take = () => database.store.transaction((tx) => tx.takeTimer('a', 'near', instant(3)));
    const taken = await Promise.all([take(), take()]);
    expect(taken).toContainEqual(timer);
    expect(taken).toContain(undefined);
  });

  it('stay when the step that took them is undone', async () => {
    await put(timerRow('a', 'near'));
    const undone = database.store.transaction(async (tx) => {
      await tx.takeTimer('a', 'near', instant(3));
      await tx.write(step('a', 5));
    });
    await expect(undone).rejects.toThrow();
    expect(await due(0)).toEqual(['a near']);
  });

  it('are replaced by one of the same id and gone when cancelled', async () => {
    await put(timerRow('a', 'near'), timerRow('a', 'near', { due: instant(9) }), timerRow('a', 'passed'));
    expect(await due(5)).toEqual(['a passed']);
    await database.store.transaction(async (tx) => {
      await tx.cancelTimer('a', 'near');
      await tx.cancelTimer('a', 'unknown');
    });
    expect(await due(100)).toEqual(['a passed']);
  });

  it('that were cancelled meanwhile are not there to take', async () => {
    expect(await database.store.transaction((tx) => tx.takeTimer('a', 'near', instant(3)))).toBeUndefined();
  });
});
