import type { Sql } from '../sql.js';

/** A problem as a proposed opinion has it; `proposal` counts the conclusions that were proposed. */
export type FilingProblem = {
  id: string;
  process: string;
  proposal: number;
  ordinal: number;
  clause: string;
  ground: string;
  problem: string;
  basis: string;
  suggestion: string | null;
};

/** Problems of opinions on filings, insert-only: what the head sent back stays beside what was approved. */
export class FilingProblemRepository {
  constructor(private readonly sql: Sql) {}

  async ofProposal(process: string, proposal: number): Promise<FilingProblem[]> {
    const rows = await this.sql.query<FilingProblem>(
      `SELECT id, process, proposal, ordinal, clause, ground, problem, basis, suggestion FROM filing_review_problem
       WHERE process = $1 AND proposal = $2 ORDER BY ordinal`,
      [process, proposal],
    );
    return rows.map((row) => ({ ...row, proposal: Number(row.proposal), ordinal: Number(row.ordinal) }));
  }

  async insert(of: FilingProblem): Promise<void> {
    await this.sql.query(
      `INSERT INTO filing_review_problem (id, process, proposal, ordinal, clause, ground, problem, basis, suggestion)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [of.id, of.process, of.proposal, of.ordinal, of.clause, of.ground, of.problem, of.basis, of.suggestion],
    );
  }
}
