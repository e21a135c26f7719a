import type { DocumentStage, IsoDate, ValidityStatus } from '@fashen/domain';
import { type Sight, visible } from '../document/sight.js';
import type { Sql, SqlValue } from '../sql.js';
import { after, containing, hasLight, type ListPlace, orderOf, type SortKey } from './keyset.js';

/** What keeps a document in a list. */
export type DocumentListFilter = {
  stages?: readonly string[] | undefined;
  kinds?: readonly string[] | undefined;
  draftingParty?: string | undefined;
  /** Drafted or handed in by this person, or waiting for him by name. */
  person?: string | undefined;
  validity?: ValidityStatus | undefined;
  /** Lights, judged on a day of their own. */
  lights?: { colors: readonly string[]; today: IsoDate } | undefined;
  text?: string | undefined;
};

/** A document with what a list shows beside it. */
export type DocumentInList = {
  id: string;
  title: string;
  kind: string;
  draftingParty: string;
  reviewAuthority: string;
  profile: string;
  createdAt: string;
  updatedAt: string;
  stage: DocumentStage;
  process: string | null;
  unifiedNumber: string | null;
  documentNumber: string | null;
  validity: ValidityStatus | null;
  /** The value that the list is ordered by. */
  key: string;
};

const LAST = "'9999-12-31'";
const LAST_DOWN = "'0000-01-01'";
const KEYS: Readonly<Record<string, string>> = {
  updated: 'listing.updated_at',
  created: 'document.created_at',
  title: 'document.title',
  stage: 'listing.stage_ordinal',
  due: `COALESCE(listing.due, ${LAST})`,
  '-due': `COALESCE(listing.due, ${LAST_DOWN})`,
};

/** `-due` → the column and the direction. */
function sortKey(sort: string): SortKey {
  const by = KEYS[sort] ?? KEYS[sort.replace(/^-/, '')];
  if (by === undefined) throw new Error(`Documents are not ordered by ${sort}`);
  return { by, down: sort.startsWith('-') };
}

const FROM = 'FROM document JOIN document_listing AS listing ON listing.document_id = document.id';

/** The latest of each number, and what the document is worth on the day `$1`. */
const BESIDE = `(SELECT u.number FROM unified_number AS u WHERE u.document_id = document.id ORDER BY u.assigned_on DESC, u.number DESC LIMIT 1) AS "unifiedNumber",
  (SELECT n.number FROM document_number AS n WHERE n.document_id = document.id ORDER BY n.created_at DESC, n.number DESC LIMIT 1) AS "documentNumber",
  (SELECT v.status FROM validity_phase AS v WHERE v.document_id = document.id AND v.starts_on <= $1 AND (v.until IS NULL OR v.until > $1)
   ORDER BY v.starts_on DESC LIMIT 1) AS validity`;

/** Columns of `DocumentInList` but the key. */
const LISTED = `document.id, document.title, document.kind, document.drafting_party AS "draftingParty", document.review_authority AS "reviewAuthority",
  document.profile, document.created_at AS "createdAt", listing.updated_at AS "updatedAt", listing.stage, listing.process, ${BESIDE}`;

const UNTIL_NOW = `SELECT 1 FROM validity_phase AS v WHERE v.document_id = document.id AND v.starts_on <= $1 AND (v.until IS NULL OR v.until > $1)`;

