import type { Sql } from '../sql.js';

/** What a review asks of other tables, under the locks that keep the answers true until the commit. */
export class ReviewFactsRepository {
  constructor(private readonly sql: Sql) {}

  /** Holds the document: a second review of it, or a further version, waits until this transaction has ended. */
  async lockDocument(document: string): Promise<void> {
    await this.sql.query('UPDATE document SET title = title WHERE id = $1', [document]);
  }

  /** Holds every version that carries this text, so that a judgment on it and a decision that asks for the judgment come one after the other. */
  async lockText(textHash: string): Promise<void> {
    await this.sql.query('UPDATE version SET title = title WHERE text_hash = $1', [textHash]);
  }

  /** Another running process of that workflow about the document; the oldest. */
  async runningProcess(document: string, workflow: string, except: string): Promise<string | null> {
    const rows = await this.sql.query<{ id: string }>(
      `SELECT id FROM process WHERE subject = $1 AND workflow = $2 AND status = 'active' AND id <> $3 ORDER BY opened_at, id LIMIT 1`,
      [document, workflow, except],
    );
    return rows[0]?.id ?? null;
  }

  /** Named drafters of the document and whoever uploaded one of its versions, each once. */
  async draftingPersons(document: string): Promise<string[]> {
    const rows = await this.sql.query<{ person: string }>(
      `SELECT person FROM document_drafter WHERE document_id = $1
       UNION SELECT created_by AS person FROM version WHERE document_id = $1 ORDER BY person`,
      [document],
    );
    return rows.map(({ person }) => person);
  }
}
