import { type Sight, visible, visibleIds } from '../document/sight.js';
import type { Sql, SqlValue } from '../sql.js';
import { type Breadth, type FoundDocument, LookUp } from './look-up.js';
import { MADE_PUBLIC, ROOM } from './search-index.js';

/** A piece of a text; `begins` in UTF-16 units of the version's text. */
export type FoundUnit = { id: number; version: string; begins: number; text: string };

/** An indexed text as a whole. */
export type FoundText = { document: string; version: string; ordinal: number; text: string };

const COLUMNS_OF_TEXT = 'version.document_id AS document, version.id AS version, version.ordinal, version.text';
const placesFor = (values: readonly unknown[]): string => values.map((_, n) => `$${n + 1}`).join(', ');

/** Callers who see no more are few (`Breadth`). */
const FEW = 500;
const SOME = 20_000;
/** Where one document in so many is seen, those that are not are passed over sooner than a set is made. */
const ONE_IN = 20;

export class SearchRepository {
  private readonly words: LookUp;

  constructor(
    private readonly sql: Sql,
    kind: 'sqlite' | 'postgres',
  ) {
    this.words = new LookUp(sql, kind);
  }

  async breadthOf(sight: Sight): Promise<Breadth> {
    const params: SqlValue[] = [];
    const ids = visibleIds(sight, params);
    if (ids === null) return 'most';
    const [seen] = await this.sql.query<{ count: number }>(
      `SELECT count(*) AS count FROM (SELECT 1 FROM (${ids}) AS seen LIMIT ${SOME + 1}) AS counted`,
      params,
    );
    const count = Number(seen!.count);
    if (count <= FEW) return 'few';
    if (count > SOME) return 'most';
    const [all] = await this.sql.query<{ count: number }>('SELECT count(*) AS count FROM search_entry');
    return count * ONE_IN >= Number(all!.count) ? 'most' : 'some';
  }

  /** Documents that have one of these numbers, the latest indexed first. */
  async numbered(sight: Sight, numbers: readonly string[]): Promise<FoundDocument[]> {
    const params: SqlValue[] = [];
    const list = numbers.map((number) => `$${params.push(number)}`).join(', ');
    return this.found(
      `SELECT entry.seq AS at, document.id AS document FROM document JOIN search_entry AS entry ON entry.document_id = document.id
       WHERE document.id IN (SELECT document_id FROM unified_number WHERE number IN (${list})
         UNION SELECT document_id FROM document_number WHERE number IN (${list})) AND ${visible(sight, params)} ORDER BY entry.seq DESC`,
      params,
    );
  }

  /** By title and number, the latest indexed first, before a place in that order. Among few all are answered: the words are compared anyway. */
  titled(sight: Sight, breadth: Breadth, tokens: readonly string[], before: number, limit: number): Promise<FoundDocument[]> {
    if (breadth !== 'few') return this.words.find({ index: 'search_title', sight, breadth, tokens, before, limit });
    const params: SqlValue[] = [before];
    return this.found(
      `SELECT entry.seq AS at, entry.document_id AS document FROM search_entry AS entry
       WHERE entry.seq < $1 AND entry.document_id IN (${visibleIds(sight, params)}) ORDER BY entry.seq DESC LIMIT $${params.push(limit)}`,
      params,
    );
  }

  /** By text: the pieces of one document follow each other. */
  written(
    sight: Sight,
    breadth: Exclude<Breadth, 'few'>,
    tokens: readonly string[],
    before: number,
    limit: number,
  ): Promise<FoundDocument[]> {
    return this.words.find({ index: 'search_text', sight, breadth, tokens, before, limit });
  }

