import type { Sql } from '../sql.js';

export type ItemAnswer = {
  id: string;
  itemId: string;
  process: string;
  round: number;
  response: string;
  reason: string | null;
  createdBy: string;
  createdAt: string;
};

export type ItemVerdict = {
  id: string;
  itemId: string;
  process: string;
  round: number;
  verdict: string;
  note: string | null;
  createdBy: string;
  createdAt: string;
};

/** What the drafter answered to each item, and what the reviewer then made of it, round by round; insert-only. */
export class AnswerRepository {
  constructor(private readonly sql: Sql) {}

  async answers(process: string): Promise<ItemAnswer[]> {
    const rows = await this.sql.query<ItemAnswer>(
      `SELECT id, item_id AS "itemId", process, round, response, reason, created_by AS "createdBy", created_at AS "createdAt"
       FROM answer WHERE process = $1 ORDER BY round, created_at, id`,
      [process],
    );
    return rows.map((row) => ({ ...row, round: Number(row.round) }));
  }

  async insertAnswer(row: ItemAnswer): Promise<void> {
    await this.sql.query(
      'INSERT INTO answer (id, item_id, process, round, response, reason, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
      [row.id, row.itemId, row.process, row.round, row.response, row.reason, row.createdBy, row.createdAt],
    );
  }

  async verdicts(process: string): Promise<ItemVerdict[]> {
    const rows = await this.sql.query<ItemVerdict>(
      `SELECT id, item_id AS "itemId", process, round, verdict, note, created_by AS "createdBy", created_at AS "createdAt"
       FROM item_verdict WHERE process = $1 ORDER BY round, created_at, id`,
      [process],
    );
    return rows.map((row) => ({ ...row, round: Number(row.round) }));
  }

  async insertVerdict(row: ItemVerdict): Promise<void> {
    await this.sql.query(
      'INSERT INTO item_verdict (id, item_id, process, round, verdict, note, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
      [row.id, row.itemId, row.process, row.round, row.verdict, row.note, row.createdBy, row.createdAt],
    );
  }
}
