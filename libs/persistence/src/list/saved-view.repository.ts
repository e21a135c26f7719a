import type { Sql } from '../sql.js';

export type SavedView = { id: string; list: string; name: string; query: string; updatedAt: string };

/** Every statement names the person: nobody's views are anybody else's. */
export class SavedViewRepository {
  constructor(private readonly sql: Sql) {}

  async of(person: string): Promise<SavedView[]> {
    return this.sql.query<SavedView>(
      'SELECT id, list, name, query, updated_at AS "updatedAt" FROM saved_view WHERE person = $1 ORDER BY list, name, id',
      [person],
    );
  }

  async put(person: string, { id, list, name, query, updatedAt }: SavedView): Promise<void> {
    await this.sql.query(
      `INSERT INTO saved_view (person, id, list, name, query, updated_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (person, id) DO UPDATE SET list = excluded.list, name = excluded.name, query = excluded.query, updated_at = excluded.updated_at`,
      [person, id, list, name, query, updatedAt],
    );
  }

  /** False where there was none. */
  async remove(person: string, id: string): Promise<boolean> {
    return (await this.sql.query('DELETE FROM saved_view WHERE person = $1 AND id = $2 RETURNING id', [person, id])).length === 1;
  }
}
