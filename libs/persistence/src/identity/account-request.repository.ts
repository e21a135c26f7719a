import type { Sql } from '../sql.js';

/** A change of an account that waits for a second person. `account` may not exist yet; `change` is JSON, and holds no password. */
export type AccountRequest = {
  id: string;
  action: string;
  account: string;
  change: string;
  reason: string | null;
  askedBy: string;
  askedAt: string;
};
export type RequestOutcome = 'confirmed' | 'declined' | 'withdrawn';

const COLUMNS = 'id, action, account, change, reason, asked_by AS "askedBy", asked_at AS "askedAt"';

export class AccountRequestRepository {
  constructor(private readonly sql: Sql) {}

  /** Those that wait, the oldest first. */
  open(): Promise<AccountRequest[]> {
    return this.sql.query(`SELECT ${COLUMNS} FROM account_request WHERE outcome IS NULL ORDER BY asked_at, id`);
  }

  async findOpen(id: string): Promise<AccountRequest | undefined> {
    return (await this.sql.query<AccountRequest>(`SELECT ${COLUMNS} FROM account_request WHERE id = $1 AND outcome IS NULL`, [id]))[0];
  }

  async insert({ id, action, account, change, reason, askedBy, askedAt }: AccountRequest): Promise<void> {
    await this.sql.query(
      'INSERT INTO account_request (id, action, account, change, reason, asked_by, asked_at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [id, action, account, change, reason, askedBy, askedAt],
    );
  }

  async decide(id: string, { outcome, by, at }: { outcome: RequestOutcome; by: string; at: string }): Promise<void> {
    await this.sql.query('UPDATE account_request SET outcome = $2, decided_by = $3, decided_at = $4 WHERE id = $1', [id, outcome, by, at]);
  }
}
