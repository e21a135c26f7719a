import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '@fashen/persistence';
import { migratedDatabase } from './postgres-server.js';

/** A new, empty database with all migrations run; closed and removed after the suite. */
export type Fresh = () => Promise<Database>;

/** A database, what tells a server of its own to use it once it is closed, and how to be rid of it then. */
export type Opened = { database: Database; settings: Readonly<Record<string, string>>; remove: () => Promise<void> };

/** Puts a migrated, empty database where `file` says: a copy of one that is made once a run. */
export async function placeMigrated(file: string): Promise<void> {
  const run = process.env.FASHEN_TEST_RUN;
  if (!run) return;
  const template = join(run, 'migrated.sqlite');
  if (!existsSync(template)) {
    // two workers may make it at the same time: the second file replaces its equal
    const making = `${template}.${process.pid}`;
    await openDatabase({ file: making }).then((database) => database.close());
    await rename(making, template);
  }
  await copyFile(template, file);
}

async function freshSqlite(): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'fashen-sqlite-'));
  const file = join(folder, 'fashen.sqlite');
  await placeMigrated(file);
  const database = await openDatabase({ file });
  return { database, settings: { FASHEN_HOME: folder }, remove: () => rm(folder, { recursive: true }) };
}

async function freshPostgres(): Promise<Opened> {
  const { url, remove: drop } = await migratedDatabase();
  const database = await openDatabase({ url });
  const home = await mkdtemp(join(tmpdir(), 'fashen-postgres-'));
  const remove = async () => {
    await drop();
    await rm(home, { recursive: true });
  };
  return { database, settings: { FASHEN_HOME: home, DATABASE_URL: url }, remove };
}

/** One of its own, outside of a suite: whoever opens it closes and removes it. */
export const openFresh = { sqlite: freshSqlite, postgres: freshPostgres };

/** Runs the suite on SQLite (a file in a temporary folder) and on PostgreSQL (a database of its own for each call of `fresh`). */
export function describeEachDatabase(name: string, suite: (fresh: Fresh) => void): void {
  describe.each([
    ['SQLite', openFresh.sqlite],
    ['PostgreSQL', openFresh.postgres],
  ])(`${name} on %s`, (_, open) => {
    const opened: Opened[] = [];
    afterAll(async () => {
      for (const { database, remove } of opened) {
        await database.close();
        await remove();
      }
    });
    suite(async () => {
      const fresh = await open();
      opened.push(fresh);
      return fresh.database;
    });
  });
}
