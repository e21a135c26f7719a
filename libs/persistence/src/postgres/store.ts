import type { ClaimedRow, TimerRow } from '@fashen/engine';
import type { Pool, PoolClient } from 'pg';
import { DUE_TIMERS, LEASE, oldestFirst, READY_HEADS } from '../engine/claim.js';
import { JudgingTx } from '../engine/judging.js';
import { EngineReader } from '../engine/reader.js';
import { RecentSnapshots } from '../engine/recent-snapshots.js';
import { Life } from '../life.js';
import type { Sql, SqlStore } from '../sql.js';
import { ask, inOnePacket, sqlOn } from './connection.js';
import { withClient } from './lease.js';
import { transact } from './transaction.js';

/** A head that another worker is claiming at this moment is passed over, not waited for. */
const CLAIM = LEASE(`${READY_HEADS} FOR UPDATE SKIP LOCKED`);
const DUE = DUE_TIMERS(' COLLATE "C"');

/** The store port on the pool that TypeORM opened. */
export function createPostgresStore(pool: Pool, close: () => Promise<void>): SqlStore {
  const snapshots = new RecentSnapshots();
  return {
    kind: 'postgres',
    transaction: (work) => withClient(pool, (client) => transact(client, snapshots, work)),
    read: (work) => withClient(pool, (client) => snapshot(client, (sql) => work(new EngineReader(sql)))),
    judge: (work) => withClient(pool, (client) => snapshot(client, (sql) => work(new JudgingTx(sql)))),
    claim: async (now, until, limit) =>
      oldestFirst(await withClient(pool, (client) => ask<ClaimedRow>(client, CLAIM, [now, until, limit]))),
    dueTimers: (now, limit) => withClient(pool, (client) => ask<TimerRow>(client, DUE, [now, limit])),
    close,
  };
}

/** All statements of one read see the same state of the database. */
async function snapshot<R>(client: PoolClient, work: (sql: Sql) => Promise<R>): Promise<R> {
  const life = new Life('read');
  const begin = () => client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    const [, result] = await inOnePacket(client, () => Promise.all([begin(), work(sqlOn(client, life))]));
    return result;
  } finally {
    life.end();
    await client.query('COMMIT');
  }
}
