import type { Sql } from '../sql.js';

/** Whose draft, in which office, of which form. */
export type DraftKey = { person: string; party: string; scope: string };

/** A form half filled in. `sealed` is opaque here; null once it was cleared: the revision goes on counting. */
export type Draft = DraftKey & { revision: number; sealed: string | null; startedAt: string; updatedAt: string };

const COLUMNS = 'person, party, scope, revision, sealed, started_at AS "startedAt", updated_at AS "updatedAt"';

const typed = (row: Draft): Draft => ({ ...row, revision: Number(row.revision) });

/** Every statement names the person: there is no way to ask for somebody else's drafts. `since` leaves out what the rule removes. */
export class DraftRepository {
  constructor(private readonly sql: Sql) {}

  async find({ person, party, scope }: DraftKey, since: string): Promise<Draft | undefined> {
    const rows = await this.sql.query<Draft>(
      `SELECT ${COLUMNS} FROM draft WHERE person = $1 AND party = $2 AND scope = $3 AND updated_at >= $4`,
      [person, party, scope, since],
    );
    return rows.map(typed)[0];
  }

  /** Those that hold something, the last written first. */
  async of({ person, party }: Omit<DraftKey, 'scope'>, since: string): Promise<Draft[]> {
    const rows = await this.sql.query<Draft>(
      `SELECT ${COLUMNS} FROM draft WHERE person = $1 AND party = $2 AND sealed IS NOT NULL AND updated_at >= $3 ORDER BY updated_at DESC, scope`,
      [person, party, since],
    );
    return rows.map(typed);
  }

  /** Two first drafts of a person at once wait for each other here, so that one of them makes the key that both are sealed with. */
  async hold(person: string): Promise<void> {
    await this.sql.hold('account', 'id', person);
  }

  /** Inserts where `from` is 0, else replaces that revision; false when another write was first. */
  async write({ person, party, scope, revision, sealed, startedAt, updatedAt }: Draft, from: number): Promise<boolean> {
    const rows =
      from === 0
        ? await this.sql.query<{ scope: string }>(
            `INSERT INTO draft (person, party, scope, revision, sealed, started_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
             ON CONFLICT (person, party, scope) DO NOTHING RETURNING scope`,
            [person, party, scope, revision, sealed, startedAt, updatedAt],
          )
        : await this.sql.query<{ scope: string }>(
            `UPDATE draft SET revision = $4, sealed = $5, started_at = $6, updated_at = $7
             WHERE person = $1 AND party = $2 AND scope = $3 AND revision = $8 RETURNING scope`,
            [person, party, scope, revision, sealed, startedAt, updatedAt, from],
          );
    return rows.length === 1;
  }

  /** Removes what was last written before an instant, of everybody. Answers how many. */
  async removeBefore(instant: string): Promise<number> {
    return (await this.sql.query('DELETE FROM draft WHERE updated_at < $1 RETURNING scope', [instant])).length;
  }
}
