import type { Sql } from '../sql.js';

/** What was said about a project, step by step; `enteredBy`: whoever entered what a leader decided on paper. */
export type ProjectNote = {
  id: string;
  process: string;
  kind: string;
  words: string;
  saidOn: string;
  saidBy: string;
  enteredBy: string | null;
  party: string;
  scan: string | null;
  createdAt: string;
};

/** Insert-only. */
export class ProjectNoteRepository {
  constructor(private readonly sql: Sql) {}

  async ofProcess(process: string): Promise<ProjectNote[]> {
    return this.sql.query<ProjectNote>(
      `SELECT id, process, kind, words, said_on AS "saidOn", said_by AS "saidBy", entered_by AS "enteredBy", party, scan, created_at AS "createdAt"
       FROM project_note WHERE process = $1 ORDER BY created_at, id`,
      [process],
    );
  }

  async insert(of: ProjectNote): Promise<void> {
    await this.sql.query(
      `INSERT INTO project_note (id, process, kind, words, said_on, said_by, entered_by, party, scan, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [of.id, of.process, of.kind, of.words, of.saidOn, of.saidBy, of.enteredBy, of.party, of.scan, of.createdAt],
    );
  }
}
