import { SearchIndex } from '../search/search-index.js';
import type { Sql } from '../sql.js';

/** 发文字号, the issuer's own number; `year` is the one inside 〔〕. */
export type DocumentNumber = {
  number: string;
  document: string;
  process: string;
  issuer: string;
  year: number;
  createdBy: string;
  createdAt: string;
};

/** The row of `number_series` that stands for the year's document numbers: nobody counts with it, it is only held. */
const SERIES = 'document-number';

/** Document numbers: unique, not gapless. A number that was entered and replaced stays taken; the latest of a process counts. */
export class DocumentNumberRepository {
  constructor(private readonly sql: Sql) {}

  /** Holds the numbers: whoever enters one at the same time waits, and then sees this one. */
  async lock(): Promise<void> {
    await this.sql.query(
      `INSERT INTO number_series (series, year, next) VALUES ($1, 0, 1) ON CONFLICT (series, year) DO UPDATE SET next = number_series.next`,
      [SERIES],
    );
  }

  async since(year: number): Promise<string[]> {
    const rows = await this.sql.query<{ number: string }>('SELECT number FROM document_number WHERE year >= $1 ORDER BY number', [year]);
    return rows.map(({ number }) => number);
  }

  async insert({ number, document, process, issuer, year, createdBy, createdAt }: DocumentNumber): Promise<void> {
    await this.sql.query(
      `INSERT INTO document_number (number, document_id, process, issuer, year, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [number, document, process, issuer, year, createdBy, createdAt],
    );
    await new SearchIndex(this.sql).keep(document);
  }
}
