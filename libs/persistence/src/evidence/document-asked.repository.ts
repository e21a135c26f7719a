import type { Sql } from '../sql.js';

/** A party's role, or one person in it, that is asked to do something. */
export type Asked = { party: string; role: string; person: string | null };

/** Who has been asked to act on a document by a task of a case about it. Kept when the task is done: who gave an opinion may read it again. */
export class DocumentAskedRepository {
  constructor(private readonly sql: Sql) {}

  /** Remembers them; a subject that is no document has no readers to remember. */
  async remember(subject: string, asked: readonly Asked[]): Promise<void> {
    for (const { party, role, person } of asked)
      await this.sql.query(
        `INSERT INTO document_asked (document_id, party, role, person)
         SELECT id, CAST($2 AS text), CAST($3 AS text), CAST($4 AS text) FROM document WHERE id = $1 ON CONFLICT DO NOTHING`,
        [subject, party, role, person ?? ''],
      );
  }
}
