import type { Sql } from '../sql.js';

/** A holiday notice as it was entered (JSON of a notice of libs/calendar). One number entered again replaces the earlier entry, which stays. */
export type ImportedNotice = { ordinal: number; number: string; notice: string; importedBy: string; importedAt: string };

const COLUMNS = 'ordinal, number, notice, imported_by AS "importedBy", imported_at AS "importedAt"';

export class CalendarNoticeRepository {
  constructor(private readonly sql: Sql) {}

  /** How many were imported: tells whether there is a newer calendar. */
  async count(): Promise<number> {
    const [row] = await this.sql.query<{ count: number }>('SELECT count(*) AS count FROM calendar_notice');
    return Number(row!.count);
  }

  /** In the order in which they were imported. */
  async all(): Promise<ImportedNotice[]> {
    const rows = await this.sql.query<ImportedNotice>(`SELECT ${COLUMNS} FROM calendar_notice ORDER BY ordinal`);
    return rows.map((row) => ({ ...row, ordinal: Number(row.ordinal) }));
  }

  /** How many deadlines got another last day by an edition of the calendar. */
  async movedBy(edition: string): Promise<number> {
    const [row] = await this.sql.query<{ moved: number }>(
      'SELECT count(DISTINCT deadline_id) AS moved FROM deadline_revision WHERE edition_after = $1',
      [edition],
    );
    return Number(row!.moved);
  }

  async insert({ ordinal, number, notice, importedBy, importedAt }: ImportedNotice): Promise<void> {
    await this.sql.query('INSERT INTO calendar_notice (ordinal, number, notice, imported_by, imported_at) VALUES ($1, $2, $3, $4, $5)', [
      ordinal,
      number,
      notice,
      importedBy,
      importedAt,
    ]);
  }
}
