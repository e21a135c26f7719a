import type { Sql } from '../sql.js';

/** Documents by what texts call them. */
export class CitedRepository {
  constructor(private readonly sql: Sql) {}

  /** Published documents of these titles, but for one, in one order for everybody who locks them. */
  async publishedUnder(titles: readonly string[], except: string): Promise<{ id: string; title: string }[]> {
    if (titles.length === 0) return [];
    const places = titles.map((_, n) => `$${n + 2}`).join(', ');
    return this.sql.query(
      `SELECT id, title FROM document WHERE id <> $1 AND title IN (${places})
         AND EXISTS (SELECT 1 FROM validity_event WHERE validity_event.document_id = document.id) ORDER BY id`,
      [except, ...titles],
    );
  }
}
