import { ChainedLog } from '../log/chained-log.js';
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

/** The log of administration: chained, entries are only added. */
export class AdministrationRepository {
  constructor(private readonly sql: Sql) {}

  /** Waits until no other change is under way: what is read after this still holds when the change is written. */
  async takeTurn(): Promise<void> {
    await new ChainedLog(this.sql, 'administration').takeTurn();
  }

  /** The latest first, those before `before` only. */
  async page(limit: number, before: number | undefined): Promise<AdministrationEntry[]> {
    const rows = await this.sql.query<AdministrationEntry>(
      `SELECT ${COLUMNS} FROM administration_entry WHERE ordinal < $1 ORDER BY ordinal DESC LIMIT $2`,
      [before ?? LAST, limit],
    );
    return rows.map((row) => ({ ...row, ordinal: Number(row.ordinal) }));
  }

  insert({ at, by, party, action, subjectKind, subject, reason, details }: Omit<AdministrationEntry, 'ordinal'>): Promise<void> {
    const log = new ChainedLog(this.sql, 'administration');
    return log.append({ at, by, party, action, subject_kind: subjectKind, subject, reason, details });
  }
}
