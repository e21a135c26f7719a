import type { DataSource } from 'typeorm';
import { openPostgres, type PostgresOptions } from './postgres/open.js';
import type { Sql, SqlReader, SqlStore } from './sql.js';
import { openSqlite, type SqliteOptions } from './sqlite/open.js';

export type Database = {
  kind: 'sqlite' | 'postgres';
  /** For migrations and rows. Never write through its managers or repositories: their transactions do not take their turn. */
  dataSource: DataSource;
  store: SqlStore;
  /** Bare statements, each a transaction of its own that takes its turn. Within a transaction or a read use its own `sql`: waiting for this one there would wait for ever. */
  sql: Sql;
  read<R>(work: (reader: SqlReader) => Promise<R>): Promise<R>;
  /** Whether it can be read and written at this moment; leaves nothing. @throws what a write of the house would meet */
  probe(): Promise<void>;
  close(): Promise<void>;
};

export type DatabaseOptions = SqliteOptions | PostgresOptions;

/** Opens the database, brings its tables up to date (safe when several processes start at once) and answers with the store. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const opened = 'url' in options ? await openPostgres(options) : await openSqlite(options);
  const { store } = opened;
  return {
    ...opened,
    sql: {
      query: (sql, params) => store.transaction((tx) => tx.sql.query(sql, params)),
      hold: holdsNothing,
      holdName: holdsNothing,
    },
    read: (work) => store.read(work),
    close: () => store.close(),
  };
}

const holdsNothing = () => Promise.reject(new Error('A statement that is a transaction of its own holds nothing'));
