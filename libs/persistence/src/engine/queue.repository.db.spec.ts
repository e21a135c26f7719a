import { describeEachDatabase } from '../../../../test/support/databases.js';
import { instant, newId, outboxRow, step, timerRow } from '../../../../test/support/steps.js';
import type { Database } from '../database.js';
import { QueueRepository } from './queue.repository.js';

describeEachDatabase('what the engine has to do', (fresh) => {
  let database: Database;
  beforeEach(async () => {
    database = await fresh();
  });
  const settle = (id: string, minutes: number) => database.store.transaction((tx) => tx.settle(id, instant(minutes)));
  const fail = (id: string) => database.store.transaction((tx) => tx.fail(id, { cause: 'no', at: instant(7), retryAt: null }));
  const forget = (minutes: number, limit = 100) =>
    database.store.transaction(({ sql }) => new QueueRepository(sql).forget(instant(minutes), limit));
  const ids = async (table: 'outbox' | 'stored_answer', column: 'id' | 'key') =>
    (await database.sql.query<Record<string, string>>(`SELECT ${column} FROM ${table} ORDER BY ${column}`)).map((row) => row[column]);

  it('is counted, with the time since which the oldest waits', async () => {
    const waiting = () => database.read(({ sql }) => new QueueRepository(sql).waiting(instant(10)));
    const none = { count: 0, oldest: null };
    expect(await waiting()).toEqual({ effects: none, timers: none, incidents: none });
    const id = newId();
    const outbox = [0, 1, 2].map((n) => outboxRow(id, 1, n, { at: instant(4 + n), channel: `channel ${n}` }));
    const held = timerRow(id, 'held', { due: instant(1) });
    const timers = [held, timerRow(id, 'overdue', { due: instant(9) }), timerRow(id, 'later', { due: instant(11) })];
    await database.store.transaction((tx) => tx.write(step(id, 1, { outbox, timers })));
    await settle(`${id}/1/0`, 5);
    await fail(`${id}/1/2`);
    await database.store.transaction((tx) => tx.failTimer(held, { cause: 'no', at: instant(6), retryAt: null }));
    expect(await waiting()).toEqual({
      effects: { count: 1, oldest: instant(5) },
      timers: { count: 1, oldest: instant(9) },
      incidents: { count: 2, oldest: instant(6) },
    });
  });

  it('is forgotten once it is long done, but for what an incident tells of', async () => {
    const id = newId();
    const outbox = [0, 1, 2, 3].map((n) => outboxRow(id, 1, n, { channel: `channel ${n}` }));
    await database.store.transaction((tx) => tx.write(step(id, 1, { outbox })));
    await settle(`${id}/1/0`, 5);
    await fail(`${id}/1/1`);
    await settle(`${id}/1/1`, 5);
    await settle(`${id}/1/2`, 50);
    expect(await forget(40)).toBe(1);
    expect(await ids('outbox', 'id')).toEqual([`${id}/1/1`, `${id}/1/2`, `${id}/1/3`]);
    expect(await forget(40)).toBe(0);
  });

  it('keeps an answer as long as the settings say, and that of an effect as long as it may run once more', async () => {
    const id = newId();
    await database.store.transaction((tx) => tx.write(step(id, 1, { outbox: [outboxRow(id, 1, 0), outboxRow(id, 1, 1)] })));
    await settle(`${id}/1/0`, 5);
    const answers = [
      ['person POST', 'old', 5],
      ['person POST', 'young', 50],
      ['effect', `${id}/1/0`, 5],
      ['effect', `${id}/1/1`, 5],
      ['effect', 'review/statement/1', 5],
    ] as const;
    for (const [scope, key, at] of answers)
      await database.sql.query("INSERT INTO stored_answer (scope, key, body_hash, answer, at) VALUES ($1, $2, '', '{}', $3)", [
        scope,
        key,
        instant(at),
      ]);
    expect(await forget(40, 1)).toBe(1);
    while ((await forget(40)) > 0);
    expect((await ids('stored_answer', 'key')).sort()).toEqual([`${id}/1/1`, 'review/statement/1', 'young'].sort());
    expect(await ids('outbox', 'id')).toEqual([`${id}/1/1`]);
  });
});
