import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { RecentSnapshots } from '../engine/recent-snapshots.js';
import { Checkpoints } from './checkpoints.js';
import { SqliteConnection } from './connection.js';
import { Flushes } from './flushes.js';
import { GroupCommit } from './group-commit.js';

describe('what was committed on SQLite', () => {
  let folder: string;
  let raw: BetterSqlite3.Database;
  let checkpoints: Checkpoints;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fashen-flush-'));
    raw = new BetterSqlite3(join(folder, 'fashen.db'));
    raw.pragma('journal_mode = WAL');
    raw.exec('CREATE TABLE written (n INTEGER)');
    checkpoints = new Checkpoints(raw, join(folder, 'fashen.db'));
  });
  afterEach(async () => {
    await checkpoints.close();
    raw.close();
    await rm(folder, { recursive: true });
  });

  const onDisk = (flushes: Flushes) => new GroupCommit(new SqliteConnection(raw, flushes), new RecentSnapshots(), checkpoints, flushes);
  const write = (writes: GroupCommit, n: number) => writes.transaction(({ sql }) => sql.query('INSERT INTO written VALUES ($1)', [n]));
  const written = () => raw.prepare('SELECT n FROM written ORDER BY n').pluck().all();

  it('is told once the disk has it, one after another and many at once', async () => {
    const flushes = new Flushes(join(folder, 'fashen.db'));
    const writes = onDisk(flushes);
    for (const n of [1, 2, 3]) await write(writes, n);
    await Promise.all([4, 5, 6].map((n) => write(writes, n)));
    expect(written()).toEqual([1, 2, 3, 4, 5, 6]);
    await writes.idle();
    expect(flushes.settled()).toBeUndefined();
    flushes.close();
  });

  it('is told to nobody as done where the disk fails, also not to whoever may have read it, and nothing is committed after it', async () => {
    const writes = onDisk(new Flushes(join(folder, 'away/fashen.db')));
    const failure = { name: 'NotOnDisk', code: 'SQLITE_IOERR_FSYNC' };
    const refused = writes.transaction(() => Promise.reject(new Error('no')));
    await expect(refused).rejects.toThrow('no');
    const ended = await Promise.allSettled([
      write(writes, 1),
      writes.transaction(async ({ sql }) => {
        throw new Error(`there are ${(await sql.query('SELECT n FROM written')).length}`);
      }),
    ]);
    for (const one of ended) expect(one).toMatchObject({ status: 'rejected', reason: failure });
    await expect(write(writes, 2)).rejects.toMatchObject(failure);
    expect(written()).toEqual([1]);
  });
});
