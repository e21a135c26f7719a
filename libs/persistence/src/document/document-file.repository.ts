import type { Sql } from '../sql.js';

/** A file that a document's row refers to, under the name that is unique within the document. */
export type DocumentFile = { name: string; sha256: string };

const REFERRED = `
  SELECT file_name AS name, file_sha256 AS sha256 FROM version WHERE document_id = $1
  UNION ALL SELECT file_name, file_sha256 FROM material WHERE document_id = $1 AND file_name IS NOT NULL
  UNION ALL SELECT file_name, file_sha256 FROM produced_document WHERE document_id = $1
  UNION ALL SELECT file_name, file_sha256 FROM evidence WHERE document_id = $1
  UNION ALL SELECT file_name, file_sha256 FROM publication_print WHERE document_id = $1`;

/** `草案.docx` → `草案（2）.docx` */
function numbered(name: string, n: number): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `${name.slice(0, dot)}（${n}）${name.slice(dot)}` : `${name}（${n}）`;
}

/** The files of a document are found through the rows that refer to them, never by hash alone. */
export class DocumentFileRepository {
  constructor(private readonly sql: Sql) {}

  async find(document: string, name: string): Promise<DocumentFile | undefined> {
    return (
      await this.sql.query<DocumentFile>(`SELECT name, sha256 FROM (${REFERRED}) AS referred WHERE name = $2 LIMIT 1`, [document, name])
    )[0];
  }

  /** `wanted`, or with a number where the document has a file of that name already. Call it in the transaction that uses the name. */
  async freeName(document: string, wanted: string): Promise<string> {
    await this.sql.hold('document', 'id', document);
    const taken = new Set(
      (await this.sql.query<{ name: string }>(`SELECT name FROM (${REFERRED}) AS referred`, [document])).map(({ name }) => name),
    );
    for (let n = 2, name = wanted; ; name = numbered(wanted, n), n += 1) if (!taken.has(name)) return name;
  }
}
