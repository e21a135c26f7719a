import { randomUUID } from 'node:crypto';
import { openDatabase } from '@fashen/persistence';
import { Client } from 'pg';
import { eventually } from './eventually.js';
import { templateName } from './run/teardown.mjs';

let asked: Promise<string> | undefined;

/** The cluster that tests and measurements may use: the one that is named, or the one that the run starts for the first who asks. */
async function cluster(): Promise<string> {
  const { TEST_PG_URL, FASHEN_TEST_BROKER } = process.env;
  if (TEST_PG_URL) return TEST_PG_URL;
  if (!FASHEN_TEST_BROKER) throw new Error('TEST_PG_URL is not set: npm test and npm run bench start a PostgreSQL where there is none');
  const answer = await fetch(FASHEN_TEST_BROKER);
  const said = await answer.text();
  if (!answer.ok) throw new Error(said);
  return said;
}

/** The address of a database in the cluster. */
export async function serverUrl(database: string): Promise<string> {
  asked ??= cluster();
  const url = new URL(await asked);
  url.pathname = database;
  return url.href;
}

/** Somebody is still leaving the database, or the server is just starting: on a busy machine that takes a moment. */
const BUSY: readonly unknown[] = ['55006', '57P03'];

async function within<R>(work: (client: Client) => Promise<R>): Promise<R> {
  const client = new Client({ connectionString: await serverUrl('postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export async function onServer(statement: string): Promise<void> {
  await eventually(async () => {
    try {
      await within((client) => client.query(statement));
      return true;
    } catch (error) {
      if (BUSY.includes((error as { code?: unknown }).code)) return false;
      throw error;
    }
  });
}

/** A database of its own in the cluster, and how to be rid of it. */
export type OwnDatabase = { name: string; url: string; remove: () => Promise<void> };

/** A new database, a copy of `template` where one is named. */
export async function ownDatabase(template?: string): Promise<OwnDatabase> {
  const name = `fashen_${randomUUID().replaceAll('-', '')}`;
  await onServer(`CREATE DATABASE ${name}${template ? ` TEMPLATE ${template}` : ''}`);
  return { name, url: await serverUrl(name), remove: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`) };
}

let migrated: Promise<string> | undefined;

/** A database with all migrations run that nobody writes into; the first process of a run that asks makes it, the others copy it. */
async function template(run: string): Promise<string> {
  const name = templateName(run);
  await within(async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount !== 0) return;
    const making = await ownDatabase();
    await openDatabase({ url: making.url }).then((database) => database.close());
    await onServer(`ALTER DATABASE ${making.name} RENAME TO ${name}`);
  });
  return name;
}

/** A new database with all migrations run. */
export async function migratedDatabase(): Promise<OwnDatabase> {
  const run = process.env.FASHEN_TEST_RUN;
  if (!run) return ownDatabase();
  migrated ??= template(run);
  return ownDatabase(await migrated);
}
