import { once } from 'node:events';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { type Database, openDatabase } from '../database.js';
import { Checkpoints } from './checkpoints.js';

const MB = 1_000_000;
const INSERT = 'INSERT INTO number_series (series, year, next) VALUES ($1, $2, 1)';

describe('the write-ahead log of SQLite', () => {
  let folder: string;
  let file: string;
  let database: Database;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fashen-log-'));
    file = join(folder, 'fashen.db');
    database = await openDatabase({ file });
  });
  afterEach(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  const size = async (path: string) => (await stat(path)).size;
  let year = 0;
  /** Commits of a megabyte each, and the longest log that was seen between them. */
  const write = async (commits: number): Promise<number> => {
    let longest = 0;
    for (let at = 0; at < commits; at += 1) {
      year += 1;
      await database.sql.query(INSERT, ['x'.repeat(MB), year]);
      longest = Math.max(longest, await size(`${file}-wal`));
    }
    return longest;
  };

  it('is copied into the database as it grows, and begins anew', async () => {
    const longest = await write(60);
    expect(longest).toBeGreaterThan(3 * MB);
    expect(longest).toBeLessThan(45 * MB);
    expect(await size(file)).toBeGreaterThan(16 * MB);
  });

  it('keeps what somebody reads of an earlier state, and begins anew when they have ended', async () => {
    let leave = () => {};
    const reading = database.read(async (reader) => {
      const rows = () => reader.sql.query('SELECT year FROM number_series');
      const before = await rows();
      await new Promise<void>((resolve) => {
        leave = resolve;
      });
      return [before, await rows()];
    });
    await database.sql.query(INSERT, ['first', 1]);
    const longest = await write(12);
    expect(longest).toBeGreaterThan(12 * MB);
    leave();
    const [first, second] = await reading;
    expect(second).toEqual(first);
    const before = await size(`${file}-wal`);
    await write(60);
    expect(await size(`${file}-wal`)).toBeLessThan(before + 40 * MB);
  });

  it('says so when it cannot be copied, and holds nobody up', async () => {
    const other = join(folder, 'other.db');
    await writeFile(other, 'x'.repeat(MB));
    const raw = new BetterSqlite3(join(folder, 'raw.db'));
    raw.pragma('journal_mode = WAL');
    raw.pragma('wal_autocheckpoint = 0');
    raw.exec('CREATE TABLE written (text TEXT)');
    raw.prepare('INSERT INTO written VALUES (?)').run('x'.repeat(5 * MB));
    const checkpoints = new Checkpoints(raw, other);
    const warned = once(process, 'warning');
    await checkpoints.due();
    const [warning] = await warned;
    expect(warning).toMatchObject({ code: 'FASHEN_CHECKPOINT', message: expect.stringContaining('file is not a database') });
    await checkpoints.close();
    raw.close();
  });
});
