import type { Sql } from '../sql.js';

/** A paper that somebody found normative, and that was left out of review or filing. `document`: its row in the library. */
export type OmittedPaper = {
  document: string;
  authority: string;
  source: string;
  number: string | null;
  issuedOn: string | null;
  /** Line of a list of papers in which it was screened. */
  entry: string | null;
  /** How it came to light. */
  found: string;
  enteredBy: string;
  party: string;
  enteredAt: string;
};

const COLUMNS = `document_id AS document, authority, source, number, issued_on AS "issuedOn", entry_id AS entry, found, entered_by AS "enteredBy",
  party, entered_at AS "enteredAt"`;

/** Papers that were left out; insert-only. */
export class OmittedPaperRepository {
  constructor(private readonly sql: Sql) {}

  async find(document: string): Promise<OmittedPaper | undefined> {
    return (await this.sql.query<OmittedPaper>(`SELECT ${COLUMNS} FROM omitted_paper WHERE document_id = $1`, [document]))[0];
  }

  /** By the line of a list that each was found in. */
  async ofList(list: string): Promise<OmittedPaper[]> {
    return this.sql.query<OmittedPaper>(
      `SELECT ${COLUMNS} FROM omitted_paper WHERE entry_id IN (SELECT id FROM paper_list_entry WHERE list_id = $1) ORDER BY document_id`,
      [list],
    );
  }

  /** Those of which no case is open and none has ended, with their titles; oldest first. */
  async withoutCase(): Promise<(OmittedPaper & { title: string })[]> {
    return this.sql.query(
      `SELECT ${COLUMNS}, document.title FROM omitted_paper JOIN document ON document.id = document_id
       WHERE NOT EXISTS (SELECT 1 FROM process WHERE process.subject = document_id AND process.workflow = 'omission')
       ORDER BY entered_at, document_id`,
    );
  }

  async insert(of: OmittedPaper): Promise<void> {
    await this.sql.query(
      `INSERT INTO omitted_paper (document_id, authority, source, number, issued_on, entry_id, found, entered_by, party, entered_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [of.document, of.authority, of.source, of.number, of.issuedOn, of.entry, of.found, of.enteredBy, of.party, of.enteredAt],
    );
  }
}
