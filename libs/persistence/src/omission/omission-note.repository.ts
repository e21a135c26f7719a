import type { Sql } from '../sql.js';

/** What was said in a case of omission, step by step. */
export type OmissionNote = {
  id: string;
  process: string;
  kind: string;
  words: string;
  evidence: string | null;
  saidOn: string;
  party: string;
  createdBy: string;
  createdAt: string;
};

/** What was said; insert-only. */
export class OmissionNoteRepository {
  constructor(private readonly sql: Sql) {}

  async ofProcess(process: string): Promise<OmissionNote[]> {
    return this.sql.query<OmissionNote>(
      `SELECT id, process, kind, words, evidence, said_on AS "saidOn", party, created_by AS "createdBy", created_at AS "createdAt"
       FROM omission_note WHERE process = $1 ORDER BY created_at, id`,
      [process],
    );
  }

  async insert(of: OmissionNote): Promise<void> {
    await this.sql.query(
      `INSERT INTO omission_note (id, process, kind, words, evidence, said_on, party, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [of.id, of.process, of.kind, of.words, of.evidence, of.saidOn, of.party, of.createdBy, of.createdAt],
    );
  }
}
