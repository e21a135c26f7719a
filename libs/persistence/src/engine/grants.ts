import type { GrantRow, Instant } from '@fashen/engine';
import type { Sql } from '../sql.js';
import { GRANT } from './columns.js';

export const lock = (sql: Sql, subject: string, kind: string, how: 'FOR UPDATE' | ''): Promise<GrantRow[]> =>
  sql.query<GrantRow>(
    `SELECT ${GRANT} FROM "grant" WHERE subject = $1 AND kind = $2 AND revoked_by IS NULL ORDER BY granted_at, id ${how}`,
    [subject, kind],
  );

export async function put(sql: Sql, grant: GrantRow): Promise<void> {
  await sql.query(
    `INSERT INTO "grant" (id, kind, subject, hash, granted_by, granted_at, revoked_by, revoked_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [grant.id, grant.kind, grant.subject, grant.hash, grant.grantedBy, grant.grantedAt, grant.revokedBy, grant.revokedAt],
  );
}

/** A grant that was revoked before keeps its first revocation. */
export async function revoke(sql: Sql, id: string, by: string, at: Instant): Promise<void> {
  await sql.query('UPDATE "grant" SET revoked_by = $2, revoked_at = $3 WHERE id = $1 AND revoked_by IS NULL', [id, by, at]);
}
