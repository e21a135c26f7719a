import { createHash } from 'node:crypto';
import type { CommentOutcome } from '@fashen/domain';
import type { Sql } from '../sql.js';

/** To a group or to one comment. The later answer of a comment holds; ids are in the order of being given. */
export type CommentAnswer = {
  id: string;
  consultation: string;
  group: string | null;
  comment: string | null;
  point: string;
  outcome: CommentOutcome;
  reason: string;
  by: string;
  at: string;
  /** The event of the drafting that gave it. */
  seq: number;
};

/** One line of the published result: a point, how many made it, and what became of it. */
export type ResultLine = {
  answer: string;
  clause: string | null;
  point: string;
  outcome: CommentOutcome;
  reason: string;
  comments: number;
};

const COLUMNS =
  'consultation_answer.id, consultation_id AS consultation, group_id AS "group", consultation_answer.comment_id AS comment, point, outcome, reason, answered_by AS "by", created_at AS at, seq';

/** The answer that holds for a comment `said`. */
const HOLDS = 'reply.answer_id = (SELECT max(answer_id) FROM consultation_reply AS latest WHERE latest.comment_id = reply.comment_id)';

/** Those in the group, but for those who were answered by themselves. */
const IN_GROUP = 'group_id = $2 AND NOT EXISTS (SELECT 1 FROM consultation_answer AS own WHERE own.comment_id = consultation_comment.id)';

/** Insert-only. */
export class CommentAnswerRepository {
  constructor(private readonly sql: Sql) {}

  /**
   * Under the consultation's lock. A group's answer goes to all who are in it now, but for those who were answered by themselves.
   */
  async give(answers: readonly Omit<CommentAnswer, 'id'>[]): Promise<void> {
    let n = await this.given(answers[0]?.consultation ?? '');
    for (const answer of answers) {
      n += 1;
      await this.keep({ ...answer, id: `${answer.consultation}/${String(n).padStart(7, '0')}` });
    }
  }

  /** How many comments the answers of one event reached. */
  async reachedBy(consultation: string, seq: number): Promise<number> {
    const [row] = await this.sql.query<{ n: number }>(
      `SELECT count(*) AS n FROM consultation_answer JOIN consultation_reply ON answer_id = consultation_answer.id
       WHERE consultation_id = $1 AND seq = $2`,
      [consultation, seq],
    );
    return Number(row?.n ?? 0);
  }

  /** The hash over all that was answered in a consultation and whom it reached; null where nothing was. */
  async latestHash(consultation: string): Promise<string | null> {
    const [row] = await this.sql.query<{ hash: string }>(
      'SELECT hash FROM consultation_answer WHERE consultation_id = $1 ORDER BY id DESC LIMIT 1',
      [consultation],
    );
    return row?.hash ?? null;
  }

  async latestOf(comment: string): Promise<CommentAnswer | undefined> {
    const rows = await this.sql.query<CommentAnswer>(
      `SELECT ${COLUMNS} FROM consultation_reply JOIN consultation_answer ON consultation_answer.id = answer_id
       WHERE consultation_reply.comment_id = $1 ORDER BY answer_id DESC LIMIT 1`,
      [comment],
    );
    return rows[0];
  }

  /** What was answered to a group, the latest first. */
  async ofGroup(group: string): Promise<CommentAnswer[]> {
    return this.sql.query(`SELECT ${COLUMNS} FROM consultation_answer WHERE group_id = $1 ORDER BY id DESC`, [group]);
  }

  /** The latest answer of a consultation; null where none was given. */
  async latest(consultation: string): Promise<string | null> {
    const [row] = await this.sql.query<{ latest: string | null }>(
      'SELECT max(id) AS latest FROM consultation_answer WHERE consultation_id = $1',
      [consultation],
    );
    return row?.latest ?? null;
  }

  /** The answer that held for each of some comments when `until` was the latest. */
  async held(
    comments: readonly string[],
    until: string,
  ): Promise<(Pick<CommentAnswer, 'point' | 'outcome' | 'reason'> & { comment: string })[]> {
    const places = comments.map((_, n) => `$${n + 2}`).join(', ');
    return this.sql.query(
      `SELECT reply.comment_id AS comment, point, outcome, reason FROM consultation_reply AS reply
       JOIN consultation_answer ON consultation_answer.id = reply.answer_id WHERE reply.comment_id IN (${places}) AND reply.answer_id =
         (SELECT max(answer_id) FROM consultation_reply AS latest WHERE latest.comment_id = reply.comment_id AND latest.answer_id <= $1)`,
      [until, ...comments],
    );
  }

  /** What the result publishes: the points with most behind them first. */
  async result(consultation: string, skip: number, limit: number): Promise<ResultLine[]> {
    const rows = await this.sql.query<ResultLine>(
      `SELECT max(reply.answer_id) AS answer, leader.clause, point, outcome, reason, count(*) AS comments
       FROM consultation_reply AS reply JOIN consultation_answer AS answer ON answer.id = reply.answer_id
       JOIN consultation_comment AS leader ON leader.id = coalesce(answer.comment_id, answer.group_id)
       WHERE answer.consultation_id = $1 AND ${HOLDS}
       GROUP BY leader.clause, point, outcome, reason ORDER BY comments DESC, answer LIMIT $2 OFFSET $3`,
      [consultation, limit, skip],
    );
    return rows.map((row) => ({ ...row, comments: Number(row.comments) }));
  }

  private async keep({ id, consultation, group, comment, point, outcome, reason, by, at, seq }: CommentAnswer): Promise<void> {
    // one condition each: with both in one statement neither index is used, and every answer looks through all comments
    const [to, whom] = comment === null ? [IN_GROUP, group] : ['id = $2', comment];
    const reached = await this.sql.query<{ id: string }>(
      `SELECT id FROM consultation_comment WHERE consultation_id = $1 AND ${to} ORDER BY id`,
      [consultation, whom],
    );
    const said = [id, group, comment, point, outcome, reason, by, at, seq];
    const whole = JSON.stringify([await this.latestHash(consultation), said, reached.map((one) => one.id).sort()]);
    const hash = createHash('sha256').update(whole).digest('hex');
    await this.sql.query(
      `INSERT INTO consultation_answer
         (id, consultation_id, group_id, comment_id, point, outcome, reason, answered_by, created_at, seq, hash)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [id, consultation, group, comment, point, outcome, reason, by, at, seq, hash],
    );
    await this.sql.query(
      `INSERT INTO consultation_reply (comment_id, answer_id) SELECT id, CAST($3 AS text) FROM consultation_comment
       WHERE consultation_id = $1 AND ${to}`,
      [consultation, whom, id],
    );
  }

  private async given(consultation: string): Promise<number> {
    const [row] = await this.sql.query<{ n: number }>('SELECT count(*) AS n FROM consultation_answer WHERE consultation_id = $1', [
      consultation,
    ]);
    return Number(row?.n ?? 0);
  }
}
