import type { Sql, SqlValue } from '../sql.js';

/** One node of a version's text: what it is, in which node it stands, and which piece of the text is its own. */
export type Clause = {
  /** Unique in its version: article-5.paragraph-2. */
  id: string;
  /** The node that holds it; null at the top. */
  parent: string | null;
  type: string;
  /** In legal language: 第五条第二款. */
  anchor: string;
  label: string;
  number: number;
  inserted: number;
  heading: string;
  /** UTF-16 units of the version's text; the ranges of all clauses, in order, are the text without gap. */
  begins: number;
  ends: number;
};

const COLUMNS = 'version_id, ordinal, node_id, parent, type, anchor, label, number, inserted, heading, begins, ends';
const WIDTH = 12;
/** SQLite takes 32,766 parameters in a statement, PostgreSQL 65,535. */
const ROWS_AT_ONCE = 500;

/** Clauses of versions, insert-only, written with their version in one transaction and never changed. */
export class ClauseRepository {
  constructor(private readonly sql: Sql) {}

  /** In document order; empty when the version has none. */
  async ofVersion(version: string): Promise<Clause[]> {
    const rows = await this.sql.query<Clause>(
      'SELECT node_id AS id, parent, type, anchor, label, number, inserted, heading, begins, ends FROM clause WHERE version_id = $1 ORDER BY ordinal',
      [version],
    );
    return rows.map((row) => ({
      ...row,
      number: Number(row.number),
      inserted: Number(row.inserted),
      begins: Number(row.begins),
      ends: Number(row.ends),
    }));
  }

  /** The clauses that own these units of a version's text, in document order. */
  async owning(version: string, places: readonly number[]): Promise<Pick<Clause, 'id' | 'anchor' | 'begins' | 'ends'>[]> {
    if (places.length === 0) return [];
    const owns = places.map((_, n) => `(begins <= $${n + 2} AND ends > $${n + 2})`).join(' OR ');
    const rows = await this.sql.query<Pick<Clause, 'id' | 'anchor' | 'begins' | 'ends'>>(
      `SELECT node_id AS id, anchor, begins, ends FROM clause WHERE version_id = $1 AND (${owns}) ORDER BY ordinal`,
      [version, ...places],
    );
    return rows.map((row) => ({ ...row, begins: Number(row.begins), ends: Number(row.ends) }));
  }

  /** `clauses` in document order, each after the one that holds it. */
  async insert(version: string, clauses: readonly Clause[]): Promise<void> {
    for (let from = 0; from < clauses.length; from += ROWS_AT_ONCE) {
      const some = clauses.slice(from, from + ROWS_AT_ONCE);
      const rows = some.map((_, at) => `(${Array.from({ length: WIDTH }, (__, column) => `$${at * WIDTH + column + 1}`).join(', ')})`);
      await this.sql.query(
        `INSERT INTO clause (${COLUMNS}) VALUES ${rows.join(', ')}`,
        some.flatMap((clause, at) => valuesOf(version, from + at + 1, clause)),
      );
    }
  }
}

const valuesOf = (version: string, ordinal: number, clause: Clause): SqlValue[] => [
  version,
  ordinal,
  clause.id,
  clause.parent,
  clause.type,
  clause.anchor,
  clause.label,
  clause.number,
  clause.inserted,
  clause.heading,
  clause.begins,
  clause.ends,
];
