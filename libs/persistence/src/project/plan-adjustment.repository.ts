import type { Sql } from '../sql.js';

/** What the leader decided about a line of a plan after it was planned; `year` and `month` are null where it was dropped. */
export type PlanAdjustment = {
  id: string;
  process: string;
  kind: 'postponed' | 'dropped';
  year: number | null;
  month: number | null;
  reasons: string;
  decidedBy: string;
  decidedOn: string;
  createdAt: string;
};

const COLUMNS = 'id, process, kind, year, month, reasons, decided_by AS "decidedBy", decided_on AS "decidedOn", created_at AS "createdAt"';

const figure = (value: number | null): number | null => (value === null ? null : Number(value));

/** Insert-only; the last one holds. */
export class PlanAdjustmentRepository {
  constructor(private readonly sql: Sql) {}

  async insert(of: PlanAdjustment): Promise<void> {
    await this.sql.query(
      `INSERT INTO plan_adjustment (id, process, kind, year, month, reasons, decided_by, decided_on, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [of.id, of.process, of.kind, of.year, of.month, of.reasons, of.decidedBy, of.decidedOn, of.createdAt],
    );
  }

  /** In the order of being decided. */
  async ofItem(process: string): Promise<PlanAdjustment[]> {
    const rows = await this.sql.query<PlanAdjustment>(`SELECT ${COLUMNS} FROM plan_adjustment WHERE process = $1 ORDER BY created_at, id`, [
      process,
    ]);
    return rows.map((row) => ({ ...row, year: figure(row.year), month: figure(row.month) }));
  }

  async isDropped(process: string): Promise<boolean> {
    return (await this.ofItem(process)).some(({ kind }) => kind === 'dropped');
  }
}
