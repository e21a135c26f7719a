import { ChainedLog } from '../log/chained-log.js';
import type { Sql } from '../sql.js';

/** One attempt to sign in, or to give the password again in an open session. */
export type SignInEntry = {
  ordinal: number;
  at: string;
  /** Null where there is no such account: what was typed is not kept, it may be a password. */
  account: string | null;
  outcome: 'signedIn' | 'refused' | 'confirmed' | 'notConfirmed';
  /** A rough one. */
  address: string;
  browser: string;
};

/** The largest integer of both databases. */
const LAST = 2_147_483_647;

/** Who signed in and who failed to: entries are only added. */
export class SignInRepository {
  constructor(private readonly sql: Sql) {}

  /** The latest first, those before `before` only, of one account where it is given. */
  async page(limit: number, before: number | undefined, account: string | undefined): Promise<SignInEntry[]> {
    const rows = await this.sql.query<SignInEntry>(
      `SELECT ordinal, at, account, outcome, address, browser FROM sign_in
       WHERE ordinal < $1 ${account === undefined ? '' : 'AND account = $3'} ORDER BY ordinal DESC LIMIT $2`,
      [before ?? LAST, limit, ...(account === undefined ? [] : [account])],
    );
    return rows.map((row) => ({ ...row, ordinal: Number(row.ordinal) }));
  }

  add({ at, account, outcome, address, browser }: Omit<SignInEntry, 'ordinal'>): Promise<void> {
    return new ChainedLog(this.sql, 'signIns').append({ at, account, outcome, address, browser });
  }
}
