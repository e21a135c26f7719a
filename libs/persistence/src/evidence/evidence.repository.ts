import type { EvidenceKind } from '@fashen/domain';
import type { Sql } from '../sql.js';

/** A scan of what happened outside the system: an approval, minutes, a letter. Kept as it came, never changed or taken back. */
export type Evidence = {
  id: string;
  documentId: string;
  kind: EvidenceKind;
  title: string;
  fileSha256: string;
  /** Unique within the document. */
  fileName: string;
  createdBy: string;
  createdAt: string;
};

const COLUMNS =
  'id, document_id AS "documentId", kind, title, file_sha256 AS "fileSha256", file_name AS "fileName", created_by AS "createdBy", created_at AS "createdAt"';

export class EvidenceRepository {
  constructor(private readonly sql: Sql) {}

  async find(id: string): Promise<Evidence | undefined> {
    return (await this.sql.query<Evidence>(`SELECT ${COLUMNS} FROM evidence WHERE id = $1`, [id]))[0];
  }

  /** In the order in which it was handed in. */
  async ofDocument(document: string): Promise<Evidence[]> {
    return this.sql.query<Evidence>(`SELECT ${COLUMNS} FROM evidence WHERE document_id = $1 ORDER BY created_at, id`, [document]);
  }

  async insert({ id, documentId, kind, title, fileSha256, fileName, createdBy, createdAt }: Evidence): Promise<void> {
    await this.sql.query(
      `INSERT INTO evidence (id, document_id, kind, title, file_sha256, file_name, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, documentId, kind, title, fileSha256, fileName, createdBy, createdAt],
    );
  }
}
