import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import BetterSqlite3 from 'better-sqlite3';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { SOURCES } from '../../../../test/support/runner/sources.mjs';
import { type Database, openDatabase } from '../database.js';
import type { SqlTx } from '../sql.js';

const insert = 'INSERT INTO number_series (series, year, next) VALUES ($1, $2, 1)';
const put = (series: string, year: number) => (tx: SqlTx) => tx.sql.query(insert, [series, year]);
const ROOT = join(import.meta.dirname, '../../../..');
/** More than the cache holds and the disk takes. */
const tooMuch = '长'.repeat(1_500_000);

describe('transactions that wait together on SQLite', () => {
  let folder: string;
  let database: Database;
  let connection: BetterSqlite3.Database;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fashen-group-'));
    database = await openDatabase({ file: join(folder, 'fashen.db') });
    connection = (database.dataSource.driver as BetterSqlite3Driver).databaseConnection as BetterSqlite3.Database;
  });
  afterEach(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  const kept = async () =>
    (await database.sql.query<{ year: number }>('SELECT year FROM number_series ORDER BY year')).map(({ year }) => year);
  const together = async (works: readonly ((tx: SqlTx) => Promise<unknown>)[]) => {
    const ended = await Promise.allSettled(works.map((work) => database.store.transaction(work)));
    expect(connection.inTransaction).toBe(false);
    return ended.map(({ status }) => status);
  };

  it('are committed at once, and nobody is answered before', async () => {
    const other = new BetterSqlite3(join(folder, 'fashen.db'), { readonly: true });
    const committed = () => (other.prepare('SELECT count(*) AS n FROM number_series').get() as { n: number }).n;
    const seen = await Promise.all([1, 2, 3].map((year) => database.store.transaction(put('opinion', year)).then(committed)));
    other.close();
    expect(seen).toEqual([3, 3, 3]);
  });

  it('see what those before them wrote, and keep their own when a neighbour fails', async () => {
    const statuses = await together([
      put('opinion', 2024),
      async (tx) => {
        await put('opinion', 2025)(tx);
        throw new Error('changed my mind');
      },
      put('opinion', 2024),
      async (tx) => {
        const [{ n } = { n: 0 }] = await tx.sql.query<{ n: number }>('SELECT count(*) AS n FROM number_series');
        await put('opinion', 3000 + Number(n))(tx);
      },
    ]);
    expect(statuses).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect(await kept()).toEqual([2024, 3001]);
  });

  it('stand one by one when one of them fills the disk', async () => {
    const pages = connection.pragma('page_count', { simple: true }) as number;
    connection.pragma(`max_page_count = ${pages + 10}`);
    const statuses = await together([put('opinion', 2024), put(tooMuch, 2025), put('opinion', 2026)]);
    expect(statuses).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await kept()).toEqual([2024, 2026]);
  });

  it('fail by themselves, and say so, when even alone there is no room for them', async () => {
    connection.pragma(`max_page_count = ${connection.pragma('page_count', { simple: true })}`);
    const ended = await Promise.allSettled([1, 2].map(() => database.store.transaction(put(tooMuch, 2025))));
    for (const one of ended) expect(one).toMatchObject({ status: 'rejected', reason: { code: 'SQLITE_FULL' } });
    expect(await kept()).toEqual([]);
  });

  it('wait for nobody when they come alone, and go on after a failure', async () => {
    await expect(database.store.transaction(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await database.store.transaction(put('opinion', 2026));
    expect(await kept()).toEqual([2026]);
  });

  it('stand one by one after an I/O error, in a process whose files may not grow further', async () => {
    const child = join(ROOT, 'test/support/group-on-full-file.ts');
    const script = 'ulimit -f 4096; exec "$@"';
    const { stdout } = await promisify(execFile)(
      'bash',
      ['-c', script, 'bash', process.execPath, ...SOURCES, child, join(folder, 'small.db')],
      {
        cwd: ROOT,
        env: { ...process.env, NODE_OPTIONS: '' },
      },
    );
    expect(JSON.parse(stdout)).toEqual({
      statuses: ['fulfilled', 'SQLITE_IOERR_WRITE', 'fulfilled'],
      kept: [2024, 2026],
    });
  });
});
