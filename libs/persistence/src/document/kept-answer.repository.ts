import type { StoredAnswer } from '@fashen/engine';
import type { Sql } from '../sql.js';

/** Answers kept under an idempotency key, for requests that are no step of a process. The engine keeps its own in the same table. */
export class KeptAnswerRepository {
  constructor(private readonly sql: Sql) {}

  async find(scope: string, key: string): Promise<StoredAnswer | undefined> {
    const rows = await this.sql.query<StoredAnswer>(
      'SELECT scope, key, body_hash AS "bodyHash", answer, at FROM stored_answer WHERE scope = $1 AND key = $2',
      [scope, key],
    );
    return rows[0];
  }

  /** False when another request with this key was first (on PostgreSQL it is waited for). */
  async putOnce({ scope, key, bodyHash, answer, at }: StoredAnswer): Promise<boolean> {
    const rows = await this.sql.query(
      'INSERT INTO stored_answer (scope, key, body_hash, answer, at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (scope, key) DO NOTHING RETURNING key',
      [scope, key, bodyHash, answer, at],
    );
    return rows.length === 1;
  }
}
