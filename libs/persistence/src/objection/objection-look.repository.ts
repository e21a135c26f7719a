import { ChainedLog } from '../log/chained-log.js';
import type { Sql } from '../sql.js';

/** Who looked at what of a person's data, when, and why. */
export type PersonalDataLook = { id: string; objection: string; person: string; party: string; what: string; why: string; at: string };

/** The log of looks at personal data: chained, entries are only added, and written before anything is opened. */
export class PersonalDataLookRepository {
  constructor(private readonly sql: Sql) {}

  async ofObjection(objection: string): Promise<PersonalDataLook[]> {
    return this.sql.query(
      'SELECT id, objection_id AS objection, person, party, what, why, at FROM personal_data_look WHERE objection_id = $1 ORDER BY at, id',
      [objection],
    );
  }

  async insert({ id, objection, person, party, what, why, at }: PersonalDataLook): Promise<void> {
    await new ChainedLog(this.sql, 'looks').append({ id, objection_id: objection, person, party, what, why, at });
  }
}

/** Who lost a code, sealed, until background work has looked for it: so that the asking itself costs and says the same for everybody. */
export class ObjectionRecoveryRepository {
  constructor(private readonly sql: Sql) {}

  async waiting(limit: number): Promise<{ id: string; sealed: string }[]> {
    return this.sql.query('SELECT id, sealed FROM objection_recovery ORDER BY created_at, id LIMIT $1', [limit]);
  }

  async insert(id: string, sealed: string, at: string): Promise<void> {
    await this.sql.query('INSERT INTO objection_recovery (id, sealed, created_at) VALUES ($1, $2, $3)', [id, sealed, at]);
  }

  async remove(id: string): Promise<void> {
    await this.sql.query('DELETE FROM objection_recovery WHERE id = $1', [id]);
  }
}
