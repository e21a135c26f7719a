import type { Sql } from '../sql.js';

/** A document that the system wrote: its facts are kept, so that it can be written again byte for byte. */
export type ProducedDocument = {
  /** The id of the effect that asked for it: a second run finds the first. */
  id: string;
  process: string;
  documentId: string;
  form: string;
  formVersion: number;
  factsHash: string;
  facts: string;
  profile: string;
  fileSha256: string;
  fileName: string;
  createdAt: string;
};

const COLUMNS =
  'id, process, document_id AS "documentId", form, form_version AS "formVersion", facts_hash AS "factsHash", facts, profile, file_sha256 AS "fileSha256", file_name AS "fileName", created_at AS "createdAt"';

export class ProducedDocumentRepository {
  constructor(private readonly sql: Sql) {}

  async find(id: string): Promise<ProducedDocument | undefined> {
    const rows = await this.sql.query<ProducedDocument>(`SELECT ${COLUMNS} FROM produced_document WHERE id = $1`, [id]);
    return rows[0];
  }

  async ofProcess(process: string): Promise<ProducedDocument[]> {
    return this.sql.query<ProducedDocument>(`SELECT ${COLUMNS} FROM produced_document WHERE process = $1 ORDER BY created_at, id`, [
      process,
    ]);
  }

  /** Answers false when that id is there already: another run of the same effect was first. */
  async putOnce(row: ProducedDocument): Promise<boolean> {
    const rows = await this.sql.query<{ id: string }>(
      `INSERT INTO produced_document (id, process, document_id, form, form_version, facts_hash, facts, profile, file_sha256, file_name, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [
        row.id,
        row.process,
        row.documentId,
        row.form,
        row.formVersion,
        row.factsHash,
        row.facts,
        row.profile,
        row.fileSha256,
        row.fileName,
        row.createdAt,
      ],
    );
    return rows.length === 1;
  }
}
