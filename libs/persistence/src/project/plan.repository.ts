import type { Sql } from '../sql.js';

/** 年度计划, once it was adopted. */
export type YearlyPlan = { id: string; lead: string; year: number; adoptedOn: string; basis: string; createdBy: string; createdAt: string };

/** A line of a plan, or an addition to it. */
export type PlanItem = {
  process: string;
  document: string;
  title: string;
  lead: string;
  drafting: string;
  year: number;
  month: number;
  kind: string;
  reasons: string;
  decidedBy: string;
  decidedOn: string;
  createdAt: string;
};

/** A line with where its document stands. */
export type PlanProgress = PlanItem & { stage: string; life: string | null; publishedOn: string | null };

const ITEM = `plan_item.process, plan_item.document_id AS document, plan_item.title, lead, drafting_party AS drafting, year, month,
  plan_item.kind, reasons, decided_by AS "decidedBy", decided_on AS "decidedOn", plan_item.created_at AS "createdAt"`;

const numbered = <Row extends { year: number; month?: number }>(row: Row): Row => ({
  ...row,
  year: Number(row.year),
  ...(row.month === undefined ? {} : { month: Number(row.month) }),
});

/** Yearly plans and their lines; insert-only. */
export class PlanRepository {
  constructor(private readonly sql: Sql) {}

  /** Holds the plans of an authority: an adoption and a decision that asks for it come one after the other. */
  async lock(lead: string): Promise<void> {
    await this.sql.hold('party', 'id', lead);
  }

  async adopted(lead: string, year: number): Promise<YearlyPlan | undefined> {
    const rows = await this.sql.query<YearlyPlan>(
      `SELECT id, lead, year, adopted_on AS "adoptedOn", basis, created_by AS "createdBy", created_at AS "createdAt"
       FROM yearly_plan WHERE lead = $1 AND year = $2`,
      [lead, year],
    );
    return rows[0] && numbered(rows[0]);
  }

  async adopt(of: YearlyPlan): Promise<void> {
    await this.sql.query(
      'INSERT INTO yearly_plan (id, lead, year, adopted_on, basis, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [of.id, of.lead, of.year, of.adoptedOn, of.basis, of.createdBy, of.createdAt],
    );
  }

  async ofDocument(document: string): Promise<PlanItem | undefined> {
    const [row] = await this.sql.query<PlanItem>(`SELECT ${ITEM} FROM plan_item WHERE document_id = $1`, [document]);
    return row && numbered(row);
  }

  /** 阶段 where a document stands as a whole. */
  async stageOf(document: string): Promise<string | undefined> {
    const rows = await this.sql.query<{ stage: string }>(
      `SELECT CASE WHEN EXISTS (SELECT 1 FROM validity_event AS made WHERE made.document_id = $1 AND made.kind = 'published') THEN 'published'
         ELSE stage END AS stage FROM document_listing WHERE document_id = $1`,
      [document],
    );
    return rows[0]?.stage;
  }

  /** Lines of a plan in the order of their months, with where each document stands; among them what was put off into that year. */
  async items(lead: string, year: number): Promise<PlanProgress[]> {
    const rows = await this.sql.query<PlanProgress>(
      `SELECT ${ITEM}, listing.stage, listing.process AS life,
         (SELECT MIN(acts_on) FROM validity_event AS made WHERE made.document_id = plan_item.document_id AND made.kind = 'published') AS "publishedOn"
       FROM plan_item JOIN document_listing AS listing ON listing.document_id = plan_item.document_id
       WHERE lead = $1 AND (year = $2 OR EXISTS (SELECT 1 FROM plan_adjustment AS moved WHERE moved.process = plan_item.process AND moved.year = $2))
       ORDER BY year, month, plan_item.kind DESC, plan_item.created_at, plan_item.process`,
      [lead, year],
    );
    return rows.map(numbered);
  }

  async insert(of: PlanItem): Promise<void> {
    await this.sql.query(
      `INSERT INTO plan_item (process, document_id, title, lead, drafting_party, year, month, kind, reasons, decided_by, decided_on, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        of.process,
        of.document,
        of.title,
        of.lead,
        of.drafting,
        of.year,
        of.month,
        of.kind,
        of.reasons,
        of.decidedBy,
        of.decidedOn,
        of.createdAt,
      ],
    );
  }
}
