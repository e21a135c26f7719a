import { LostRace, type StoredAnswer } from '@fashen/engine';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { instant, newId, outboxRow, step, timerRow } from '../../../../test/support/steps.js';
import type { Database } from '../database.js';

const answer: StoredAnswer = { scope: 'person-1 start', key: 'key-1', bodyHash: 'b', answer: '{"ok":true}', at: instant(1) };

describeEachDatabase('a step', (fresh) => {
  let database: Database;
  beforeAll(async () => {
    database = await fresh();
  });

  const write = (...args: Parameters<typeof step>) => database.store.transaction((tx) => tx.write(step(...args)));
  const everything = (id: string) =>
    database.read(async (reader) => ({
      process: await reader.process(id),
      events: await reader.events(id),
      timers: await reader.timers(id),
      outbox: await reader.sql.query<{ id: string }>('SELECT id FROM outbox WHERE process = $1 ORDER BY seq, n', [id]),
    }));

  it('is read back byte for byte', async () => {
    const id = newId();
    const opening = step(id, 1, { timers: [timerRow(id, 'late')], outbox: [outboxRow(id, 1, 0), outboxRow(id, 1, 1)], answer });
    await database.store.transaction((tx) => tx.write(opening));
    expect(await everything(id)).toEqual({
      process: opening.process,
      events: opening.events,
      timers: opening.timers,
      outbox: [{ id: `${id}/1/0` }, { id: `${id}/1/1` }],
    });
    expect(await database.store.transaction((tx) => tx.open(id, { scope: answer.scope, key: answer.key }))).toEqual({
      process: opening.process,
      answer,
    });
  });

  it('that was rolled back, or made by another server, is never taken for what stands in the row', async () => {
    const id = newId();
    const snapshotOf = async () => (await database.store.transaction((tx) => tx.open(id))).process?.snapshot;
    await write(id, 1);
    const undone = database.store.transaction(async (tx) => {
      await tx.write(step(id, 2));
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await snapshotOf()).toBe(step(id, 1).process.snapshot);
    await write(id, 2);
    expect(await snapshotOf()).toBe(step(id, 2).process.snapshot);
    await database.sql.query('UPDATE process SET revision = 3, head = $2, snapshot = $3 WHERE id = $1', [id, 'elsewhere', '"elsewhere"']);
    expect(await snapshotOf()).toBe('"elsewhere"');
  });

  it('moves the process and keeps when it was opened', async () => {
    const id = newId();
    await write(id, 1);
    await write(id, 2, { process: { ...step(id, 2).process, status: 'done', openedAt: instant(99), subject: 'another' } });
    expect((await everything(id)).process).toEqual({ ...step(id, 2).process, status: 'done' });
  });

  it('writes an event and its follow-ups in order, and reads them from where one stopped', async () => {
    const id = newId();
    await write(id, 1);
    const later = [2, 3, 4].map((seq) => step(id, seq).events[0]!);
    await write(id, 4, { from: 1, events: later });
    expect(await database.read((reader) => reader.events(id, 1, 2))).toEqual(later.slice(0, 2));
  });

  it('overwrites a timer that is cancelled and put again, and leaves the others', async () => {
    const id = newId();
    await write(id, 1, { timers: [timerRow(id, 'near'), timerRow(id, 'passed'), timerRow(id, 'other')] });
    const again = timerRow(id, 'near', { due: instant(50), seq: 2 });
    await write(id, 2, { cancelled: ['near', 'passed'], timers: [again] });
    expect((await everything(id)).timers.map((timer) => [timer.id, timer.due])).toEqual([
      ['other', instant(0)],
      ['near', instant(50)],
    ]);
  });

  it('that finishes the process leaves no timer', async () => {
    const id = newId();
    const other = newId();
    await write(other, 1, { timers: [timerRow(other, 'near')] });
    await write(id, 1, { timers: [timerRow(id, 'near'), timerRow(id, 'passed')] });
    await write(id, 2, { cancelled: 'all' });
    expect((await everything(id)).timers).toEqual([]);
    expect((await everything(other)).timers).toHaveLength(1);
  });

  it('cancels all timers before it puts its own', async () => {
    const id = newId();
    await write(id, 1, { timers: [timerRow(id, 'near'), timerRow(id, 'passed')] });
    await write(id, 2, { cancelled: 'all', timers: [timerRow(id, 'near', { seq: 9 })] });
    expect((await everything(id)).timers).toEqual([timerRow(id, 'near', { seq: 9 })]);
  });

  it.each([
    ['the revision was taken', (id: string) => step(id, 2, { events: [{ ...step(id, 3).events[0]! }] })],
    ['the key of its event was taken', (id: string) => step(id, 3, { events: [step(id, 2).events[0]!] })],
    ['the process was opened meanwhile', (id: string) => step(id, 1, { events: [step(id, 9).events[0]!] })],
  ])('loses the race when %s, and leaves nothing', async (_, losing) => {
    const id = newId();
    await write(id, 1);
    await write(id, 2);
    const before = await everything(id);
    const late = { ...losing(id), outbox: [outboxRow(id, 7, 0)], timers: [timerRow(id, 'near')] };
    await expect(database.store.transaction((tx) => tx.write(late))).rejects.toBeInstanceOf(LostRace);
    expect(await everything(id)).toEqual(before);
  });

  it('of two that open one process at once, one is written', async () => {
    const id = newId();
    const both = await Promise.allSettled([write(id, 1), write(id, 1)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await everything(id)).events).toHaveLength(1);
  });

  it('waits for the one that holds the process and then sees what it did', async () => {
    const id = newId();
    await write(id, 1);
    const advance = () =>
      database.store.transaction(async (tx) => {
        const { process } = await tx.open(id);
        await tx.write(step(id, process!.revision + 1));
        return process!.revision;
      });
    const seen = await Promise.all(Array.from({ length: 20 }, advance));
    expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
  });

  it('answers the second of two starts with one key by the answer of the first', async () => {
    const key = { scope: 'person-2 start', key: newId() };
    const start = () =>
      database.store.transaction(async (tx) => {
        const kept = await tx.open(null, key);
        if (kept.answer) return kept.answer.answer;
        const id = newId();
        await tx.write(step(id, 1, { answer: { ...answer, ...key, answer: id } }));
        return id;
      });
    expect(new Set(await Promise.all([start(), start(), start()])).size).toBe(1);
  });

  it('finds neither a process nor an answer that is not there', async () => {
    expect(await database.store.transaction((tx) => tx.open(newId(), { scope: 'nobody', key: 'none' }))).toEqual({});
  });
});
