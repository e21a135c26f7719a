import type { Sql } from '../sql.js';

/** A place where a print departs from the registered text; null: nothing stands there. */
export type PrintDifference = { anchor: string; registered: string | null; printed: string | null };

/** 印本: what was printed, compared with the version that was registered. */
export type Print = {
  id: string;
  document: string;
  version: string;
  fileSha256: string;
  fileName: string;
  textHash: string;
  differences: readonly PrintDifference[];
  createdBy: string;
  createdAt: string;
};

const COLUMNS =
  'id, document_id AS document, version_id AS version, file_sha256 AS "fileSha256", file_name AS "fileName", text_hash AS "textHash", differences, created_by AS "createdBy", created_at AS "createdAt"';

export class PrintRepository {
  constructor(private readonly sql: Sql) {}

  async ofDocument(document: string): Promise<Print[]> {
    const rows = await this.sql.query<Omit<Print, 'differences'> & { differences: string }>(
      `SELECT ${COLUMNS} FROM publication_print WHERE document_id = $1 ORDER BY created_at, id`,
      [document],
    );
    return rows.map((row) => ({ ...row, differences: JSON.parse(row.differences) as PrintDifference[] }));
  }

  async insert(of: Print): Promise<void> {
    await this.sql.query(
      `INSERT INTO publication_print (id, document_id, version_id, file_sha256, file_name, text_hash, differences, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [of.id, of.document, of.version, of.fileSha256, of.fileName, of.textHash, JSON.stringify(of.differences), of.createdBy, of.createdAt],
    );
  }
}
