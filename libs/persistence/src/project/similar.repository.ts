import { type Look, LookUp } from '../search/look-up.js';
import { PUBLISHED, ROOM } from '../search/search-index.js';
import type { Sql, SqlValue } from '../sql.js';

/** A document in force; `seq` is its place in the search index, `text` what stands of it now. */
export type InForce = { seq: number; document: string; title: string; version: string; text: string };

/** Looks documents up by single tokens of the search index: which may be like a text, and how rare each token is. */
export class SimilarRepository {
  private readonly words: LookUp;

  constructor(
    private readonly sql: Sql,
    kind: 'sqlite' | 'postgres',
  ) {
    this.words = new LookUp(sql, kind);
  }

  /** Places of documents with the token in their title or number, the latest first. */
  titled(token: string, most: number): Promise<number[]> {
    return this.places('search_title', token, most);
  }

  /** Places of documents with the token in their text. */
  async written(token: string, most: number): Promise<number[]> {
    const units = await this.places('search_text', token, most);
    return [...new Set(units.map((unit) => Math.floor(unit / ROOM)))];
  }

  /** Those of the documents at these places that are in force, or will be, with the text that was published. */
  async inForce(seqs: readonly number[], day: string, statuses: readonly string[]): Promise<InForce[]> {
    if (seqs.length === 0) return [];
    const params: SqlValue[] = [day];
    const places = seqs.map((seq) => `$${params.push(seq)}`).join(', ');
    const among = statuses.map((status) => `$${params.push(status)}`).join(', ');
    const rows = await this.sql.query<InForce>(
      `SELECT entry.seq, document.id AS document, document.title, version.id AS version, version.text
       FROM search_entry AS entry JOIN document ON document.id = entry.document_id
       JOIN version ON version.id = (${PUBLISHED.replaceAll('$1', 'entry.document_id')})
       WHERE entry.seq IN (${places}) AND EXISTS (SELECT 1 FROM validity_phase AS phase WHERE phase.document_id = document.id
         AND phase.starts_on <= $1 AND (phase.until IS NULL OR phase.until > $1) AND phase.status IN (${among}))
       ORDER BY entry.seq DESC`,
      params,
    );
    return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
  }

  private async places(index: Look['index'], token: string, most: number): Promise<number[]> {
    const look: Look = { index, sight: { all: true }, breadth: 'most', tokens: [token], before: Number.MAX_SAFE_INTEGER, limit: most };
    return (await this.words.find(look)).map(({ at }) => at);
  }
}
