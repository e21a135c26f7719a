import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { migrations } from '../migrations/index.js';
import { rowsFor } from '../rows.js';
import type { SqlStore } from '../sql.js';
import { createPostgresStore } from './store.js';

export type PostgresOptions = {
  /** `postgres://user:password@host:port/database` */
  url: string;
  /** Connections, at least 2; default 10. */
  poolSize?: number;
};

/** Any number: known to all servers of this product that share a cluster. */
const MIGRATION_LOCK = 1_178_686_324;

export async function openPostgres(options: PostgresOptions): Promise<{ kind: 'postgres'; dataSource: DataSource; store: SqlStore }> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: options.url,
    poolSize: options.poolSize ?? 10,
    parseInt8: true,
    installExtensions: false,
    extra: { pipeline: true },
    entities: rowsFor({ bytes: 'bytea' }),
    migrations: [...migrations],
    synchronize: false,
  });
  await dataSource.initialize();
  const pool = (dataSource.driver as PostgresDriver).master as Pool;
  await migrateAlone(dataSource, pool);
  return { kind: 'postgres', dataSource, store: createPostgresStore(pool, () => dataSource.destroy()) };
}

/** Several servers may start at once: the first one migrates, the others wait and then find nothing to do. */
async function migrateAlone(dataSource: DataSource, pool: Pool): Promise<void> {
  const holder = await pool.connect();
  try {
    await holder.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await dataSource.runMigrations();
  } finally {
    await holder.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    holder.release();
  }
}
