import type { Sql } from '../sql.js';

/** An opinion as it was handed to the second person; `items` are the ids that stood, in order, some from an earlier round. */
export type Opinion = {
  id: string;
  process: string;
  round: number;
  conclusion: string;
  items: readonly string[];
  draftedBy: string;
  draftedAt: string;
};

type OpinionRow = Omit<Opinion, 'items'> & { items: string };

export type OpinionItem = {
  id: string;
  /** The round in which it was drafted. */
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
  /** The item whose place it takes. */
  supersedes: string | null;
  createdBy: string;
  createdAt: string;
};

const OPINION = 'id, process, round, conclusion, items, drafted_by AS "draftedBy", drafted_at AS "draftedAt"';
const ITEM =
  'id, opinion_id AS "opinionId", process, ordinal, anchor, check_item AS "checkItem", kind, problem, basis, suggestion, weight, supersedes, created_by AS "createdBy", created_at AS "createdAt"';

const toOpinion = (row: OpinionRow): Opinion => ({ ...row, round: Number(row.round), items: JSON.parse(row.items) as string[] });
const toItem = (row: OpinionItem): OpinionItem => ({ ...row, ordinal: Number(row.ordinal), checkItem: Number(row.checkItem) });

/** Opinions and their items, insert-only: a draft that was sent back stays, and its successor is a row of its own. */
export class OpinionRepository {
  constructor(private readonly sql: Sql) {}

  async ofProcess(process: string): Promise<Opinion[]> {
    const rows = await this.sql.query<OpinionRow>(`SELECT ${OPINION} FROM opinion WHERE process = $1 ORDER BY round, id`, [process]);
    return rows.map(toOpinion);
  }

  async insert(row: Opinion): Promise<void> {
    await this.sql.query(
      'INSERT INTO opinion (id, process, round, conclusion, items, drafted_by, drafted_at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [row.id, row.process, row.round, row.conclusion, JSON.stringify(row.items), row.draftedBy, row.draftedAt],
    );
  }

  /** Every item that was ever drafted, superseded and dropped ones too. */
  async items(process: string): Promise<OpinionItem[]> {
    const rows = await this.sql.query<OpinionItem>(`SELECT ${ITEM} FROM opinion_item WHERE process = $1 ORDER BY created_at, ordinal, id`, [
      process,
    ]);
    return rows.map(toItem);
  }

  async insertItem(row: OpinionItem): Promise<void> {
    await this.sql.query(
      `INSERT INTO opinion_item (id, opinion_id, process, ordinal, anchor, check_item, kind, problem, basis, suggestion, weight, supersedes, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
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
        row.supersedes,
        row.createdBy,
        row.createdAt,
      ],
    );
  }
}
