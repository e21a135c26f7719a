import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '@fashen/persistence';
import { Client } from 'pg';

/** A new, empty database with all migrations run; closed and removed after the suite. */
export type Fresh = () => Promise<Database>;

/** The address of a database in the cluster that the tests may use. */
export function serverUrl(database: string): string {
  if (!process.env.TEST_PG_URL) throw new Error('TEST_PG_URL is not set: run the tests through jest.config.mjs, which starts a PostgreSQL');
  const url = new URL(process.env.TEST_PG_URL);
  url.pathname = database;
  return url.href;
}

export async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl('postgres') });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

async function freshSqlite() {
  const folder = await mkdtemp(join(tmpdir(), 'fashen-sqlite-'));
  const database = await openDatabase({ file: join(folder, 'fashen.db') });
  return { database, remove: () => rm(folder, { recursive: true }) };
}

async function freshPostgres() {
  const name = `fashen_${randomUUID().replaceAll('-', '')}`;
  await onServer(`CREATE DATABASE ${name}`);
  const database = await openDatabase({ url: serverUrl(name) });
  return { database, remove: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`) };
}

/** Runs the suite on SQLite (a file in a temporary folder) and on PostgreSQL (a database of its own for each call of `fresh`). */
export function describeEachDatabase(name: string, suite: (fresh: Fresh) => void): void {
  describe.each([
    ['SQLite', freshSqlite],
    ['PostgreSQL', freshPostgres],
  ])(`${name} on %s`, (_, open) => {
    const opened: Awaited<ReturnType<typeof open>>[] = [];
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