/** The conditions of a filter; `$1` is the day. */
function conditions(sight: Sight, filter: DocumentListFilter, params: SqlValue[]): string {
  const place = (value: SqlValue): string => `$${params.push(value)}`;
  const among = (column: string, values: readonly string[]): string => `${column} IN (${values.map(place).join(', ')})`;
  const where = [visible(sight, params)];
  if (filter.stages?.length) where.push(among('listing.stage', filter.stages));
  if (filter.kinds?.length) where.push(among('document.kind', filter.kinds));
  if (filter.draftingParty !== undefined) where.push(`document.drafting_party = ${place(filter.draftingParty)}`);
  if (filter.validity !== undefined) where.push(`EXISTS (${UNTIL_NOW} AND v.status = ${place(filter.validity)})`);
  if (filter.lights?.colors.length) {
    const today = place(filter.lights.today);
    // PostgreSQL asks for the type of every parameter, also where no light asks for the day
    where.push(
      `CAST(${today} AS text) IS NOT NULL`,
      `(${filter.lights.colors.map((light) => hasLight('listing', light, today)).join(' OR ')})`,
    );
  }
  if (filter.person !== undefined) {
    const person = place(filter.person);
    where.push(`(document.created_by = ${person}
      OR EXISTS (SELECT 1 FROM document_drafter AS d WHERE d.document_id = document.id AND d.person = ${person})
      OR document.id IN (SELECT process.subject FROM task JOIN process ON process.id = task.process WHERE task.person = ${person}))`);
  }
  if (filter.text !== undefined) {
    const word = place(containing(filter.text));
    where.push(`(lower(document.title) LIKE ${word} ESCAPE '!'
      OR EXISTS (SELECT 1 FROM unified_number AS u WHERE u.document_id = document.id AND lower(u.number) LIKE ${word} ESCAPE '!')
      OR EXISTS (SELECT 1 FROM document_number AS n WHERE n.document_id = document.id AND lower(n.number) LIKE ${word} ESCAPE '!'))`);
  }
  return where.join(' AND ');
}

/** Documents as lists ask for them: what the caller may see, filtered, ordered, page by page. */
export class DocumentListRepository {
  constructor(private readonly sql: Sql) {}

  /** `day` is the day of the validity; `from` is the last entry of the page before. */
  async page(
    sight: Sight,
    filter: DocumentListFilter,
    { day, sort, limit, from }: { day: IsoDate; sort: string; limit: number; from?: ListPlace | undefined },
  ): Promise<DocumentInList[]> {
    const params: SqlValue[] = [day];
    const key = sortKey(sort);
    const where = [conditions(sight, filter, params)];
    if (from) where.push(after(key, 'document.id', from, params, key.by === KEYS.stage));
    const rows = await this.sql.query<DocumentInList>(
      `SELECT ${LISTED}, ${key.by} AS key ${FROM} WHERE ${where.join(' AND ')} ORDER BY ${orderOf(key, 'document.id')} LIMIT $${params.push(limit)}`,
      params,
    );
    return rows.map((row) => ({ ...row, key: String(row.key) }));
  }

  /** These documents as lists show them, in no order. What may be seen is not asked here. */
  async byIds(ids: readonly string[], day: IsoDate): Promise<DocumentInList[]> {
    if (ids.length === 0) return [];
    return this.sql.query<DocumentInList>(
      `SELECT ${LISTED}, document.id AS key ${FROM} WHERE document.id IN (${ids.map((_, n) => `$${n + 2}`).join(', ')})`,
      [day, ...ids],
    );
  }

  /** How many there are at each stage; null where there are more than `most` in all. */
  async count(sight: Sight, filter: DocumentListFilter, day: IsoDate, most: number): Promise<ReadonlyMap<DocumentStage, number> | null> {
    const params: SqlValue[] = [day];
    const where = conditions(sight, filter, params);
    const rows = await this.sql.query<{ stage: DocumentStage; count: number }>(
      `SELECT found.stage, count(*) AS count FROM (SELECT listing.stage, CAST($1 AS text) AS day ${FROM} WHERE ${where} LIMIT $${params.push(most + 1)}) AS found
       GROUP BY found.stage`,
      params,
    );
    const counts = new Map(rows.map(({ stage, count }) => [stage, Number(count)]));
    return [...counts.values()].reduce((sum, count) => sum + count, 0) > most ? null : counts;
  }

  /** Who issues each of these documents, the lead first. */
  async issuers(documents: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
    const issuers = new Map<string, string[]>();
    if (documents.length === 0) return issuers;
    const rows = await this.sql.query<{ document: string; party: string }>(
      `SELECT document_id AS document, party FROM document_issuer WHERE document_id IN (${documents.map((_, n) => `$${n + 1}`).join(', ')})
       ORDER BY document_id, ordinal`,
      documents,
    );
    for (const { document, party } of rows) issuers.set(document, [...(issuers.get(document) ?? []), party]);
    return issuers;
  }
}
