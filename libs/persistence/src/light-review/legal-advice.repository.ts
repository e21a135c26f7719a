import { SearchIndex } from '../search/search-index.js';
import type { Sql } from '../sql.js';

/** One point of the opinion of a light review. */
export type LegalAdvicePoint = {
  id: string;
  process: string;
  round: number;
  ordinal: number;
  clause: string | null;
  text: string;
  /** At least one. */
  basis: readonly string[];
  suggestion: string | null;
  draftedBy: string;
  createdAt: string;
};

type Row = Omit<LegalAdvicePoint, 'basis'> & { basis: string };

const COLUMNS = 'id, process, round, ordinal, clause, text, basis, suggestion, drafted_by AS "draftedBy", created_at AS "createdAt"';

/** Points of light reviews, insert-only: a round that was sent back stays beside the next. */
export class LegalAdviceRepository {
  constructor(private readonly sql: Sql) {}

  /** Round by round, in order. */
  async ofProcess(process: string): Promise<LegalAdvicePoint[]> {
    const rows = await this.sql.query<Row>(`SELECT ${COLUMNS} FROM legal_advice_point WHERE process = $1 ORDER BY round, ordinal`, [
      process,
    ]);
    return rows.map((row) => ({
      ...row,
      round: Number(row.round),
      ordinal: Number(row.ordinal),
      basis: JSON.parse(row.basis) as string[],
    }));
  }

  async insert({ id, process, round, ordinal, clause, text, basis, suggestion, draftedBy, createdAt }: LegalAdvicePoint): Promise<void> {
    await this.sql.query(
      `INSERT INTO legal_advice_point (id, process, round, ordinal, clause, text, basis, suggestion, drafted_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, process, round, ordinal, clause, text, JSON.stringify(basis), suggestion, draftedBy, createdAt],
    );
  }

  /** A paper is taken in hand once: whether another case about it was ever opened. */
  async isTaken(document: string, except: string): Promise<boolean> {
    const rows = await this.sql.query('SELECT id FROM process WHERE subject = $1 AND id <> $2 LIMIT 1', [document, except]);
    return rows.length > 0;
  }

  /** What is classified keeps its row, loses its title and is found by no search. */
  async coverTitle(document: string, stub: string): Promise<void> {
    await this.sql.query('UPDATE document SET title = $2 WHERE id = $1', [document, stub]);
    await new SearchIndex(this.sql).drop(document);
  }
}
