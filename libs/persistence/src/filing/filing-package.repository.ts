import type { Sql } from '../sql.js';

/** A file of a package, by its hash in the store of files. */
export type PackedFile = { piece: string; name: string; sha256: string };

/** What was handed in, once for each round; the files are those of that moment. */
export type FilingPackage = {
  id: string;
  filing: string;
  round: number;
  submittedOn: string;
  textHash: string;
  reportNumber: string;
  files: readonly PackedFile[];
  createdBy: string;
  createdAt: string;
};

type Row = Omit<FilingPackage, 'files'> & { files: string };
const COLUMNS = `id, filing_id AS filing, round, submitted_on AS "submittedOn", text_hash AS "textHash", report_number AS "reportNumber", files,
  created_by AS "createdBy", created_at AS "createdAt"`;
const toDomain = (row: Row): FilingPackage => ({ ...row, round: Number(row.round), files: JSON.parse(row.files) as PackedFile[] });

/** Packages of filings; insert-only. */
export class FilingPackageRepository {
  constructor(private readonly sql: Sql) {}

  async find(id: string): Promise<FilingPackage | undefined> {
    return (await this.sql.query<Row>(`SELECT ${COLUMNS} FROM filing_package WHERE id = $1`, [id])).map(toDomain)[0];
  }

  /** The first that was handed in stands first. */
  async ofFiling(filing: string): Promise<FilingPackage[]> {
    return (await this.sql.query<Row>(`SELECT ${COLUMNS} FROM filing_package WHERE filing_id = $1 ORDER BY round`, [filing])).map(toDomain);
  }

  async insert(of: FilingPackage): Promise<void> {
    await this.sql.query(
      `INSERT INTO filing_package (id, filing_id, round, submitted_on, text_hash, report_number, files, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [of.id, of.filing, of.round, of.submittedOn, of.textHash, of.reportNumber, JSON.stringify(of.files), of.createdBy, of.createdAt],
    );
  }
}
