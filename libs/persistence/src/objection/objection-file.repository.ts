import type { Sql } from '../sql.js';

/** A photograph, an authorisation, a scan: the bytes lie sealed in the file store, under the address of the sealed form. */
export type ObjectionFile = {
  id: string;
  objection: string;
  purpose: 'photograph' | 'authorisation' | 'scan' | 'delivery';
  fileSha256: string;
  mediaType: string;
  createdAt: string;
};

const COLUMNS = 'id, objection_id AS objection, purpose, file_sha256 AS "fileSha256", media_type AS "mediaType", created_at AS "createdAt"';

export class ObjectionFileRepository {
  constructor(private readonly sql: Sql) {}

  async find(id: string): Promise<ObjectionFile | undefined> {
    return (await this.sql.query<ObjectionFile>(`SELECT ${COLUMNS} FROM objection_file WHERE id = $1`, [id]))[0];
  }

  async ofObjection(objection: string): Promise<ObjectionFile[]> {
    return this.sql.query(`SELECT ${COLUMNS} FROM objection_file WHERE objection_id = $1 ORDER BY created_at, id`, [objection]);
  }

  async insert({ id, objection, purpose, fileSha256, mediaType, createdAt }: ObjectionFile): Promise<void> {
    await this.sql.query(
      'INSERT INTO objection_file (id, objection_id, purpose, file_sha256, media_type, created_at) VALUES ($1, $2, $3, $4, $5, $6)',
      [id, objection, purpose, fileSha256, mediaType, createdAt],
    );
  }
}
