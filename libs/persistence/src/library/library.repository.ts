import type { Subject, ValidityStatus } from '@fashen/domain';
import { standsUnder } from '../document/subject.repository.js';
import type { ListPlace } from '../list/keyset.js';
import type { Sql, SqlValue } from '../sql.js';

/** What keeps a published document in the library's list; `day` is the day of its status. */
export type LibraryFilter = {
  day: string;
  statuses?: readonly ValidityStatus[] | undefined;
  issuer?: string | undefined;
  subject?: Subject | undefined;
};

/** A document and the day of its publication. */
export type InLibrary = { id: string; publishedOn: string };

/** Of a publication that was recorded by mistake and again, the later row counts. */
const LATEST = `published.ordinal = (SELECT MAX(same.ordinal) FROM validity_event AS same
  WHERE same.document_id = published.document_id AND same.kind = 'published')`;

function conditions({ day, statuses, issuer, subject }: LibraryFilter, params: SqlValue[]): string[] {
  const today = `$${params.push(day)}`;
  const among = statuses ? ` AND phase.status IN (${statuses.map((status) => `$${params.push(status)}`).join(', ')})` : '';
  const where = [
    `EXISTS (SELECT 1 FROM validity_phase AS phase WHERE phase.document_id = published.document_id
      AND phase.starts_on <= ${today} AND (phase.until IS NULL OR phase.until > ${today})${among})`,
  ];
  if (issuer !== undefined)
    where.push(`EXISTS (SELECT 1 FROM document_issuer AS issuer
      WHERE issuer.document_id = published.document_id AND issuer.party = $${params.push(issuer)})`);
  if (subject !== undefined) where.push(standsUnder('published.document_id', `$${params.push(subject)}`));
  return where;
}

/** Published documents as anybody may read them. */
export class LibraryRepository {
  constructor(private readonly sql: Sql) {}

  /** The latest publication first; `from` is the last entry of the page before. */
  async page(filter: LibraryFilter, { limit, from }: { limit: number; from?: ListPlace | undefined }): Promise<InLibrary[]> {
    const params: SqlValue[] = [];
    const where = conditions(filter, params);
    if (from) {
      const key = `$${params.push(from.key)}`;
      where.push(`(published.acts_on < ${key} OR (published.acts_on = ${key} AND published.document_id > $${params.push(from.id)}))`);
    }
    return this.sql.query<InLibrary>(
      `SELECT published.document_id AS id, published.acts_on AS "publishedOn" FROM validity_event AS published
       WHERE published.kind = 'published' AND ${LATEST} AND ${where.join(' AND ')}
       ORDER BY published.acts_on DESC, published.document_id LIMIT $${params.push(limit)}`,
      params,
    );
  }

  /** Ids of what was published by a day, in their order, after a place in it: to go through all of them in pieces. */
  async publishedAfter(after: string, day: string, limit: number): Promise<string[]> {
    const rows = await this.sql.query<{ id: string }>(
      `SELECT DISTINCT document_id AS id FROM validity_event WHERE kind = 'published' AND acts_on <= $1 AND document_id > $2
       ORDER BY document_id LIMIT $3`,
      [day, after, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Documents about which a competent authority has ever decided: whether that still stands, their events say. */
  async decidedOn(): Promise<string[]> {
    const rows = await this.sql.query<{ id: string }>(
      `SELECT DISTINCT document_id AS id FROM validity_event WHERE kind IN ('suspended', 'changed', 'annulled') ORDER BY document_id`,
    );
    return rows.map(({ id }) => id);
  }

  /** How the text was made public, the latest publication last. */
  async publications(document: string): Promise<{ explainer: string | null; channels: string }[]> {
    return this.sql.query('SELECT explainer, channels FROM publication WHERE document_id = $1 ORDER BY published_on, id', [document]);
  }
}
