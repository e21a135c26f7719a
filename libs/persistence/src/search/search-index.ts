import { ClauseRepository } from '../document/clause.repository.js';
import { pace } from '../pace.js';
import type { Sql, SqlValue } from '../sql.js';
import { piecesOf, titleTokensOf, tokensOf } from './tokens.js';
import { inCharacters, unitsOf } from './units.js';

/** Room for the pieces of one document. */
export const ROOM = 4096;
const ROWS_AT_ONCE = 100;
/** Characters of tokens that one statement writes. */
const WRITTEN_AT_ONCE = 15_000;

type IndexedText = { id: string; text: string };
type IndexedUnit = { version: string; begins: number; starts: number; length: number; tokens: string };

const written = (tokens: ReadonlySet<string>): string => [...tokens].join(' ');

/**
 * Writes the index in the transaction that changes what it is made from: a version that is kept, a number that is given, a text that
 * becomes made. The newest and the published version of each document are in it.
 */
export class SearchIndex {
  constructor(private readonly sql: Sql) {}

  /** Indexes a document anew, as the latest. */
  async keep(document: string): Promise<void> {
    const title = await this.hold(document);
    if (title === undefined) return;
    await this.drop(document);
    if (await this.isWithheld(document)) return;
    const [entry] = await this.sql.query<{ seq: number }>('INSERT INTO search_entry (document_id) VALUES ($1) RETURNING seq', [document]);
    const seq = Number(entry!.seq);
    const called = [title, ...(await this.numbersOf(document))].join(' ');
    await this.sql.query('INSERT INTO search_title (rowid, tokens) VALUES ($1, $2)', [seq, written(titleTokensOf(called))]);
    const units: IndexedUnit[] = [];
    for (const version of await this.versionsOf(document)) units.push(...(await this.unitsOf(version, title)));
    for (let from = 0; from < units.length; ) {
      const some = upTo(units.slice(from, from + ROWS_AT_ONCE), WRITTEN_AT_ONCE);
      await this.insert(seq * ROOM + from, some);
      from += some.length;
    }
  }

  /** Nothing of the document is found any more. */
  async drop(document: string): Promise<void> {
    const [entry] = await this.sql.query<{ seq: number }>('SELECT seq FROM search_entry WHERE document_id = $1', [document]);
    if (!entry) return;
    const seq = Number(entry.seq);
    const units = await this.sql.query<{ id: number }>('SELECT id FROM search_unit WHERE id >= $1 AND id < $2', [
      seq * ROOM,
      (seq + 1) * ROOM,
    ]);
    for (const { id } of units) await this.sql.query('DELETE FROM search_text WHERE rowid = $1', [Number(id)]);
    await this.sql.query('DELETE FROM search_unit WHERE id >= $1 AND id < $2', [seq * ROOM, (seq + 1) * ROOM]);
    await this.sql.query('DELETE FROM search_title WHERE rowid = $1', [seq]);
    await this.sql.query('DELETE FROM search_entry WHERE seq = $1', [seq]);
  }

  /** Documents in the order in which they were last changed, after a place in it: to build the index anew, piece by piece. */
  async documentsAfter(place: { updatedAt: string; id: string }, limit: number): Promise<{ updatedAt: string; id: string }[]> {
    return this.sql.query(
      `SELECT updated_at AS "updatedAt", document_id AS id FROM document_listing
       WHERE updated_at > $1 OR (updated_at = $1 AND document_id > $2) ORDER BY updated_at, document_id LIMIT $3`,
      [place.updatedAt, place.id, limit],
    );
  }

  /** The title, under a lock: of two changes at once the second indexes what both have left. */
  private async hold(document: string): Promise<string | undefined> {
    await this.sql.hold('document', 'id', document);
    const [row] = await this.sql.query<{ title: string }>('SELECT title FROM document WHERE id = $1', [document]);
    return row?.title;
  }

  /** 涉密 what was found to be classified is not looked up here, whoever asks. */
  private async isWithheld(document: string): Promise<boolean> {
    const found = await this.sql.query('SELECT id FROM process WHERE subject = $1 AND state = $2', [document, '"leftAsClassified"']);
    return found.length > 0;
  }

  private async numbersOf(document: string): Promise<string[]> {
    const rows = await this.sql.query<{ number: string }>(
      'SELECT number FROM unified_number WHERE document_id = $1 UNION SELECT number FROM document_number WHERE document_id = $1 ORDER BY number',
      [document],
    );
    return rows.map(({ number }) => number);
  }

  private async versionsOf(document: string): Promise<IndexedText[]> {
    const newest = await this.sql.query<IndexedText>('SELECT id, text FROM version WHERE document_id = $1 ORDER BY ordinal DESC LIMIT 1', [
      document,
    ]);
    const published = await this.sql.query<IndexedText>(`SELECT version.id, version.text FROM version WHERE version.id = (${PUBLISHED})`, [
      document,
    ]);
    return [...newest, ...published.filter(({ id }) => id !== newest[0]?.id)];
  }

  private async unitsOf({ id, text }: IndexedText, title: string): Promise<IndexedUnit[]> {
    const named = tokensOf(title);
    const units = unitsOf(await new ClauseRepository(this.sql).ofVersion(id));
    const places = inCharacters(text, units);
    const indexed: IndexedUnit[] = [];
    for (const [at, { begins, ends }] of units.entries()) {
      const tokens = new Set(named);
      for (const piece of piecesOf(text.slice(begins, ends))) {
        await pace();
        for (const token of tokensOf(piece)) tokens.add(token);
      }
      indexed.push({ version: id, begins, ...places[at]!, tokens: written(tokens) });
    }
    return indexed;
  }

  private async insert(first: number, units: readonly IndexedUnit[]): Promise<void> {
    const rows = (width: number): string =>
      units.map((_, at) => `(${Array.from({ length: width }, (__, n) => `$${at * width + n + 1}`).join(', ')})`).join(', ');
    const values = (of: (unit: IndexedUnit) => SqlValue[]): SqlValue[] => units.flatMap((unit, at) => [first + at, ...of(unit)]);
    await this.sql.query(
      `INSERT INTO search_unit (id, version_id, begins, starts, length) VALUES ${rows(5)}`,
      values(({ version, begins, starts, length }) => [version, begins, starts, length]),
    );
    await this.sql.query(
      `INSERT INTO search_text (rowid, tokens) VALUES ${rows(2)}`,
      values(({ tokens }) => [tokens]),
    );
  }
}

/** The first units, of so many characters of tokens together; one at least. */
function upTo(units: readonly IndexedUnit[], most: number): readonly IndexedUnit[] {
  let [count, characters] = [0, 0];
  while (count < units.length && (count === 0 || characters + units[count]!.tokens.length <= most)) {
    characters += units[count]!.tokens.length;
    count += 1;
  }
  return units.slice(0, count);
}

/** On a row `made`: it made a text public, as published or amended, and was not recorded by mistake. */
export const MADE_PUBLIC = `made.version_id IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM validity_event AS gone WHERE gone.document_id = made.document_id AND gone.kind = 'voided' AND gone.voids = made.id)`;

/** The text that was made public last; `$1` is the document. */
export const PUBLISHED = `SELECT made.version_id FROM validity_event AS made WHERE made.document_id = $1 AND ${MADE_PUBLIC}
  ORDER BY made.ordinal DESC LIMIT 1`;
