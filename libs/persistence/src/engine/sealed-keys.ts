import type { Instant, SealedKeyRow } from '@fashen/engine';
import type { Sql } from '../sql.js';

export async function put(sql: Sql, row: SealedKeyRow): Promise<void> {
  await sql.query('INSERT INTO sealed_key (id, wrapped_key, created_at, destroyed_at) VALUES ($1, $2, $3, $4)', [
    row.id,
    row.wrappedKey,
    row.createdAt,
    row.destroyedAt,
  ]);
}

/** The row stays: that there was a key, and when it was destroyed, is part of the record. */
export async function destroy(sql: Sql, id: string, at: Instant): Promise<void> {
  await sql.query('UPDATE sealed_key SET wrapped_key = NULL, destroyed_at = $2 WHERE id = $1 AND destroyed_at IS NULL', [id, at]);
}