  /**
   * The few documents of a caller in which each of these words may stand, in title or text, the latest indexed first: whole, `at` is before
   * their pieces. Words are those that stand in a text as they were typed.
   */
  writtenAmongFew(sight: Sight, words: readonly string[], before: number): Promise<FoundDocument[]> {
    const params: SqlValue[] = [Math.floor(before / ROOM)];
    const ids = visibleIds(sight, params);
    const holds = words.map((word) => {
      const like = `$${params.push(`%${word}%`)}`;
      return ` AND (document.title LIKE ${like} OR EXISTS (SELECT 1 FROM version WHERE version.document_id = document.id AND version.text LIKE ${like}))`;
    });
    return this.found(
      `SELECT entry.seq * ${ROOM} AS at, document.id AS document FROM document JOIN search_entry AS entry ON entry.document_id = document.id
       WHERE document.id IN (${ids}) AND entry.seq < $1${holds.join('')} ORDER BY entry.seq DESC`,
      params,
    );
  }

  /** Title and numbers of documents, by id. */
  async called(documents: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    if (documents.length === 0) return new Map();
    const list = placesFor(documents);
    const rows = await this.sql.query<{ document: string; name: string; ordinal: number }>(
      `SELECT id AS document, title AS name, 0 AS ordinal FROM document WHERE id IN (${list})
       UNION SELECT document_id, number, 1 FROM unified_number WHERE document_id IN (${list})
       UNION SELECT document_id, number, 1 FROM document_number WHERE document_id IN (${list}) ORDER BY 1, 3, 2`,
      documents,
    );
    const names = new Map<string, string[]>();
    for (const { document, name } of rows) names.set(document, [...(names.get(document) ?? []), name]);
    return names;
  }

  /** Pieces with their text. */
  async units(ids: readonly number[]): Promise<FoundUnit[]> {
    if (ids.length === 0) return [];
    return this.withText(`unit.id IN (${placesFor(ids)})`, ids);
  }

  /** All pieces of one document, by the place before them. */
  unitsAt(place: number): Promise<FoundUnit[]> {
    return this.withText('unit.id >= $1 AND unit.id < $2', [place, place + ROOM]);
  }

  private async withText(where: string, params: readonly number[]): Promise<FoundUnit[]> {
    const rows = await this.sql.query<FoundUnit>(
      `SELECT unit.id, unit.version_id AS version, unit.begins, substr(version.text, unit.starts + 1, unit.length) AS text
       FROM search_unit AS unit JOIN version ON version.id = unit.version_id WHERE ${where} ORDER BY unit.id`,
      params,
    );
    return rows.map((row) => ({ ...row, id: Number(row.id), begins: Number(row.begins) }));
  }

  /** The texts of documents that are in the index, those of one document together, the newest first. */
  async texts(documents: readonly string[]): Promise<FoundText[]> {
    return this.readTexts(
      `SELECT unit.version_id FROM search_entry AS entry
       JOIN search_unit AS unit ON unit.id >= entry.seq * ${ROOM} AND unit.id < (entry.seq + 1) * ${ROOM}
       WHERE entry.document_id IN (${placesFor(documents)})`,
      documents,
    );
  }

  /** Of each document the text that was made public last. */
  async publishedTexts(documents: readonly string[]): Promise<FoundText[]> {
    const versions = [...(await this.published(documents)).values()];
    return this.readTexts(placesFor(versions), versions);
  }

  /** The versions that were made public last, by document. */
  async published(documents: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (documents.length === 0) return new Map();
    const rows = await this.sql.query<{ document: string; version: string }>(
      `SELECT made.document_id AS document, made.version_id AS version FROM validity_event AS made
       WHERE made.document_id IN (${placesFor(documents)}) AND ${MADE_PUBLIC} ORDER BY made.document_id, made.ordinal`,
      documents,
    );
    return new Map(rows.map(({ document, version }) => [document, version]));
  }

  private async readTexts(which: string, params: readonly string[]): Promise<FoundText[]> {
    if (params.length === 0) return [];
    const rows = await this.sql.query<FoundText>(
      `SELECT ${COLUMNS_OF_TEXT} FROM version WHERE version.id IN (${which}) ORDER BY version.document_id, version.ordinal DESC`,
      params,
    );
    return rows.map((row) => ({ ...row, ordinal: Number(row.ordinal) }));
  }

  private async found(sql: string, params: readonly SqlValue[]): Promise<FoundDocument[]> {
    const rows = await this.sql.query<FoundDocument>(sql, params);
    return rows.map(({ at, document }) => ({ at: Number(at), document }));
  }
}
