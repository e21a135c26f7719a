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

/** A UTF-16 unit of a version's text. */
export type Place = { version: string; at: number };
export type OwningClause = Pick<Clause, 'id' | 'anchor' | 'begins' | 'ends'>;

const COLUMNS = 'version_id, ordinal, node_id, parent, type, anchor, label, number, inserted, heading, begins, ends';
const WIDTH = 12;
/** SQLite takes 32,766 parameters in a statement, PostgreSQL 65,535. */
const ROWS_AT_ONCE = 250;
/** Rows of one statement: between two others have their turn. */
const READ_AT_ONCE = 1000;

/** Clauses of versions, insert-only, written with their version in one transaction and never changed. */
export class ClauseRepository {
  constructor(private readonly sql: Sql) {}

  /** In document order; empty when the version has none. */
  async ofVersion(version: string): Promise<Clause[]> {
    const clauses: Clause[] = [];
    for (;;) {
      const rows = await this.sql.query<Clause>(
        `SELECT node_id AS id, parent, type, anchor, label, number, inserted, heading, begins, ends FROM clause
         WHERE version_id = $1 AND ordinal > $2 ORDER BY ordinal LIMIT ${READ_AT_ONCE}`,
        [version, clauses.length],
      );
      for (const row of rows)
        clauses.push({
          ...row,
          number: Number(row.number),
          inserted: Number(row.inserted),
          begins: Number(row.begins),
          ends: Number(row.ends),
        });
      if (rows.length < READ_AT_ONCE) return clauses;
    }
  }

  /** The clauses that own places in texts (UTF-16 units), by version, in document order; a place beyond the end has none. */
  async owning(places: readonly Place[]): Promise<ReadonlyMap<string, OwningClause[]>> {
    if (places.length === 0) return new Map();
    const values = places.map((_, n) => `(CAST($${2 * n + 1} AS text), CAST($${2 * n + 2} AS integer))`).join(', ');
    const rows = await this.sql.query<OwningClause & { version: string }>(
      `WITH place (version, at) AS (VALUES ${values})
       SELECT DISTINCT clause.version_id AS version, clause.ordinal, clause.node_id AS id, clause.anchor, clause.begins, clause.ends
       FROM place CROSS JOIN clause
       WHERE clause.version_id = place.version AND clause.ends > place.at AND clause.begins =
         (SELECT MAX(begins) FROM clause AS own WHERE own.version_id = place.version AND own.begins <= place.at)
       ORDER BY clause.version_id, clause.ordinal`,
      places.flatMap(({ version, at }) => [version, at]),
    );
    const owning = new Map<string, OwningClause[]>();
    for (const { version, id, anchor, begins, ends } of rows) {
      const own = { id, anchor, begins: Number(begins), ends: Number(ends) };
      owning.set(version, [...(owning.get(version) ?? []), own]);
    }
    return owning;
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
