import type { StepWrite, StoredAnswer } from '@fashen/engine';
import { ANSWER, PROCESS_UNLESS_KNOWN } from '../engine/columns.js';
import { complete, type Fetched, type RecentSnapshots } from '../engine/recent-snapshots.js';
import { EngineTx, type Opened } from '../engine/transaction.js';
import { Life } from '../life.js';
import type { SqlTx } from '../sql.js';
import { type SqliteConnection, sqlOn } from './connection.js';
import { writeStep } from './write.js';

const OPEN_PROCESS = `SELECT ${PROCESS_UNLESS_KNOWN('$2')} FROM process WHERE id = $1`;
const KEPT_ANSWER = `SELECT ${ANSWER} FROM stored_answer WHERE scope = $1 AND key = $2`;

/**
 * One transaction on the one writing connection. Only `GroupCommit` may call it: a second BEGIN here would be a fault.
 * Some errors (disk full, I/O) make SQLite roll back by itself; `life` then refuses what would commit statement by statement.
 */
export async function transact<R>(connection: SqliteConnection, snapshots: RecentSnapshots, work: (tx: SqlTx) => Promise<R>): Promise<R> {
  const life = new Life('transaction');
  connection.run('BEGIN IMMEDIATE', []);
  try {
    const result = await work(new SqliteTx(connection, snapshots, life));
    life.mayCommit();
    connection.commit();
    return result;
  } finally {
    life.end();
    if (connection.raw.inTransaction) connection.run('ROLLBACK', []);
  }
}

export type Ended<R> = { ok: true; value: R } | { ok: false; error: unknown };

/** One member of a group: what it wrote stands or is undone by itself, as long as the group's transaction is alive. */
export async function inSavepoint<R>(
  connection: SqliteConnection,
  snapshots: RecentSnapshots,
  work: (tx: SqlTx) => Promise<R>,
): Promise<Ended<R>> {
  const life = new Life('transaction');
  connection.run('SAVEPOINT member', []);
  try {
    const value = await work(new SqliteTx(connection, snapshots, life));
    life.mayCommit();
    connection.run('RELEASE member', []);
    return { ok: true, value };
  } catch (error) {
    if (connection.raw.inTransaction) {
      connection.run('ROLLBACK TO member', []);
      connection.run('RELEASE member', []);
    }
    return { ok: false, error };
  } finally {
    life.end();
  }
}

class SqliteTx extends EngineTx {
  protected readonly lock = '';

  constructor(
    private readonly connection: SqliteConnection,
    private readonly snapshots: RecentSnapshots,
    private readonly life: Life,
  ) {
    super(sqlOn(connection, life));
  }

  open(process: string | null, key?: { scope: string; key: string }): Promise<Opened> {
    return this.life.statement(() => ({
      process: process === null ? undefined : this.row(process),
      answer: key && this.connection.first<StoredAnswer>(KEPT_ANSWER, [key.scope, key.key]),
    }));
  }

  write(step: StepWrite): Promise<void> {
    return this.life.statement(() => {
      writeStep(this.connection, step);
      this.snapshots.put(step.process);
    });
  }

  private row(process: string): Opened['process'] {
    const known = this.snapshots.of(process);
    return complete(this.connection.first<Fetched>(OPEN_PROCESS, [process, known.head]), known);
  }
}
