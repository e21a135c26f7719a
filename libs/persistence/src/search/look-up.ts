import { type Sight, visible, visibleIds } from '../document/sight.js';
import type { Sql, SqlValue } from '../sql.js';
import { ROOM } from './search-index.js';

/** A document that may be what is asked for: its tokens are. `at` is its place in the order of the index, or that of one of its pieces. */
export type FoundDocument = { at: number; document: string };

/**
 * How many documents a caller sees: it decides how they are looked up, never what is found. `few` are read themselves; of `some` the set is
 * made first; where most are seen each is asked when its turn comes.
 */
export type Breadth = 'few' | 'some' | 'most';

/** What is looked up where, before a place, the latest first. */
export type Look = {
  index: 'search_title' | 'search_text';
  sight: Sight;
  breadth: Exclude<Breadth, 'few'>;
  tokens: readonly string[];
  before: number;
  limit: number;
};

/** PostgreSQL plans what stands before it by itself: words are looked up where we say, whatever it guesses of their frequency. */
const FENCE = 'ORDER BY rowid DESC OFFSET 0';

/** A sum is no column, so no index is used: SQLite would else ask the index of words once for each member of a set. */
const asSum = (place: string): string => `(${place} + 0)`;

/** Documents that PostgreSQL looks through in their order before it asks the index of words about all others. */
const LATEST = 400;

/** Looks tokens up in an index of words. */
export class LookUp {
  constructor(
    private readonly sql: Sql,
    private readonly kind: 'sqlite' | 'postgres',
    private readonly latest = LATEST,
  ) {}

  /**
   * SQLite's index is in the order of places and is left when there are enough. PostgreSQL's is not: it names all pieces that have a word, of
   * which there are millions for a common one; and in the order of places a seldom word is found after millions of others. The frequency
   * of a word is not known beforehand, so the latest documents are looked through first, where a common word is found often enough.
   */
  async find(look: Look): Promise<FoundDocument[]> {
    if (this.kind === 'sqlite') return this.inOrder(look, 0);
    const from = (await this.last(look)) - this.latest * roomOf(look);
    const latest = await this.inOrder(look, Math.max(from, 0));
    if (from <= 0 || latest.length === look.limit) return latest;
    return [...latest, ...(await this.byWord({ ...look, before: from, limit: look.limit - latest.length }))];
  }

  /** The place that would follow the last one. */
  private async last({ index, before }: Look): Promise<number> {
    const [row] = await this.sql.query<{ last: number | null }>(`SELECT MAX(rowid) AS last FROM ${index} WHERE rowid < $1`, [before]);
    return Number(row?.last ?? -1) + 1;
  }

  private inOrder(look: Look, from: number): Promise<FoundDocument[]> {
    const params: SqlValue[] = [look.before, from];
    const within = 'hit.rowid < $1 AND hit.rowid >= $2';
    return this.kind === 'sqlite'
      ? this.seen(look, `${look.index} AS hit`, `${within} AND ${this.matches(look, params)}`, params)
      : this.seen(look, `(SELECT * FROM ${look.index} AS hit WHERE ${within} ${FENCE}) AS hit`, this.matches(look, params), params);
  }

  /** Nor is the order of places, of which nearly all come before, put together with what the index of words names: hence the sum. */
  private byWord(look: Look): Promise<FoundDocument[]> {
    const params: SqlValue[] = [look.before];
    const hits = `SELECT * FROM ${look.index} AS hit WHERE ${asSum('hit.rowid')} < $1 AND ${this.matches(look, params)} ${FENCE}`;
    return this.seen(look, `(${hits}) AS hit`, '1 = 1', params);
  }

  private async seen(look: Look, hits: string, condition: string, params: SqlValue[]): Promise<FoundDocument[]> {
    const { sight, breadth, limit } = look;
    const seq = `hit.rowid / ${roomOf(look)}`;
    const ids = breadth === 'some' ? visibleIds(sight, params) : null;
    const seen = ids === null ? visible(sight, params) : `${asSum(seq)} IN (SELECT seq FROM search_entry WHERE document_id IN (${ids}))`;
    const rows = await this.sql.query<FoundDocument>(
      // CROSS JOIN: SQLite then reads the index first, from its end, and stops when there are enough
      `SELECT hit.rowid AS at, document.id AS document FROM ${hits} CROSS JOIN search_entry AS entry CROSS JOIN document
       WHERE ${condition} AND entry.seq = ${seq} AND document.id = entry.document_id AND ${seen}
       ORDER BY hit.rowid DESC LIMIT $${params.push(limit)}`,
      params,
    );
    return rows.map(({ at, document }) => ({ at: Number(at), document }));
  }

  /** All of the tokens, whatever their places. They hold letters and digits only, so quotes need no care. */
  private matches({ index, tokens }: Look, params: SqlValue[]): string {
    return this.kind === 'sqlite'
      ? `hit.${index} MATCH $${params.push(tokens.map((token) => `"${token}"`).join(' '))}`
      : `hit.tokens @@ CAST($${params.push(tokens.map((token) => `'${token}'`).join(' & '))} AS tsquery)`;
  }
}

/** Places that one document takes in the order of an index. */
const roomOf = ({ index }: Look): number => (index === 'search_text' ? ROOM : 1);
