import type { Tx } from '@fashen/engine';
import type { Sql } from '../sql.js';
import * as grants from './grants.js';
import * as outbox from './outbox.js';
import { createReader } from './reader.js';
import * as sealedKeys from './sealed-keys.js';
import * as timers from './timers.js';

/** What is the same on both databases; `open` and `write` are the hot path and each database has its own. */
export type SharedTx = Omit<Tx, 'open' | 'write'> & { sql: Sql };

/** @param lock what a SELECT says to lock its rows: `FOR UPDATE` on PostgreSQL, nothing on SQLite, where one transaction runs at a time */
export const sharedTx = (sql: Sql, lock: 'FOR UPDATE' | ''): SharedTx => ({
  ...createReader(sql),
  takeTimer: (process, id) => timers.take(sql, process, id),
  putTimer: (timer) => timers.put(sql, timer),
  cancelTimer: (process, id) => timers.cancel(sql, process, id),
  lockGrants: (subject, kind) => grants.lock(sql, subject, kind, lock),
  putGrant: (grant) => grants.put(sql, grant),
  revokeGrant: (id, by, at) => grants.revoke(sql, id, by, at),
  putSealedKey: (row) => sealedKeys.put(sql, row),
  destroySealedKey: (id, at) => sealedKeys.destroy(sql, id, at),
  settle: (id, at) => outbox.settle(sql, id, at),
  fail: (id, failure) => outbox.fail(sql, id, failure),
  retry: (incident, at) => outbox.retry(sql, incident, at),
});
