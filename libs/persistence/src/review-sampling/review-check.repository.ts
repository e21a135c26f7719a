import { GRANTS } from '@fashen/domain';
import type { Sql } from '../sql.js';

/** One line of a check: an item that was answered as adopted, or a point of the checklist. */
export type ReviewCheck = {
  id: string;
  /** The sampling, and the review that was looked at. */
  process: string;
  review: string;
  round: number;
  ordinal: number;
  kind: 'adoption' | 'quality';
  /** Id of the item, or the point. */
  subject: string;
  result: 'carriedOut' | 'partly' | 'notCarriedOut' | 'met' | 'notMet';
  note: string | null;
  checker: string;
  createdAt: string;
};

/** A finished review as a sampling may draw it. */
export type FinishedReview = { review: string; document: string };

const COLUMNS = 'id, process, review, round, ordinal, kind, subject, result, note, checker, created_at AS "createdAt"';

/** Checks of sampled reviews, insert-only, and what they are drawn from. */
export class ReviewCheckRepository {
  constructor(private readonly sql: Sql) {}

  /** Review by review, round by round, in order. */
  async ofProcess(process: string): Promise<ReviewCheck[]> {
    const rows = await this.sql.query<ReviewCheck>(
      `SELECT ${COLUMNS} FROM review_check WHERE process = $1 ORDER BY review, round, ordinal`,
      [process],
    );
    return rows.map((row) => ({ ...row, round: Number(row.round), ordinal: Number(row.ordinal) }));
  }

  async insert({ id, process, review, round, ordinal, kind, subject, result, note, checker, createdAt }: ReviewCheck): Promise<void> {
    await this.sql.query(
      `INSERT INTO review_check (id, process, review, round, ordinal, kind, subject, result, note, checker, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [id, process, review, round, ordinal, kind, subject, result, note, checker, createdAt],
    );
  }

  /** Hash of the text that came of it: the published one where there is one, otherwise the one that this review cleared. */
  async outcomeOf({ review, document }: FinishedReview): Promise<string | null> {
    const rows = await this.sql.query<{ hash: string }>(
      `SELECT hash FROM "grant" WHERE subject = $1 AND ((kind = $2 AND revoked_by IS NULL) OR (granted_by LIKE $3 AND kind LIKE 'reviewCleared%'))
       ORDER BY CASE WHEN kind = $2 THEN 0 ELSE 1 END, granted_at DESC LIMIT 1`,
      [document, GRANTS.published, `${review}/%`],
    );
    return rows[0]?.hash ?? null;
  }

  /** Legality reviews with an opinion that ended in the time from `since` until before `until`, by their ids. */
  async finished(since: string, until: string): Promise<FinishedReview[]> {
    return this.sql.query<FinishedReview>(
      `SELECT id AS review, subject AS document FROM process
       WHERE workflow = 'legality-review' AND status = 'done' AND subject IS NOT NULL AND updated_at >= $1 AND updated_at < $2
         AND EXISTS (SELECT 1 FROM opinion WHERE opinion.process = process.id) ORDER BY id`,
      [since, until],
    );
  }
}
