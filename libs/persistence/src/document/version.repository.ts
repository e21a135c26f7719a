import { ListingRepository } from '../list/listing.repository.js';
import { SearchIndex } from '../search/search-index.js';
import type { Sql } from '../sql.js';
import { type Clause, ClauseRepository } from './clause.repository.js';

/** One text of a document, as received: file, plain text, hash of the substance. Its structure are its clauses. */
export type Version = {
  id: string;
  documentId: string;
  ordinal: number;
  title: string;
  textHash: string;
  fileSha256: string;
  fileName: string;
  text: string;
  createdBy: string;
  createdAt: string;
};

/** A version as lists show it, without text. */
export type VersionEntry = Omit<Version, 'text'>;

const ENTRY =
  'id, document_id AS "documentId", ordinal, title, text_hash AS "textHash", file_sha256 AS "fileSha256", file_name AS "fileName", created_by AS "createdBy", created_at AS "createdAt"';

const counted = <T extends VersionEntry>(row: T): T => ({ ...row, ordinal: Number(row.ordinal) });

export class VersionRepository {
  constructor(private readonly sql: Sql) {}

  async find(id: string): Promise<Version | undefined> {
    return (await this.sql.query<Version>(`SELECT ${ENTRY}, text FROM version WHERE id = $1`, [id])).map(counted)[0];
  }

  async latest(document: string): Promise<Version | undefined> {
    const rows = await this.sql.query<Version>(`SELECT ${ENTRY}, text FROM version WHERE document_id = $1 ORDER BY ordinal DESC LIMIT 1`, [
      document,
    ]);
    return rows.map(counted)[0];
  }

  async ofDocument(document: string): Promise<VersionEntry[]> {
    const rows = await this.sql.query<VersionEntry>(`SELECT ${ENTRY} FROM version WHERE document_id = $1 ORDER BY ordinal`, [document]);
    return rows.map(counted);
  }

  /** Gives the next ordinal, under a lock on the document so that two uploads at once get two ordinals; its clauses are kept with it. */
  async append(version: Omit<Version, 'ordinal'>, clauses: readonly Clause[]): Promise<Version> {
    await this.sql.hold('document', 'id', version.documentId);
    const [last] = await this.sql.query<{ ordinal: number }>(
      'SELECT ordinal FROM version WHERE document_id = $1 ORDER BY ordinal DESC LIMIT 1',
      [version.documentId],
    );
    const whole: Version = { ...version, ordinal: Number(last?.ordinal ?? 0) + 1 };
    await this.sql.query(
      `INSERT INTO version (id, document_id, ordinal, title, text_hash, file_sha256, file_name, text, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        whole.id,
        whole.documentId,
        whole.ordinal,
        whole.title,
        whole.textHash,
        whole.fileSha256,
        whole.fileName,
        whole.text,
        whole.createdBy,
        whole.createdAt,
      ],
    );
    await new ClauseRepository(this.sql).insert(whole.id, clauses);
    await new ListingRepository(this.sql).touch(whole.documentId, whole.createdAt);
    await new SearchIndex(this.sql).keep(whole.documentId);
    return whole;
  }
}
