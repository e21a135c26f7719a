import type { Sql } from '../sql.js';

export type IssuedNumber = { series: string; year: number; number: number; process: string; issuedAt: string };

/** Yearly series without gaps: the row of the series is locked until the issuing transaction ends, and an undone one gives its number back. */
export class NumberRepository {
  constructor(private readonly sql: Sql) {}

  /** Takes the next number of the series; 1 opens the year. */
  async issue(issued: Omit<IssuedNumber, 'number'>): Promise<number> {
    const rows = await this.sql.query<{ taken: number }>(
      `INSERT INTO number_series (series, year, next) VALUES ($1, $2, 2)
       ON CONFLICT (series, year) DO UPDATE SET next = number_series.next + 1 RETURNING next - 1 AS taken`,
      [issued.series, issued.year],
    );
    const number = Number(rows[0]?.taken);
    await this.sql.query('INSERT INTO issued_number (series, year, number, process, issued_at) VALUES ($1, $2, $3, $4, $5)', [
      issued.series,
      issued.year,
      number,
      issued.process,
      issued.issuedAt,
    ]);
    return number;
  }

  /** The series goes on after a number that was given elsewhere; one that has come further stays where it is. */
  async passOver({ series, year, number }: Pick<IssuedNumber, 'series' | 'year' | 'number'>): Promise<void> {
    await this.sql.query(
      `INSERT INTO number_series (series, year, next) VALUES ($1, $2, $3)
       ON CONFLICT (series, year) DO UPDATE SET next = excluded.next WHERE number_series.next < excluded.next`,
      [series, year, number + 1],
    );
  }

  async ofProcess(process: string, series: string): Promise<IssuedNumber | undefined> {
    const rows = await this.sql.query<IssuedNumber>(
      'SELECT series, year, number, process, issued_at AS "issuedAt" FROM issued_number WHERE process = $1 AND series = $2',
      [process, series],
    );
    return rows[0] && { ...rows[0], year: Number(rows[0].year), number: Number(rows[0].number) };
  }

  /** A year of a series in order: what the register shows and the proof of no gap reads. */
  async ofYear(series: string, year: number): Promise<IssuedNumber[]> {
    const rows = await this.sql.query<IssuedNumber>(
      'SELECT series, year, number, process, issued_at AS "issuedAt" FROM issued_number WHERE series = $1 AND year = $2 ORDER BY number',
      [series, year],
    );
    return rows.map((row) => ({ ...row, year: Number(row.year), number: Number(row.number) }));
  }
}
