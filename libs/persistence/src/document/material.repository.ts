import type { MaterialKind } from '@fashen/domain';
import type { Sql } from '../sql.js';

/** One of the 报送材料: a file, or a declaration in its place. */
export type Material = {
  id: string;
  documentId: string;
  kind: MaterialKind;
  fileSha256: string | null;
  fileName: string | null;
  declaration: string | null;
  createdBy: string;
  createdAt: string;
};

const COLUMNS =
  'id, document_id AS "documentId", kind, file_sha256 AS "fileSha256", file_name AS "fileName", declaration, created_by AS "createdBy", created_at AS "createdAt"';

export class MaterialRepository {
  constructor(private readonly sql: Sql) {}

  async ofDocument(document: string): Promise<Material[]> {
    return this.sql.query<Material>(`SELECT ${COLUMNS} FROM material WHERE document_id = $1 ORDER BY created_at, id`, [document]);
  }

  async insert(material: Material): Promise<void> {
    await this.sql.query(
      `INSERT INTO material (id, document_id, kind, file_sha256, file_name, declaration, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        material.id,
        material.documentId,
        material.kind,
        material.fileSha256,
        material.fileName,
        material.declaration,
        material.createdBy,
        material.createdAt,
      ],
    );
  }
}
