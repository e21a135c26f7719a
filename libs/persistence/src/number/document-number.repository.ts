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

/** Document numbers: unique, not gapless. A number that was entered and replaced stays taken; the latest of a process counts. */
export class DocumentNumberRepository {
  constructor(private readonly sql: Sql) {}

  /** Holds the numbers: whoever enters one at the same time waits, and then sees this one. */
  async lock(): Promise<void> {
    await this.sql.holdName('document numbers');
  }

  async since(year: number): Promise<string[]> {
    const rows = await this.sql.query<{ number: string }>('SELECT number FROM document_number WHERE year >= $1 ORDER BY number', [year]);
    return rows.map(({ number }) => number);
  }

  /** The number of a case that counts: the latest that was entered. */
  async ofProcess(process: string): Promise<string | undefined> {
    const rows = await this.sql.query<{ number: string }>(
      'SELECT number FROM document_number WHERE process = $1 ORDER BY created_at DESC, number DESC LIMIT 1',
      [process],
    );
    return rows[0]?.number;
  }

  /** The document whose number it is. */
  async documentOf(number: string): Promise<string | undefined> {
    const rows = await this.sql.query<{ document: string }>('SELECT document_id AS document FROM document_number WHERE number = $1', [
      number,
    ]);
    return rows[0]?.document;
  }

  async insert({ number, document, process, issuer, year, createdBy, createdAt }: DocumentNumber): Promise<void> {
    await this.sql.query(
      `INSERT INTO document_number (number, document_id, process, issuer, year, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [number, document, process, issuer, year, createdBy, createdAt],
    );
    await new SearchIndex(this.sql).keep(document);
  }
}
