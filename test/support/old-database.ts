import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseOptions } from '@fashen/persistence';
import BetterSqlite3 from 'better-sqlite3';
import type { DataSourceOptions } from 'typeorm';
import { ownDatabase } from './postgres-server.js';

/** An empty database that a test fills as an older release left it, and how today's opens it. */
export type OldDatabase = { options: DataSourceOptions; today: DatabaseOptions; remove: () => Promise<unknown> };

async function onSqlite(): Promise<OldDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'fashen-old-'));
  const file = join(folder, 'fashen.db');
  const options = { type: 'better-sqlite3', database: file, driver: BetterSqlite3 } as const;
  return { options, today: { file }, remove: () => rm(folder, { recursive: true }) };
}

async function onPostgres(): Promise<OldDatabase> {
  const { url, remove } = await ownDatabase();
  return { options: { type: 'postgres', url, installExtensions: false }, today: { url }, remove };
}

export const OLD_DATABASES: readonly [name: string, make: () => Promise<OldDatabase>][] = [
  ['SQLite', onSqlite],
  ['PostgreSQL', onPostgres],
];
