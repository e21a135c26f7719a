import type { Sql } from '../sql.js';

export type Channel = { kind: string; place: string };

/** 公布: the registered text before the public; one for each registration. */
export type Publication = {
  id: string;
  process: string;
  document: string;
  version: string;
  textHash: string;
  publishedOn: string;
  effectiveOn: string;
  /** Evidence. */
  explainer: string | null;
  channels: readonly Channel[];
  createdBy: string;
  createdAt: string;
};

/** 勘误 of one print. */
export type Erratum = {
  id: string;
  process: string;
  document: string;
  print: string;
  publishedOn: string;
  note: string;
  channels: readonly Channel[];
  createdBy: string;
  createdAt: string;
};

type Stored<T> = Omit<T, 'channels'> & { channels: string };

const PUBLICATION =
  'id, process, document_id AS document, version_id AS version, text_hash AS "textHash", published_on AS "publishedOn", effective_on AS "effectiveOn", explainer, channels, created_by AS "createdBy", created_at AS "createdAt"';
const ERRATUM =
  'id, process, document_id AS document, print_id AS print, published_on AS "publishedOn", note, channels, created_by AS "createdBy", created_at AS "createdAt"';

const toDomain = <T extends { channels: readonly Channel[] }>(row: Stored<T>): T =>
  ({ ...row, channels: JSON.parse(row.channels) as Channel[] }) as unknown as T;

/** What was made public, and what was put right; insert-only. */
export class PublicationRepository {
  constructor(private readonly sql: Sql) {}

  async ofProcess(process: string): Promise<Publication | undefined> {
    const rows = await this.sql.query<Stored<Publication>>(`SELECT ${PUBLICATION} FROM publication WHERE process = $1`, [process]);
    return rows.map((row) => toDomain<Publication>(row))[0];
  }

  /** The latest of a document. */
  async ofDocument(document: string): Promise<Publication | undefined> {
    const rows = await this.sql.query<Stored<Publication>>(
      `SELECT ${PUBLICATION} FROM publication WHERE document_id = $1 ORDER BY published_on DESC, created_at DESC, id DESC LIMIT 1`,
      [document],
    );
    return rows.map((row) => toDomain<Publication>(row))[0];
  }

  async insert(of: Publication): Promise<void> {
    await this.sql.query(
      `INSERT INTO publication (id, process, document_id, version_id, text_hash, published_on, effective_on, explainer, channels, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        of.id,
        of.process,
        of.document,
        of.version,
        of.textHash,
        of.publishedOn,
        of.effectiveOn,
        of.explainer,
        JSON.stringify(of.channels),
        of.createdBy,
        of.createdAt,
      ],
    );
  }

  async errata(process: string): Promise<Erratum[]> {
    const rows = await this.sql.query<Stored<Erratum>>(`SELECT ${ERRATUM} FROM erratum WHERE process = $1 ORDER BY created_at, id`, [
      process,
    ]);
    return rows.map((row) => toDomain<Erratum>(row));
  }

  async insertErratum(of: Erratum): Promise<void> {
    await this.sql.query(
      `INSERT INTO erratum (id, process, document_id, print_id, published_on, note, channels, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [of.id, of.process, of.document, of.print, of.publishedOn, of.note, JSON.stringify(of.channels), of.createdBy, of.createdAt],
    );
  }
}
