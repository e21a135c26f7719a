import type { Sql } from '../sql.js';

/** An objection that was not sent. `id` is a keyed hash of what only its browser knows; `sealed` opens with nothing else. */
export type ObjectionDraft = { id: string; sealed: string; keptAt: string };

/** Nothing here tells whose a draft is, or what it is about: it is found by whoever brings its key. `since` leaves out what the rule removes. */
export class ObjectionDraftRepository {
  constructor(private readonly sql: Sql) {}

  async find(id: string, since: string): Promise<ObjectionDraft | undefined> {
    const rows = await this.sql.query<ObjectionDraft>(
      'SELECT id, sealed, kept_at AS "keptAt" FROM objection_draft WHERE id = $1 AND kept_at >= $2',
      [id, since],
    );
    return rows[0];
  }

  /** When it was kept, without reading it. */
  async keptAt(id: string, since: string): Promise<string | undefined> {
    const rows = await this.sql.query<{ keptAt: string }>(
      'SELECT kept_at AS "keptAt" FROM objection_draft WHERE id = $1 AND kept_at >= $2',
      [id, since],
    );
    return rows[0]?.keptAt;
  }

  /** Bytes of all drafts but one. */
  async bytesBeside(id: string): Promise<number> {
    const rows = await this.sql.query<{ bytes: number | string | null }>('SELECT SUM(bytes) AS bytes FROM objection_draft WHERE id <> $1', [
      id,
    ]);
    return Number(rows[0]?.bytes ?? 0);
  }

  async insert({ id, sealed, keptAt }: ObjectionDraft): Promise<void> {
    await this.sql.query('INSERT INTO objection_draft (id, sealed, bytes, kept_at) VALUES ($1, $2, $3, $4)', [
      id,
      sealed,
      Buffer.byteLength(sealed),
      keptAt,
    ]);
  }

  async remove(id: string): Promise<void> {
    await this.sql.query('DELETE FROM objection_draft WHERE id = $1', [id]);
  }

  /** Removes what was kept before an instant. Answers how many. */
  async removeBefore(instant: string): Promise<number> {
    return (await this.sql.query('DELETE FROM objection_draft WHERE kept_at < $1 RETURNING id', [instant])).length;
  }
}
