import type { Sql } from '../sql.js';

export type ReachedBy = 'none' | 'phone' | 'email' | 'post';

/** 异议人 one person of an objection: name and way to reach lie in `sealed`, hashes are keyed. All of it is empty once the person is forgotten. */
export type ObjectionPerson = {
  id: string;
  objection: string;
  ordinal: number;
  sealed: string;
  reachedBy: ReachedBy;
  codeHash: string | null;
  secretHash: string | null;
  spareHash: string | null;
  contactHash: string | null;
  forgottenAt: string | null;
};

const COLUMNS =
  'id, objection_id AS objection, ordinal, sealed, reached_by AS "reachedBy", code_hash AS "codeHash", secret_hash AS "secretHash", spare_hash AS "spareHash", contact_hash AS "contactHash", forgotten_at AS "forgottenAt"';

const typed = (row: ObjectionPerson): ObjectionPerson => ({ ...row, ordinal: Number(row.ordinal) });

export class ObjectionPersonRepository {
  constructor(private readonly sql: Sql) {}

  async find(id: string): Promise<ObjectionPerson | undefined> {
    return (await this.sql.query<ObjectionPerson>(`SELECT ${COLUMNS} FROM objection_person WHERE id = $1`, [id])).map(typed)[0];
  }

  async byCode(codeHash: string): Promise<ObjectionPerson | undefined> {
    const rows = await this.sql.query<ObjectionPerson>(`SELECT ${COLUMNS} FROM objection_person WHERE code_hash = $1`, [codeHash]);
    return rows.map(typed)[0];
  }

  async byContact(contactHash: string): Promise<ObjectionPerson[]> {
    const rows = await this.sql.query<ObjectionPerson>(`SELECT ${COLUMNS} FROM objection_person WHERE contact_hash = $1 ORDER BY id`, [
      contactHash,
    ]);
    return rows.map(typed);
  }

  async ofObjection(objection: string): Promise<ObjectionPerson[]> {
    const rows = await this.sql.query<ObjectionPerson>(`SELECT ${COLUMNS} FROM objection_person WHERE objection_id = $1 ORDER BY ordinal`, [
      objection,
    ]);
    return rows.map(typed);
  }

  async insert(of: Omit<ObjectionPerson, 'spareHash' | 'forgottenAt'>): Promise<void> {
    await this.sql.query(
      `INSERT INTO objection_person (id, objection_id, ordinal, sealed, reached_by, code_hash, secret_hash, contact_hash)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [of.id, of.objection, of.ordinal, of.sealed, of.reachedBy, of.codeHash, of.secretHash, of.contactHash],
    );
  }

  /** A letter with a new secret is on its way; the old one holds until the new one is used. */
  async setSpare(id: string, spareHash: string): Promise<void> {
    await this.sql.query('UPDATE objection_person SET spare_hash = $2 WHERE id = $1', [id, spareHash]);
  }

  /** The secret of the letter was used: the old one is void. */
  async takeSpare(id: string): Promise<void> {
    await this.sql.query('UPDATE objection_person SET secret_hash = spare_hash, spare_hash = NULL WHERE id = $1', [id]);
  }

  /** Nothing leads to the person any more; the key is destroyed by whoever asks for this. */
  async forget(id: string, at: string): Promise<void> {
    await this.sql.query(
      'UPDATE objection_person SET code_hash = NULL, secret_hash = NULL, spare_hash = NULL, contact_hash = NULL, forgotten_at = $2 WHERE id = $1',
      [id, at],
    );
  }
}
