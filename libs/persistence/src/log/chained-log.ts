import { createHash } from 'node:crypto';
import { canonical } from '@fashen/engine';
import type { Sql } from '../sql.js';

type Value = string | number | null;
type Values = Readonly<Record<string, Value>>;

/** Logs of what people did that no process tells: their tables, and the columns that the hash of an entry stands over. */
const LOGS = {
  administration: {
    table: 'administration_entry',
    columns: ['at', 'by', 'party', 'action', 'subject_kind', 'subject', 'reason', 'details'],
  },
  looks: { table: 'personal_data_look', columns: ['id', 'objection_id', 'person', 'party', 'what', 'why', 'at'] },
  signIns: { table: 'sign_in', columns: ['at', 'account', 'outcome', 'address', 'browser'] },
} as const;

export type LogName = keyof typeof LOGS;
export const LOG_NAMES = Object.keys(LOGS) as readonly LogName[];
/** What has its end kept in `log_head`. */
export const CHAINED = [...LOG_NAMES, 'checkpoints'] as const;

/** How many entries a log has, and the hash of the last. */
export type LogEnd = { length: number; head: string };
export type LogBreak = { log: LogName; ordinal: number; why: string };

const hashOf = (log: LogName, ordinal: number, previous: string, values: Values): string =>
  createHash('sha256')
    .update(canonical({ ...values, log, ordinal, previous }))
    .digest('hex');

const ENDS = 'SELECT length, head FROM log_head WHERE log = $1';
const endOf = (rows: readonly { length: number; head: string }[]): LogEnd => ({ length: Number(rows[0]!.length), head: rows[0]!.head });

/**
 * A log whose entries are numbered without a gap and each bound to the one before by its hash: what is changed, taken out, put in or cut off
 * shows. Entries are added one at a time, however many write.
 */
export class ChainedLog {
  private readonly table: string;
  private readonly columns: readonly string[];

  constructor(
    private readonly sql: Sql,
    private readonly log: LogName,
  ) {
    ({ table: this.table, columns: this.columns } = LOGS[log]);
  }

  async end(): Promise<LogEnd> {
    return endOf(await this.sql.query(ENDS, [this.log]));
  }

  /** Waits until nobody else writes to this log; whoever comes later waits for the end of this transaction. */
  async takeTurn(): Promise<LogEnd> {
    await this.sql.hold('log_head', 'log', this.log);
    return this.end();
  }

  /** @param values by column, as the table has them */
  async append(values: Values): Promise<void> {
    const { length, head: previous } = await this.takeTurn();
    const ordinal = length + 1;
    const hash = hashOf(this.log, ordinal, previous, values);
    const columns = ['ordinal', 'previous', 'hash', ...this.columns];
    await this.sql.query(
      `INSERT INTO ${this.table} (${columns.join(', ')}) VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
      [ordinal, previous, hash, ...this.columns.map((column) => values[column]!)],
    );
    await this.sql.query('UPDATE log_head SET length = $2, head = $3 WHERE log = $1', [this.log, ordinal, hash]);
  }

  /**
   * Reads a piece of the log that follows `after`; answers where it ended, or with the first entry that is not as it was written.
   * `seen`: what was known of the log, from a checkpoint.
   */
  async walk(after: LogEnd, limit: number, seen?: LogEnd): Promise<{ end: LogEnd; broken: LogBreak | null }> {
    let end = after;
    for (const row of await this.rows(after.length, limit)) {
      const why = this.faultOf(row, end);
      if (why) return { end, broken: this.breakAt(end.length + 1, why) };
      end = { length: Number(row.ordinal), head: row.hash };
      if (end.length === seen?.length && end.head !== seen.head)
        return { end, broken: this.breakAt(end.length, 'the log is not the one that the checkpoint vouches for') };
    }
    return { end, broken: null };
  }

  /** Whether a log that was walked to its end ends where it is known to. */
  async endsAt({ length, head }: LogEnd, seen?: LogEnd): Promise<LogBreak | null> {
    const known = await this.end();
    if (known.length !== length || known.head !== head)
      return this.breakAt(length, `the log has ${length} entries and was written to have ${known.length}`);
    return seen && seen.length > length ? this.breakAt(length, `the checkpoint saw ${seen.length} entries`) : null;
  }

  /** Entries that stand there, whether bound to each other or not. */
  async count(): Promise<number> {
    return Number((await this.sql.query<{ n: number }>(`SELECT count(*) AS n FROM ${this.table}`))[0]!.n);
  }

  private breakAt(ordinal: number, why: string): LogBreak {
    return { log: this.log, ordinal, why };
  }

  private faultOf(row: Row, before: LogEnd): string | undefined {
    const ordinal = Number(row.ordinal);
    if (ordinal !== before.length + 1) return `entry ${before.length + 1} is missing: entry ${ordinal} stands in its place`;
    if (row.previous !== before.head) return 'the entry does not follow the one before it';
    if (row.hash !== hashOf(this.log, ordinal, before.head, this.valuesOf(row))) return 'the entry does not match its hash';
    return undefined;
  }

  private valuesOf(row: Row): Values {
    return Object.fromEntries(this.columns.map((column) => [column, row[column]!]));
  }

  private rows(after: number, limit: number): Promise<Row[]> {
    return this.sql.query(
      `SELECT ordinal, previous, hash, ${this.columns.join(', ')} FROM ${this.table} WHERE ordinal > $1 ORDER BY ordinal LIMIT $2`,
      [after, limit],
    );
  }
}

type Row = { ordinal: number; previous: string; hash: string; [column: string]: Value };
