import type BetterSqlite3 from 'better-sqlite3';
import type { Life } from '../life.js';
import { pace } from '../pace.js';
import type { Sql, SqlValue } from '../sql.js';
import { positional } from './placeholders.js';

/** Whether files can still be written to; throws where they cannot. */
export type Checked = { check: () => void };

/** `order` is null where the parameters stand in the order in which they are used. */
type Prepared = { statement: BetterSqlite3.Statement<unknown[]>; order: readonly number[] | null };

/**
 * The driver's own connection with its statements kept prepared: the hot path of the engine. TypeORM's `query` would cost
 * 5–10 % of a step and answer an UPDATE with the last insert id.
 */
export class SqliteConnection {
  private readonly prepared = new Map<string, Prepared>();

  /** `files`: of a connection that writes. */
  constructor(
    readonly raw: BetterSqlite3.Database,
    private readonly files?: Checked,
  ) {}

  /** Rows of a SELECT or a RETURNING, else nothing. */
  all<T>(sql: string, params: readonly SqlValue[] = []): T[] {
    const { statement, order } = this.prepare(sql);
    if (statement.reader) return statement.all(...inOrder(params, order)) as T[];
    statement.run(...inOrder(params, order));
    return [];
  }

  first<T>(sql: string, params: readonly SqlValue[]): T | undefined {
    const { statement, order } = this.prepare(sql);
    return statement.get(...inOrder(params, order)) as T | undefined;
  }

  /** How many rows an INSERT, UPDATE or DELETE met. */
  run(sql: string, params: readonly SqlValue[]): number {
    const { statement, order } = this.prepare(sql);
    return statement.run(...inOrder(params, order)).changes;
  }

  /** @throws FileMoved or NotOnDisk, and then nothing is committed */
  commit(): void {
    this.files?.check();
    this.run('COMMIT', []);
  }

  private prepare(sql: string): Prepared {
    const known = this.prepared.get(sql);
    if (known) return known;
    const { sql: text, order } = positional(sql);
    const made = { statement: this.raw.prepare<unknown[]>(text), order: order.every((at, place) => at === place) ? null : order };
    this.prepared.set(sql, made);
    return made;
  }
}

const inOrder = (params: readonly SqlValue[], order: readonly number[] | null): readonly SqlValue[] =>
  order ? order.map((at) => params[at]!) : params;

/** `Sql` on this connection for as long as the transaction or read it serves is alive. */
export const sqlOn = (connection: SqliteConnection, life: Life): Sql => ({
  query: <T>(sql: string, params?: readonly SqlValue[]) => {
    const answer = () => life.statement(() => connection.all<T>(sql, params));
    return pace()?.then(answer) ?? answer();
  },
  hold: async () => {},
  holdName: async () => {},
});
