import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { type Database, openDatabase } from '../database.js';

describe('SQLite on a full disk', () => {
  let folder: string;
  let database: Database;
  let connection: BetterSqlite3.Database;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fashen-full-'));
    database = await openDatabase({ file: join(folder, 'fashen.db') });
    connection = (database.dataSource.driver as BetterSqlite3Driver).databaseConnection as BetterSqlite3.Database;
  });
  afterEach(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  const insert = 'INSERT INTO number_series (series, year, next) VALUES ($1, $2, 1)';
  const fill = (tx: { sql: Database['sql'] }) => tx.sql.query(insert, ['长'.repeat(1_000_000), 2026]);
  const kept = async () =>
    (await database.sql.query<{ year: number }>('SELECT year FROM number_series ORDER BY year')).map(({ year }) => year);

  it('commits nothing of a transaction that SQLite undid, and the next one works', async () => {
    const pages = connection.pragma('page_count', { simple: true }) as number;
    connection.pragma(`max_page_count = ${pages + 10}`);
    const swallowing = database.store.transaction(async (tx) => {
      await tx.sql.query(insert, ['opinion', 2024]);
      await fill(tx).catch(() => undefined);
      await tx.sql.query(insert, ['opinion', 2025]);
    });
    await expect(swallowing).rejects.toThrow('has failed');
    expect(connection.inTransaction).toBe(false);
    expect(await kept()).toEqual([]);
    await database.sql.query(insert, ['opinion', 2026]);
    expect(await kept()).toEqual([2026]);
  });
});
