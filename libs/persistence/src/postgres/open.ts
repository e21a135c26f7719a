import { Client, type Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { rowsFor } from '../rows.js';
import { Schema } from '../schema.js';
import type { OpenedDatabase, SqlStore } from '../sql.js';
import { reached } from './lease.js';
import { createPostgresStore } from './store.js';

export type PostgresOptions = {
  /** `postgres://user:password@host:port/database` */
  url: string;
  /** Connections; default 10. */
  poolSize?: number;
};

/** Any number: known to all servers of this product that share a cluster. */
const MIGRATION_LOCK = 1_178_686_324;

/** Milliseconds that a request waits for a connection: a machine that has vanished from the network refuses nobody. */
const PATIENCE = 30_000;

export async function openPostgres(options: PostgresOptions): Promise<OpenedDatabase> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: options.url,
    poolSize: options.poolSize ?? 10,
    parseInt8: true,
    installExtensions: false,
    connectTimeoutMS: PATIENCE,
    extra: { pipeline: true, keepAlive: true },
    entities: rowsFor({ bytes: 'bytea' }),
    migrations: [Schema],
    synchronize: false,
  });
  await reached(dataSource.initialize());
  await migrateAlone(dataSource, options.url);
  const pool = (dataSource.driver as PostgresDriver).master as Pool;
  const store = createPostgresStore(pool, () => dataSource.destroy());
  return { kind: 'postgres', dataSource, store, probe: () => probe(store) };
}

/** The server takes connections but no writes: it stands by for another one, or was told so. `code` is what a write would be answered. */
class ReadOnly extends Error {
  override readonly name = 'ReadOnly';
  readonly code = '25006';
}

async function probe(store: SqlStore): Promise<void> {
  const [mode] = await store.transaction(({ sql }) => sql.query<{ transaction_read_only: string }>('SHOW transaction_read_only'));
  if (mode?.transaction_read_only !== 'off') throw new ReadOnly('PostgreSQL is read-only');
}

/** Several servers may start at once: the first one migrates, the others wait and then find nothing to do. */
async function migrateAlone(dataSource: DataSource, url: string): Promise<void> {
  // a connection of its own: with a pool of one the migrations would wait for the lock's holder, and it for them
  const holder = new Client({ connectionString: url });
  let broken: Error | undefined;
  // an error that nobody hears would end the process
  holder.on('error', (error) => {
    broken ??= error;
  });
  await reached(holder.connect());
  try {
    await holder.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await dataSource.runMigrations();
    // the lock went with the session, and somebody else may have migrated at the same time
    if (broken) throw broken;
  } finally {
    // ends the session, and the lock with it
    await holder.end();
  }
}
