import { describeEachDatabase } from '../../../../test/support/databases.js';
import { instant, newId, outboxRow, step } from '../../../../test/support/steps.js';
import type { Database } from '../database.js';

describeEachDatabase('the outbox', (fresh) => {
  let database: Database;
  let id: string;
  beforeEach(async () => {
    database = await fresh();
    id = newId();
  });

  const open = (process: string, ...outbox: ReturnType<typeof outboxRow>[]) =>
    database.store.transaction((tx) => tx.write(step(process, 1, { outbox })));
  const claim = async (now = 10, until = 20, limit = 100) =>
    (await database.store.claim(instant(now), instant(until), limit)).map((row) => row.id);
  const settle = (outbox: string) => database.store.transaction((tx) => tx.settle(outbox, instant(11)));
  const fail = (outbox: string, retryAt: number | null, cause = 'printer on fire') =>
    database.store.transaction((tx) => tx.fail(outbox, { cause, at: instant(11), retryAt: retryAt === null ? null : instant(retryAt) }));
  const incidents = (isOpen: boolean) => database.read((reader) => reader.incidents(isOpen));

  it('gives a row as it was written', async () => {
    const row = outboxRow(id, 1, 0, { params: '{"b":1,"a":"补正"}', type: 'renderSupplementNotice' });
    await open(id, row);
    expect(await database.store.claim(instant(10), instant(20), 1)).toEqual([{ ...row, attempts: 0 }]);
  });

  it('gives only the head of a process and channel, whatever the other channels and processes wait for', async () => {
    const other = newId();
    await open(id, outboxRow(id, 1, 0), outboxRow(id, 1, 1), outboxRow(id, 1, 2, { channel: 'notices' }));
    await open(other, outboxRow(other, 1, 0, { at: instant(0) }));
    expect(await claim()).toEqual([`${other}/1/0`, `${id}/1/0`, `${id}/1/2`]);
    await settle(`${id}/1/0`);
    expect(await claim()).toEqual([`${id}/1/1`]);
  });

  it('gives the rows of one channel in the order of seq and n, numbers not text', async () => {
    const rows = Array.from({ length: 12 }, (_, n) => outboxRow(id, 1, n));
    await open(id, ...[...rows].reverse());
    const order: string[] = [];
    // what is claimed again and again would keep the loop for ever
    for (let next = await claim(); next.length > 0 && order.length <= rows.length; next = await claim()) {
      order.push(...next);
      await settle(next[0]!);
    }
    expect(order).toEqual(rows.map((row) => row.id));
  });

  it('gives no row before its time, and at most as many as asked for, the oldest first', async () => {
    const [first, second, third] = [newId(), newId(), newId()];
    await open(first, outboxRow(first, 1, 0, { at: instant(5) }));
    await open(second, outboxRow(second, 1, 0, { at: instant(4) }));
    await open(third, outboxRow(third, 1, 0, { at: instant(30) }));
    expect(await claim(10, 20, 1)).toEqual([`${second}/1/0`]);
    expect(await claim()).toEqual([`${first}/1/0`]);
    expect(await claim(30, 40)).toEqual([`${second}/1/0`, `${first}/1/0`, `${third}/1/0`]);
  });

  it('gives a leased row to nobody, and again when the lease has run out', async () => {
    await open(id, outboxRow(id, 1, 0), outboxRow(id, 1, 1));
    expect(await claim(10, 20)).toEqual([`${id}/1/0`]);
    expect(await claim(19, 30)).toEqual([]);
    expect(await claim(20, 30)).toEqual([`${id}/1/0`]);
  });

  it('never gives one row to two workers', async () => {
    const processes = Array.from({ length: 40 }, newId);
    for (const process of processes) await open(process, outboxRow(process, 1, 0), outboxRow(process, 1, 1));
    const worker = async () => {
      const mine: string[] = [];
      for (let rows = await claim(10, 20, 3); rows.length > 0 && mine.length <= processes.length; rows = await claim(10, 20, 3))
        mine.push(...rows);
      return mine;
    };
    const claimed = (await Promise.all([worker(), worker(), worker(), worker()])).flat();
    expect(claimed.sort()).toEqual(processes.map((process) => `${process}/1/0`).sort());
  });

  it('is settled once', async () => {
    await open(id, outboxRow(id, 1, 0));
    await claim();
    expect(await Promise.all([settle(`${id}/1/0`), settle(`${id}/1/0`)])).toEqual(expect.arrayContaining([true, false]));
    expect(await settle('nothing/1/0')).toBe(false);
    expect(await claim(100, 200)).toEqual([]);
  });

  it('gives a failed row again at its time, with its attempts counted, and nothing of its channel before', async () => {
    await open(id, outboxRow(id, 1, 0), outboxRow(id, 1, 1));
    await claim();
    await fail(`${id}/1/0`, 15);
    expect(await claim(14)).toEqual([]);
    expect(await database.store.claim(instant(15), instant(20), 9)).toMatchObject([{ id: `${id}/1/0`, attempts: 1 }]);
    expect(await incidents(true)).toEqual([]);
  });

  it('opens an incident that holds back its own process and channel only', async () => {
    const other = newId();
    await open(id, outboxRow(id, 1, 0), outboxRow(id, 1, 1), outboxRow(id, 1, 2, { channel: 'notices' }));
    await open(other, outboxRow(other, 1, 0));
    await fail(`${id}/1/0`, null);
    expect(await incidents(true)).toMatchObject([
      { id: `${id}/1/0`, process: id, type: 'render', cause: 'printer on fire', attempts: 1, openedAt: instant(11), closedAt: null },
    ]);
    expect((await claim(1000, 2000)).sort()).toEqual([`${id}/1/2`, `${other}/1/0`].sort());
  });

  it('closes an incident only when the retried run passes', async () => {
    await open(id, outboxRow(id, 1, 0), outboxRow(id, 1, 1));
    await fail(`${id}/1/0`, null);
    const [incident] = await incidents(true);
    const retry = () => database.store.transaction((tx) => tx.retry(incident!.id, instant(12)));
    expect(await retry()).toMatchObject({ effect: { id: `${id}/1/0`, type: 'render', attempts: 1 } });
    // leased for whoever retries; a worker that dies gives it back
    expect(await claim(11)).toEqual([]);
    expect(await claim(12)).toEqual([`${id}/1/0`]);
    await fail(`${id}/1/0`, null, 'still on fire');
    expect(await incidents(true)).toEqual([{ ...incident, cause: 'still on fire', attempts: 2 }]);
    expect(await claim(100, 200)).toEqual([]);
    expect(await retry()).toMatchObject({ effect: { attempts: 2 } });
    await settle(`${id}/1/0`);
    expect(await incidents(true)).toEqual([]);
    expect(await incidents(false)).toMatchObject([{ id: incident!.id, closedAt: instant(11) }]);
    expect(await retry()).toBeUndefined();
    expect(await claim()).toEqual([`${id}/1/1`]);
  });

  it('retries nothing that has no open incident', async () => {
    await open(id, outboxRow(id, 1, 0));
    expect(await database.store.transaction((tx) => tx.retry(`${id}/1/0`, instant(12)))).toBeUndefined();
  });

  it('ignores a failure that comes after the row was settled', async () => {
    await open(id, outboxRow(id, 1, 0));
    await settle(`${id}/1/0`);
    await fail(`${id}/1/0`, null);
    expect(await incidents(true)).toEqual([]);
    expect(await claim(100, 200)).toEqual([]);
  });
});
