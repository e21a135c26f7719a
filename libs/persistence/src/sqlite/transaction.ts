import type { ProcessRow, StoredAnswer } from '@fashen/engine';
import { ANSWER, PROCESS } from '../engine/columns.js';
import { sharedTx } from '../engine/transaction.js';
import { Life } from '../life.js';
import type { SqlTx } from '../sql.js';
import { type SqliteConnection, sqlOn } from './connection.js';
import { writeStep } from './write.js';

const OPEN_PROCESS = `SELECT ${PROCESS} FROM process WHERE id = $1`;
const KEPT_ANSWER = `SELECT ${ANSWER} FROM stored_answer WHERE scope = $1 AND key = $2`;

/**
 * One transaction on the one writing connection. Only `Turns` may call it: a second BEGIN here would be a fault.
 * Some errors (disk full, I/O) make SQLite roll back by itself; what came after them would commit statement by statement,
 * hence the look at `inTransaction` before COMMIT.
 */
export async function transact<R>(connection: SqliteConnection, work: (tx: SqlTx) => Promise<R>): Promise<R> {
  const life = new Life('transaction');
  connection.run('BEGIN IMMEDIATE', []);
  try {
    const result = await work(transactionOn(connection, life));
    life.mayCommit();
    connection.run('COMMIT', []);
    return result;
  } finally {
    life.end();
    if (connection.raw.inTransaction) connection.run('ROLLBACK', []);
  }
}

const transactionOn = (connection: SqliteConnection, life: Life): SqlTx => ({
  ...sharedTx(sqlOn(connection, life), ''),
  open: (process, key) =>
    life.statement(() => ({
      process: process === null ? undefined : connection.all<ProcessRow>(OPEN_PROCESS, [process])[0],
      answer: key && connection.all<StoredAnswer>(KEPT_ANSWER, [key.scope, key.key])[0],
    })),
  write: (step) => life.statement(() => writeStep(connection, step)),
});
