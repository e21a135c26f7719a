import type { ClaimedRow, DueTimer } from '@fashen/engine';
import type { Pool, PoolClient } from 'pg';
import { DUE_TIMERS, LEASE, oldestFirst, READY_HEADS } from '../engine/claim.js';
import { JudgingTx } from '../engine/judging.js';
import { renew } from '../engine/outbox.js';
import { EngineReader } from '../engine/reader.js';
import { RecentSnapshots } from '../engine/recent-snapshots.js';
import { Life } from '../life.js';
import type { Sql, SqlStore } from '../sql.js';
import { ask, inOnePacket, sqlOn } from './connection.js';
import { withClient } from './lease.js';
import { transact } from './transaction.js';
import { untilUncontested } from './uncontested.js';

/** A head that another worker is claiming at this moment is passed over, not waited for. */
const CLAIM = (except: number) => LEASE(`${READY_HEADS(except)} FOR UPDATE SKIP LOCKED`);
const DUE = DUE_TIMERS(' COLLATE "C"');

/** The store port on the pool that TypeORM opened. */
export function createPostgresStore(pool: Pool, close: () => Promise<void>): SqlStore {
  const snapshots = new RecentSnapshots();
  const transaction: SqlStore['transaction'] = (work) =>
    untilUncontested(() => withClient(pool, (client) => transact(client, snapshots, work)));
  return {
    kind: 'postgres',
    transaction,
    read: (work) => withClient(pool, (client) => snapshot(client, (sql) => work(new EngineReader(sql)))),
    judge: (work) => withClient(pool, (client) => snapshot(client, (sql) => work(new JudgingTx(sql)))),
    claim: async (now, until, limit, except = []) =>
      oldestFirst(await withClient(pool, (client) => ask<ClaimedRow>(client, CLAIM(except.length), [now, until, limit, ...except]))),
    renew: (id, from, until) => transaction((tx) => renew(tx.sql, id, from, until)),
    dueTimers: (now, limit) => withClient(pool, (client) => ask<DueTimer>(client, DUE, [now, limit])),
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
