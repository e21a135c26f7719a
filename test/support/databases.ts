import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '@fashen/persistence';
import { onServer, serverUrl } from './postgres-server.js';

/** A new, empty database with all migrations run; closed and removed after the suite. */
export type Fresh = () => Promise<Database>;

/** A database, what tells a server of its own to use it once it is closed, and how to be rid of it then. */
export type Opened = { database: Database; settings: Readonly<Record<string, string>>; remove: () => Promise<void> };

async function freshSqlite(): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'fashen-sqlite-'));
  const database = await openDatabase({ file: join(folder, 'fashen.sqlite') });
  return { database, settings: { FASHEN_HOME: folder }, remove: () => rm(folder, { recursive: true }) };
}

async function freshPostgres(): Promise<Opened> {
  const name = `fashen_${randomUUID().replaceAll('-', '')}`;
  await onServer(`CREATE DATABASE ${name}`);
  const url = serverUrl(name);
  const database = await openDatabase({ url });
  const home = await mkdtemp(join(tmpdir(), 'fashen-postgres-'));
  const remove = async () => {
    await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
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
