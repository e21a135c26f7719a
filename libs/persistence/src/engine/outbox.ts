import type { ClaimedRow, Failure, Instant } from '@fashen/engine';
import type { Sql } from '../sql.js';
import { CLAIMED } from './columns.js';

export async function settle(sql: Sql, id: string, at: Instant): Promise<boolean> {
  const [settled] = await sql.query<{ attempts: number }>(
    'UPDATE outbox SET settled_at = $2, held = 0 WHERE id = $1 AND settled_at IS NULL RETURNING attempts',
    [id, at],
  );
  if (!settled) return false;
  if (settled.attempts > 0) await sql.query('UPDATE incident SET closed_at = $2 WHERE id = $1 AND closed_at IS NULL', [id, at]);
  return true;
}

/** An incident that is open already keeps its day of opening and takes the newest cause. */
export async function fail(sql: Sql, id: string, failure: Failure): Promise<void> {
  const { cause, at, retryAt } = failure;
  const [failed] = await sql.query<{ process: string; type: string; attempts: number }>(
    `UPDATE outbox SET attempts = attempts + 1, ready_at = $2, held = $3
     WHERE id = $1 AND settled_at IS NULL RETURNING process, type, attempts`,
    [id, retryAt ?? at, retryAt === null ? 1 : 0],
  );
  if (!failed) return;
  if (retryAt !== null) return;
  await sql.query(
    `INSERT INTO incident (id, process, type, cause, attempts, opened_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (id) DO UPDATE SET cause = excluded.cause, attempts = excluded.attempts`,
    [id, failed.process, failed.type, cause, failed.attempts, at],
  );
}

export async function renew(sql: Sql, id: string, from: Instant, until: Instant): Promise<boolean> {
  const renewed = await sql.query(
    'UPDATE outbox SET ready_at = $3 WHERE id = $1 AND ready_at = $2 AND settled_at IS NULL AND held = 0 RETURNING id',
    [id, from, until],
  );
  return renewed.length > 0;
}

/** The incident stays open until the row is settled: a retry that fails must not look mended. */
export async function retry(sql: Sql, incident: string, until: Instant): Promise<ClaimedRow | undefined> {
  const leased = await sql.query<ClaimedRow>(
    `UPDATE outbox SET held = 0, ready_at = $2 WHERE id = $1 AND held = 1 AND settled_at IS NULL RETURNING ${CLAIMED}`,
    [incident, until],
  );
  return leased[0];
}
