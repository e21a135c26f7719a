import type { Reader, Store, Tx } from '@fashen/engine';
import type { DataSource } from 'typeorm';

export type SqlValue = string | number | null | Uint8Array;

/**
 * Plain SQL with `$1`, `$2` … on both databases. Answers with the rows of a SELECT or a RETURNING, else with an empty list:
 * to learn whether an UPDATE met a row, ask it `RETURNING id`.
 */
export type Sql = {
  query<T>(sql: string, params?: readonly SqlValue[]): Promise<T[]>;
  /**
   * Has whoever would hold or change these rows wait until this transaction has ended; what is read afterwards still holds when it commits.
   * It writes nothing: a row lock on PostgreSQL, nothing on SQLite, where one writes at a time, and nothing in a read, which changes nothing.
   * @param column the rows are those with `value` in it
   */
  hold(table: string, column: string, value: SqlValue): Promise<void>;
  /** The same for what has no row of its own, such as all numbers of a kind. */
  holdName(name: string): Promise<void>;
};

/** A transaction of the engine's store in which repositories may write their own tables. */
export type SqlTx = Tx & { sql: Sql };

export type SqlReader = Reader & { sql: Sql };

export interface SqlStore extends Store<SqlTx> {
  /** Only what looks into an index of the database's own asks. */
  readonly kind: 'sqlite' | 'postgres';
  read<R>(work: (reader: SqlReader) => Promise<R>): Promise<R>;
}

/** What a driver makes of its options; `probe` throws what a write of the house would meet, and leaves nothing. */
export type OpenedDatabase = { kind: 'sqlite' | 'postgres'; dataSource: DataSource; store: SqlStore; probe: () => Promise<void> };
