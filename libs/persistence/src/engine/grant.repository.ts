import type { GrantRow } from '@fashen/engine';
import type { Sql } from '../sql.js';
import { GRANT } from './columns.js';

/** Grants as a page reads them, without a lock: nothing may be decided on what is read here. */
export class GrantRepository {
  constructor(private readonly sql: Sql) {}

  /** What stands for exactly this text of a document, oldest first. */
  async standing(subject: string, hash: string): Promise<GrantRow[]> {
    return this.sql.query<GrantRow>(
      `SELECT ${GRANT} FROM "grant" WHERE subject = $1 AND hash = $2 AND revoked_by IS NULL ORDER BY granted_at, id`,
      [subject, hash],
    );
  }
}
