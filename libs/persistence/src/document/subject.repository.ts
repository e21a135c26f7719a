import type { Subject } from '@fashen/domain';
import type { Sql } from '../sql.js';

/** The condition that `document` stands under the subject `place` now: an earlier row is history. */
export const standsUnder = (document: string, place: string): string =>
  `EXISTS (SELECT 1 FROM document_subject AS sorted WHERE sorted.document_id = ${document} AND sorted.subject = ${place}
    AND sorted.ordinal = (SELECT MAX(same.ordinal) FROM document_subject AS same WHERE same.document_id = sorted.document_id))`;

/** Under which subject a document stands. Another subject is another row; the latest counts. */
export class SubjectRepository {
  constructor(private readonly sql: Sql) {}

  async of(documents: readonly string[]): Promise<ReadonlyMap<string, Subject>> {
    if (documents.length === 0) return new Map();
    const rows = await this.sql.query<{ document: string; subject: Subject }>(
      `SELECT document_id AS document, subject FROM document_subject
       WHERE document_id IN (${documents.map((_, n) => `$${n + 1}`).join(', ')}) ORDER BY ordinal`,
      documents,
    );
    return new Map(rows.map(({ document, subject }) => [document, subject]));
  }

  /** Of two who sort it at once, the second fails on the row's key. */
  async sort(document: string, subject: Subject, { by, at }: { by: string; at: string }): Promise<void> {
    await this.sql.query(
      `INSERT INTO document_subject (document_id, ordinal, subject, created_by, created_at)
       SELECT $1, COALESCE(MAX(ordinal), 0) + 1, CAST($2 AS text), CAST($3 AS text), CAST($4 AS text) FROM document_subject WHERE document_id = $1`,
      [document, subject, by, at],
    );
  }
}
