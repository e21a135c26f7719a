import type { Sql } from '../sql.js';

export type Opinion = { id: string; process: string; round: number; conclusion: string; draftedBy: string; draftedAt: string };

export type OpinionItem = {
  id: string;
  opinionId: string;
  process: string;
  ordinal: number;
  anchor: string;
  checkItem: number;
  kind: string;
  problem: string;
  basis: string;
  suggestion: string;
  weight: string;
  createdBy: string;
  createdAt: string;
};

const OPINION = 'id, process, round, conclusion, drafted_by AS "draftedBy", drafted_at AS "draftedAt"';
const ITEM =
  'id, opinion_id AS "opinionId", process, ordinal, anchor, check_item AS "checkItem", kind, problem, basis, suggestion, weight, created_by AS "createdBy", created_at AS "createdAt"';

/** Opinions and their items, insert-only: a draft that was sent back stays, and its successor is a row of its own. */
export class OpinionRepository {
  constructor(private readonly sql: Sql) {}

  async ofProcess(process: string): Promise<Opinion[]> {
    const rows = await this.sql.query<Opinion>(`SELECT ${OPINION} FROM opinion WHERE process = $1 ORDER BY round, id`, [process]);
    return rows.map((row) => ({ ...row, round: Number(row.round) }));
  }

  async find(id: string): Promise<Opinion | undefined> {
    const rows = await this.sql.query<Opinion>(`SELECT ${OPINION} FROM opinion WHERE id = $1`, [id]);
    return rows[0] && { ...rows[0], round: Number(rows[0].round) };
  }

  async insert(row: Opinion): Promise<void> {
    await this.sql.query('INSERT INTO opinion (id, process, round, conclusion, drafted_by, drafted_at) VALUES ($1, $2, $3, $4, $5, $6)', [
      row.id,
      row.process,
      row.round,
      row.conclusion,
      row.draftedBy,
      row.draftedAt,
    ]);
  }

  async items(opinionId: string): Promise<OpinionItem[]> {
    const rows = await this.sql.query<OpinionItem>(`SELECT ${ITEM} FROM opinion_item WHERE opinion_id = $1 ORDER BY ordinal, id`, [opinionId]);
    return rows.map((row) => ({ ...row, ordinal: Number(row.ordinal), checkItem: Number(row.checkItem) }));
  }

  async insertItem(row: OpinionItem): Promise<void> {
    await this.sql.query(
      `INSERT INTO opinion_item (id, opinion_id, process, ordinal, anchor, check_item, kind, problem, basis, suggestion, weight, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        row.id,
        row.opinionId,
        row.process,
        row.ordinal,
        row.anchor,
        row.checkItem,
        row.kind,
        row.problem,
        row.basis,
        row.suggestion,
        row.weight,
        row.createdBy,
        row.createdAt,
      ],
    );
  }
}
