import { LostRace } from '@fashen/engine';
import { describeEachDatabase } from '../../../test/support/databases.js';
import { newId, step } from '../../../test/support/steps.js';
import { signal, turn, whenWaiting } from '../../../test/support/waiting.js';
import type { Database } from './database.js';
import type { SqlTx } from './sql.js';

describeEachDatabase('a transaction', (fresh) => {
  let database: Database;
  beforeEach(async () => {
    database = await fresh();
    await database.sql.query(`INSERT INTO number_series (series, year, next) VALUES ('opinion', 2026, 1)`);
  });

  const next = async () => (await database.read((reader) => reader.sql.query<{ next: number }>('SELECT next FROM number_series')))[0]!.next;
  const add = (tx: SqlTx, n: number) => tx.sql.query('UPDATE number_series SET next = next + $1', [n]);

  it('leaves nothing when its work fails', async () => {
    const failing = database.store.transaction(async (tx) => {
      await add(tx, 5);
      await tx.write(step(newId(), 1));
      throw new Error('no power');
    });
    await expect(failing).rejects.toThrow('no power');
    expect(await next()).toBe(1);
    expect(await database.sql.query('SELECT id FROM process')).toEqual([]);
  });

  it('keeps its own data when another one that overlaps with it fails', async () => {
    const results = await Promise.allSettled([
      database.store.transaction(async (tx) => {
        await add(tx, 1);
        await turn();
        await add(tx, 1);
      }),
      database.store.transaction(async (tx) => {
        await add(tx, 100);
        await turn();
        throw new Error('undone');
      }),
      database.sql.query('UPDATE number_series SET next = next + 10'),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await next()).toBe(13);
  });

  it('of many statements lets others have their turn between two of them', async () => {
    const order: string[] = [];
    await database.store.transaction(async (tx) => {
      await turn();
      await add(tx, 1);
      setImmediate(() => order.push('another'));
      for (const end = performance.now() + 6; performance.now() < end; );
      await add(tx, 1);
      order.push('its next statement');
    });
    expect(order).toEqual(['another', 'its next statement']);
  });

  it('that meets another on two rows, each in its own order, is run again and passes', async () => {
    await database.sql.query("INSERT INTO number_series (series, year, next) VALUES ('filing', 2026, 1)");
    let begun = 0;
    const both = (first: string, second: string) =>
      database.store.transaction(async (tx) => {
        const raise = (series: string) => tx.sql.query('UPDATE number_series SET next = next + 1 WHERE series = $1', [series]);
        await raise(first);
        begun += 1;
        // SQLite lets one in at a time
        while (database.store.kind === 'postgres' && begun < 2) await turn();
        await raise(second);
      });
    await Promise.all([both('opinion', 'filing'), both('filing', 'opinion')]);
    expect((await database.sql.query<{ next: number }>('SELECT next FROM number_series')).map((row) => Number(row.next))).toEqual([3, 3]);
  });

  it('loses no increment of fifty at once', async () => {
    await Promise.all(
      Array.from({ length: 50 }, () =>
        database.store.transaction(async (tx) => {
          const [row] = await tx.sql.query<{ next: number }>('UPDATE number_series SET next = next + 1 RETURNING next');
          await tx.sql.query('INSERT INTO issued_number (series, year, number, process, issued_at) VALUES ($1, $2, $3, $4, $5)', [
            'opinion',
            2026,
            row!.next - 1,
            newId(),
            '2026-11-24T00:00:00.000Z',
          ]);
        }),
      ),
    );
    const numbers = await database.sql.query<{ number: number }>('SELECT number FROM issued_number ORDER BY number');
    expect(numbers.map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
  });

  it('holds rows: the next one that holds them waits, and finds what the first has left; nothing is written for it', async () => {
    const place = () =>
      database.read(({ sql }) => sql.query(`SELECT ${database.kind === 'postgres' ? 'ctid' : '1'} AS place FROM number_series`));
    const before = await place();
    const held = signal();
    const seen = signal();
    const first = database.store.transaction(async (tx) => {
      await tx.sql.hold('number_series', 'series', 'opinion');
      held.give();
      await seen.given;
      await tx.sql.query("INSERT INTO number_series (series, year, next) VALUES ('letter', 2026, 7)");
    });
    await held.given;
    const second = database.store.transaction(async (tx) => {
      await tx.sql.hold('number_series', 'series', 'opinion');
      return tx.sql.query("SELECT next FROM number_series WHERE series = 'letter'");
    });
    await whenWaiting(database, second);
    seen.give();
    await first;
    expect(await second).toEqual([{ next: 7 }]);
    await database.sql.query("DELETE FROM number_series WHERE series = 'letter'");
    expect(await place()).toEqual(before);
  });

  it('alone holds rows: a read does not, and changes nothing', async () => {
    await database.read(({ sql }) => sql.hold('number_series', 'series', 'opinion'));
    await expect(database.sql.hold('number_series', 'series', 'opinion')).rejects.toThrow('holds nothing');
  });

  it('that fails in the middle is followed by one that works', async () => {
    const broken = database.store.transaction(async (tx) => {
      await add(tx, 1);
      await tx.sql.query('INSERT INTO number_series (series, year, next) VALUES ($1, $2, $3)', ['opinion', 2026, 1]);
    });
    await expect(broken).rejects.toMatchObject({ message: expect.stringMatching(/unique/i) });
    await database.store.transaction((tx) => add(tx, 1));
    expect(await next()).toBe(2);
  });

  it('cannot commit after a statement of it failed, though the error was swallowed', async () => {
    const swallowing = database.store.transaction(async (tx) => {
      await add(tx, 1);
      await tx.sql.query('SELECT nothing FROM nowhere').catch(() => undefined);
    });
    await expect(swallowing).rejects.toThrow('has failed');
    expect(await next()).toBe(1);
  });

  it('cannot go on after it lost a race', async () => {
    const going = database.store.transaction(async (tx) => {
      await tx.write(step(newId(), 7)).catch((error: unknown) => expect(error).toBeInstanceOf(LostRace));
      await add(tx, 1);
    });
    await expect(going).rejects.toThrow('has failed');
    expect(await next()).toBe(1);
  });

  it('refuses a statement after its end', async () => {
    let escaped: SqlTx | undefined;
    await database.store.transaction(async (tx) => {
      escaped = tx;
    });
    await expect(add(escaped!, 1)).rejects.toThrow('has ended');
    await expect(escaped!.write(step(newId(), 1))).rejects.toThrow('has ended');
    expect(await next()).toBe(1);
  });

  it('is not seen by a read before it commits', async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const writing = database.store.transaction(async (tx) => {
      await add(tx, 1);
      await gate;
    });
    await turn();
    expect(await next()).toBe(1);
    release();
    await writing;
    expect(await next()).toBe(2);
  });

  it('does not move what one read sees', async () => {
    await database.read(async (reader) => {
      const before = await reader.sql.query('SELECT next FROM number_series');
      await database.store.transaction((tx) => add(tx, 1));
      expect(await reader.sql.query('SELECT next FROM number_series')).toEqual(before);
    });
    expect(await next()).toBe(2);
  });

  it('refuses a write in a read', async () => {
    await expect(database.read((reader) => reader.sql.query('DELETE FROM number_series'))).rejects.toMatchObject({
      message: expect.stringMatching(/read-?only/),
    });
    expect(await next()).toBe(1);
  });
});
