import type { Sql } from '../sql.js';

/** One change by an administrator, or of one's own password. `details` is JSON: what was and what is; never a password. */
export type AdministrationEntry = {
  /** Its place among all of them, from 1 without a gap: an entry that were taken out would be missed. */
  ordinal: number;
  at: string;
  by: string;
  /** The party that `by` acted for. */
  party: string;
  action: string;
  subjectKind: 'party' | 'account' | 'calendarNotice' | 'incident';
  subject: string;
  reason: string | null;
  details: string;
};

/** The largest integer of both databases. */
const LAST = 2_147_483_647;
const COLUMNS = 'ordinal, at, by, party, action, subject_kind AS "subjectKind", subject, reason, details';

/** The log of administration: entries are only added. */
export class AdministrationRepository {
  constructor(private readonly sql: Sql) {}

  /**
   * Waits until no other change is under way, and answers with the last entry's place (0: none): what is read after this still holds
   * when the change is written. Held by a party's row, which nothing else writes; there is always a party.
   */
  async takeTurn(): Promise<number> {
    await this.sql.query('UPDATE party SET name = name WHERE id = (SELECT min(id) FROM party)');
    const rows = await this.sql.query<{ last: number | null }>('SELECT max(ordinal) AS last FROM administration_entry');
    return Number(rows[0]?.last ?? 0);
  }

  /** The latest first, those before `before` only. */
  async page(limit: number, before: number | undefined): Promise<AdministrationEntry[]> {
    const rows = await this.sql.query<AdministrationEntry>(
      `SELECT ${COLUMNS} FROM administration_entry WHERE ordinal < $1 ORDER BY ordinal DESC LIMIT $2`,
      [before ?? LAST, limit],
    );
    return rows.map((row) => ({ ...row, ordinal: Number(row.ordinal) }));
  }

  async insert(entry: AdministrationEntry): Promise<void> {
    const { ordinal, at, by, party, action, subjectKind, subject, reason, details } = entry;
    await this.sql.query(
      `INSERT INTO administration_entry (ordinal, at, by, party, action, subject_kind, subject, reason, details)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [ordinal, at, by, party, action, subjectKind, subject, reason, details],
    );
  }
}
