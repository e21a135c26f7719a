import type { ClaimedRow, DueTimer } from '@fashen/engine';
import { DUE_TIMERS, LEASE, oldestFirst, READY_HEADS } from '../engine/claim.js';
import { JudgingTx } from '../engine/judging.js';
import { renew } from '../engine/outbox.js';
import { EngineReader } from '../engine/reader.js';
import { Life } from '../life.js';
import type { Sql, SqlStore } from '../sql.js';
import { type SqliteConnection, sqlOn } from './connection.js';
import type { GroupCommit } from './group-commit.js';
import { Turns } from './turns.js';

const DUE = DUE_TIMERS('');

/** The store port on one writing connection and one that only reads. Every transaction and every bare write goes through the one queue. */
export function createSqliteStore(writes: GroupCommit, reading: SqliteConnection, close: () => Promise<void>): SqlStore {
  const reads = new Turns();
  const transaction: SqlStore['transaction'] = (work) => writes.transaction(work);
  return {
    kind: 'sqlite',
    transaction,
    read: (work) => reads.take(() => snapshot(reading, (sql) => work(new EngineReader(sql)))),
    judge: (work) => reads.take(() => snapshot(reading, (sql) => work(new JudgingTx(sql)))),
    claim: async (now, until, limit, except = []) =>
      oldestFirst(await transaction((tx) => tx.sql.query<ClaimedRow>(LEASE(READY_HEADS(except.length)), [now, until, limit, ...except]))),
    renew: (id, from, until) => transaction((tx) => renew(tx.sql, id, from, until)),
    dueTimers: (now, limit) => reads.take(async () => reading.all<DueTimer>(DUE, [now, limit])),
    close: async () => {
      await Promise.all([writes.idle(), reads.idle()]);
      await close();
    },
  };
}

/** All statements of one read see the same state of the database. */
async function snapshot<R>(connection: SqliteConnection, work: (sql: Sql) => Promise<R>): Promise<R> {
  const life = new Life('read');
  connection.run('BEGIN', []);
  try {
    return await work(sqlOn(connection, life));
  } finally {
    life.end();
    connection.run('ROLLBACK', []);
  }
}
