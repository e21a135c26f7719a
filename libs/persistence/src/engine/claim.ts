import type { ClaimedRow } from '@fashen/engine';
import { CLAIMED, DUE_TIMER } from './columns.js';

/**
 * Heads of (process, channel) whose time has come. A head that is leased, waits for its next try or is held by an incident
 * keeps back what stands behind it in its own channel, and nothing else. `$1` now, `$3` how many,
 * and from `$4` on so many types that are passed over.
 */
export const READY_HEADS = (except: number) => `SELECT o.id FROM outbox o
  WHERE o.settled_at IS NULL AND o.held = 0 AND o.ready_at <= $1${except === 0 ? '' : ` AND o.type NOT IN (${places(except)})`}
    AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.process = o.process AND e.channel = o.channel AND e.settled_at IS NULL
      AND (e.seq, e.n) < (o.seq, o.n))
  ORDER BY o.ready_at, o.process, o.seq, o.n LIMIT $3`;

const places = (count: number): string => Array.from({ length: count }, (_, n) => `$${n + 4}`).join(', ');

/** Moves the time of the heads to the end of the lease, `$2`: a worker that dies gives them back by not coming. */
export const LEASE = (heads: string) => `UPDATE outbox SET ready_at = $2 WHERE id IN (${heads}) RETURNING ${CLAIMED}`;

/** Instants are all of one length, so their order is the same in every collation; that of process ids is not. */
export const DUE_TIMERS = (bytewise: string) => `SELECT ${DUE_TIMER} FROM timer
  WHERE due <= $1 AND held_at IS NULL AND (retry_at IS NULL OR retry_at <= $1) ORDER BY due, process${bytewise}, seq LIMIT $2`;

/** RETURNING keeps no order. */
export const oldestFirst = (rows: ClaimedRow[]): ClaimedRow[] =>
  rows.sort((a, b) => compare(a.at, b.at) || compare(a.process, b.process) || a.seq - b.seq || a.n - b.n);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
