import type { Sql } from '../sql.js';

export type StatementKind = 'original' | 'supplement' | 'newReasons' | 'withdrawal';

/** What a person said, sealed; and the text without what tells who said it: a handler's draft, which others read once another person has approved it. */
export type ObjectionStatement = {
  id: string;
  objection: string;
  ordinal: number;
  kind: StatementKind;
  sealed: string;
  receivedOn: string;
  createdAt: string;
  toldAt: string | null;
  maskedText: string | null;
  maskedBy: string | null;
  maskedAt: string | null;
  approvedBy: string | null;
  approvedAt: string | null;
};

/** What the authority that issued the document may read of a statement. */
export type MaskedStatement = { id: string; kind: StatementKind; receivedOn: string; maskedText: string; approvedAt: string };

const COLUMNS =
  'id, objection_id AS objection, ordinal, kind, sealed, received_on AS "receivedOn", created_at AS "createdAt", told_at AS "toldAt", masked_text AS "maskedText", masked_by AS "maskedBy", masked_at AS "maskedAt", approved_by AS "approvedBy", approved_at AS "approvedAt"';

const typed = (row: ObjectionStatement): ObjectionStatement => ({ ...row, ordinal: Number(row.ordinal) });

export class ObjectionStatementRepository {
  constructor(private readonly sql: Sql) {}

  async find(id: string): Promise<ObjectionStatement | undefined> {
    return (await this.sql.query<ObjectionStatement>(`SELECT ${COLUMNS} FROM objection_statement WHERE id = $1`, [id])).map(typed)[0];
  }

  async ofObjection(objection: string): Promise<ObjectionStatement[]> {
    const rows = await this.sql.query<ObjectionStatement>(
      `SELECT ${COLUMNS} FROM objection_statement WHERE objection_id = $1 ORDER BY ordinal`,
      [objection],
    );
    return rows.map(typed);
  }

  /** Approved texts alone, in order; a withdrawal is nobody else's to read. */
  async masked(objection: string): Promise<MaskedStatement[]> {
    return this.sql.query<MaskedStatement>(
      `SELECT id, kind, received_on AS "receivedOn", masked_text AS "maskedText", approved_at AS "approvedAt" FROM objection_statement
       WHERE objection_id = $1 AND approved_at IS NOT NULL AND kind <> 'withdrawal' ORDER BY ordinal`,
      [objection],
    );
  }

  /** Whether every statement that others are to read has a text that was approved. */
  async isMasked(objection: string): Promise<boolean> {
    const rows = await this.sql.query<{ id: string }>(
      "SELECT id FROM objection_statement WHERE objection_id = $1 AND approved_at IS NULL AND kind <> 'withdrawal' LIMIT 1",
      [objection],
    );
    return rows.length === 0;
  }

  async insert(
    of: Pick<ObjectionStatement, 'id' | 'objection' | 'kind' | 'sealed' | 'receivedOn' | 'createdAt' | 'toldAt'>,
  ): Promise<void> {
    await this.sql.query(
      `INSERT INTO objection_statement (id, objection_id, ordinal, kind, sealed, received_on, created_at, told_at)
       SELECT $1, CAST($2 AS text), coalesce(max(ordinal), 0) + 1, CAST($3 AS text), $4, $5, $6, CAST($7 AS text)
       FROM objection_statement WHERE objection_id = $2`,
      [of.id, of.objection, of.kind, of.sealed, of.receivedOn, of.createdAt, of.toldAt],
    );
  }

  /** Kept, and the process not told yet: the server ended in between. */
  async notTold(limit: number): Promise<ObjectionStatement[]> {
    const rows = await this.sql.query<ObjectionStatement>(
      `SELECT ${COLUMNS} FROM objection_statement WHERE told_at IS NULL ORDER BY created_at, id LIMIT $1`,
      [limit],
    );
    return rows.map(typed);
  }

  async setTold(id: string, at: string): Promise<void> {
    await this.sql.query('UPDATE objection_statement SET told_at = $2 WHERE id = $1', [id, at]);
  }

  /** The process took no such statement any more; nothing of it stays. */
  async remove(id: string): Promise<void> {
    await this.sql.query('DELETE FROM objection_statement WHERE id = $1 AND told_at IS NULL', [id]);
  }

  /** Whoever masks one of them at this moment is waited for, and waits. */
  async lock(objection: string): Promise<void> {
    await this.sql.hold('objection_statement', 'objection_id', objection);
  }

  /** What others are to read of, in order: not the withdrawal. */
  async statements(objection: string): Promise<string[]> {
    const rows = await this.sql.query<{ id: string }>(
      "SELECT id FROM objection_statement WHERE objection_id = $1 AND kind <> 'withdrawal' ORDER BY ordinal",
      [objection],
    );
    return rows.map(({ id }) => id);
  }

  /** Masked texts, approved or not, and whose they are. */
  async maskings(objection: string): Promise<{ statement: string; maskedBy: string; text: string }[]> {
    return this.sql.query(
      `SELECT id AS statement, masked_by AS "maskedBy", masked_text AS text FROM objection_statement
       WHERE objection_id = $1 AND masked_text IS NOT NULL AND kind <> 'withdrawal' ORDER BY ordinal`,
      [objection],
    );
  }

  /** Keeps the draft; false where another person has approved one already. */
  async mask(id: string, { text, by, at }: { text: string; by: string; at: string }): Promise<boolean> {
    const rows = await this.sql.query(
      'UPDATE objection_statement SET masked_text = $2, masked_by = $3, masked_at = $4 WHERE id = $1 AND approved_at IS NULL RETURNING id',
      [id, text, by, at],
    );
    return rows.length === 1;
  }

  /** All drafts that wait for it are approved. */
  async approveMaskings(objection: string, { by, at }: { by: string; at: string }): Promise<void> {
    await this.sql.query(
      'UPDATE objection_statement SET approved_by = $2, approved_at = $3 WHERE objection_id = $1 AND masked_text IS NOT NULL AND approved_at IS NULL',
      [objection, by, at],
    );
  }
}
