import type { Sql } from '../sql.js';

/** What the handler found on one of the seven check items; a later mark of the same item prevails, the earlier stays. */
export type CheckMark = {
  id: string;
  process: string;
  checkItem: number;
  result: string;
  /** Clauses that it rests on. */
  anchors: readonly string[];
  note: string | null;
  createdBy: string;
  createdAt: string;
};

export class CheckMarkRepository {
  constructor(private readonly sql: Sql) {}

  async ofProcess(process: string): Promise<CheckMark[]> {
    const rows = await this.sql.query<Omit<CheckMark, 'anchors'> & { anchors: string }>(
      `SELECT id, process, check_item AS "checkItem", result, anchors, note, created_by AS "createdBy", created_at AS "createdAt"
       FROM check_mark WHERE process = $1 ORDER BY created_at, check_item, id`,
      [process],
    );
    return rows.map((row) => ({ ...row, checkItem: Number(row.checkItem), anchors: JSON.parse(row.anchors) as string[] }));
  }

  async insert(row: CheckMark): Promise<void> {
    await this.sql.query(
      'INSERT INTO check_mark (id, process, check_item, result, anchors, note, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
      [row.id, row.process, row.checkItem, row.result, JSON.stringify(row.anchors), row.note, row.createdBy, row.createdAt],
    );
  }
}
