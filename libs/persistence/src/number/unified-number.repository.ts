import { SearchIndex } from '../search/search-index.js';
import type { Sql } from '../sql.js';

/** 机关代码 of an issuer, as its registrar entered it: `source` names the rule that it follows. */
export type NumberCode = { code: string; issuer: string; registrar: string; source: string; createdBy: string; createdAt: string };

/** 统一编号 with what it was given to. `process` holds it. */
export type UnifiedNumber = {
  number: string;
  code: string;
  year: number;
  serial: number;
  process: string;
  document: string;
  title: string;
  issuer: string;
  registrar: string;
  assignedOn: string;
};

/**
 * A number that was given before the case came here: `evidence` shows it. `code` and `serial` are null where it has another form than
 * the numbers that are given here.
 */
export type EnteredNumber = Omit<UnifiedNumber, 'code' | 'serial'> & { code: string | null; serial: number | null; evidence: string };

const CODE = 'code, issuer, registrar, source, created_by AS "createdBy", created_at AS "createdAt"';
const NUMBER = 'number, code, year, serial, process, document_id AS document, title, issuer, registrar, assigned_on AS "assignedOn"';

const toDomain = (row: UnifiedNumber): UnifiedNumber => ({ ...row, year: Number(row.year), serial: Number(row.serial) });

/** Unified numbers and the codes that they begin with; insert-only, and never used twice. */
export class UnifiedNumberRepository {
  constructor(private readonly sql: Sql) {}

  /** The code that counts now: the latest that was entered. */
  async codeOf(issuer: string): Promise<NumberCode | undefined> {
    const rows = await this.sql.query<NumberCode>(
      `SELECT ${CODE} FROM unified_number_code WHERE issuer = $1 ORDER BY created_at DESC, code DESC LIMIT 1`,
      [issuer],
    );
    return rows[0];
  }

  async codes(): Promise<NumberCode[]> {
    return this.sql.query<NumberCode>(`SELECT ${CODE} FROM unified_number_code ORDER BY issuer, created_at, code`);
  }

  /** False where the code is taken already. */
  async insertCode({ code, issuer, registrar, source, createdBy, createdAt }: NumberCode): Promise<boolean> {
    const rows = await this.sql.query(
      `INSERT INTO unified_number_code (code, issuer, registrar, source, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT DO NOTHING RETURNING code`,
      [code, issuer, registrar, source, createdBy, createdAt],
    );
    return rows.length > 0;
  }

  /** Holds the register: whoever gives or enters a number at the same time waits, and then sees this one. */
  async lock(): Promise<void> {
    await this.sql.holdName('unified numbers');
  }

  /** Every number that stands in the register, of whatever year and origin. */
  async numbers(): Promise<string[]> {
    return (await this.sql.query<{ number: string }>('SELECT number FROM unified_number ORDER BY number')).map(({ number }) => number);
  }

  /** The document whose number it is. */
  async documentOf(number: string): Promise<string | undefined> {
    const rows = await this.sql.query<{ document: string }>('SELECT document_id AS document FROM unified_number WHERE number = $1', [
      number,
    ]);
    return rows[0]?.document;
  }

  /** The number that was given here to the case. */
  async ofProcess(process: string): Promise<UnifiedNumber | undefined> {
    const rows = await this.sql.query<UnifiedNumber>(`SELECT ${NUMBER} FROM unified_number WHERE process = $1 AND evidence IS NULL`, [
      process,
    ]);
    return rows.map(toDomain)[0];
  }

  /** What was given here in a year, in order of code and serial. */
  async ofYear(year: number): Promise<UnifiedNumber[]> {
    const rows = await this.sql.query<UnifiedNumber>(
      `SELECT ${NUMBER} FROM unified_number WHERE year = $1 AND evidence IS NULL ORDER BY code, serial`,
      [year],
    );
    return rows.map(toDomain);
  }

  async insert(number: UnifiedNumber): Promise<void> {
    await this.put(number, null);
  }

  async insertEntered({ evidence, ...number }: EnteredNumber): Promise<void> {
    await this.put(number, evidence);
  }

  private async put(row: Omit<EnteredNumber, 'evidence'>, evidence: string | null): Promise<void> {
    const { number, code, year, serial, process, document, title, issuer, registrar, assignedOn } = row;
    await this.sql.query(
      `INSERT INTO unified_number (number, code, year, serial, process, document_id, title, issuer, registrar, assigned_on, evidence)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [number, code, year, serial, process, document, title, issuer, registrar, assignedOn, evidence],
    );
    await new SearchIndex(this.sql).keep(document);
  }
}
