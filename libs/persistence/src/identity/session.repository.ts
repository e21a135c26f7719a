import type { Sql } from '../sql.js';

/** `id` is the SHA-256 of the cookie's token: who reads the table cannot sign in with it. */
export type Session = { id: string; accountId: string; partyId: string; csrf: string; createdAt: string; expiresAt: string };

const COLUMNS = 'id, account_id AS "accountId", party_id AS "partyId", csrf, created_at AS "createdAt", expires_at AS "expiresAt"';

export class SessionRepository {
  constructor(private readonly sql: Sql) {}

  /** The session if it has not ended by `now`. */
  async find(id: string, now: string): Promise<Session | undefined> {
    return (await this.sql.query<Session>(`SELECT ${COLUMNS} FROM session WHERE id = $1 AND expires_at > $2`, [id, now]))[0];
  }

  async insert(session: Session): Promise<void> {
    await this.sql.query('INSERT INTO session (id, account_id, party_id, csrf, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)', [
      session.id,
      session.accountId,
      session.partyId,
      session.csrf,
      session.createdAt,
      session.expiresAt,
    ]);
  }

  async delete(id: string): Promise<void> {
    await this.sql.query('DELETE FROM session WHERE id = $1', [id]);
  }

  /** Ends all sessions of a person, but not `except`. */
  async deleteOf(accountId: string, except = ''): Promise<void> {
    await this.sql.query('DELETE FROM session WHERE account_id = $1 AND id <> $2', [accountId, except]);
  }

  /** Removes what has ended by `now`. */
  async deleteEnded(now: string): Promise<void> {
    await this.sql.query('DELETE FROM session WHERE expires_at <= $1', [now]);
  }
}
