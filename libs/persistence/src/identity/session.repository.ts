import type { Sql } from '../sql.js';

/**
 * `id` is the SHA-256 of the cookie's token: who reads the table cannot sign in with it. `address` is a rough one and `browser` its name, for the
 * owner to recognise. `passwordAt`: when the password was given last.
 */
export type Session = {
  id: string;
  accountId: string;
  partyId: string;
  csrf: string;
  createdAt: string;
  expiresAt: string;
  usedAt: string;
  passwordAt: string;
  address: string;
  browser: string;
};

/** Now, and the instant since which a session must have been used to go on. */
export type Moment = { now: string; usedSince: string };

const COLUMNS =
  'id, account_id AS "accountId", party_id AS "partyId", csrf, created_at AS "createdAt", expires_at AS "expiresAt", used_at AS "usedAt", password_at AS "passwordAt", address, browser';
const GOES_ON = 'expires_at > $2 AND used_at > $3';

export class SessionRepository {
  constructor(private readonly sql: Sql) {}

  /** The session if it goes on. */
  async find(id: string, { now, usedSince }: Moment): Promise<Session | undefined> {
    return (await this.sql.query<Session>(`SELECT ${COLUMNS} FROM session WHERE id = $1 AND ${GOES_ON}`, [id, now, usedSince]))[0];
  }

  /** All sessions of a person that go on, the last used first. */
  ofAccount(accountId: string, { now, usedSince }: Moment): Promise<Session[]> {
    const sql = `SELECT ${COLUMNS} FROM session WHERE account_id = $1 AND ${GOES_ON} ORDER BY used_at DESC, created_at DESC, id`;
    return this.sql.query<Session>(sql, [accountId, now, usedSince]);
  }

  async insert({ id, accountId, partyId, csrf, createdAt, expiresAt, usedAt, passwordAt, address, browser }: Session): Promise<void> {
    await this.sql.query(
      `INSERT INTO session (id, account_id, party_id, csrf, created_at, expires_at, used_at, password_at, address, browser)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, accountId, partyId, csrf, createdAt, expiresAt, usedAt, passwordAt, address, browser],
    );
  }

  async setUsed(id: string, at: string): Promise<void> {
    await this.sql.query('UPDATE session SET used_at = $2 WHERE id = $1', [id, at]);
  }

  async setPasswordGiven(id: string, at: string): Promise<void> {
    await this.sql.query('UPDATE session SET password_at = $2 WHERE id = $1', [id, at]);
  }

  async delete(id: string): Promise<void> {
    await this.sql.query('DELETE FROM session WHERE id = $1', [id]);
  }

  /** Ends all sessions of a person, but not `except`. */
  async deleteOf(accountId: string, except = ''): Promise<void> {
    await this.sql.query('DELETE FROM session WHERE account_id = $1 AND id <> $2', [accountId, except]);
  }

  /** Removes what has ended. */
  async deleteEnded({ now, usedSince }: Moment): Promise<void> {
    await this.sql.query('DELETE FROM session WHERE expires_at <= $1 OR used_at <= $2', [now, usedSince]);
  }
}
