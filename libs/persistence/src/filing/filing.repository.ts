import type { Sql } from '../sql.js';

/** 备案: one document, one receiver. `id` is the process. */
export type Filing = {
  id: string;
  document: string;
  version: string;
  textHash: string;
  receiverBody: string;
  /** Null for a receiver that is not in the tree here. */
  receiverParty: string | null;
  receiverName: string;
  filedBy: string;
  occasion: string;
  publishedOn: string;
  /** The office that files, the issuer that leads, the department that drafted. */
  submitter: string;
  lead: string;
  drafting: string;
  /** Key of the period in which it is handed in; null where registration counts. */
  period: string | null;
  createdAt: string;
};

/** What happened to a filing. `dueOn`: the day by which the receiver wants what it asks for. */
export type FilingStep = {
  id: string;
  filing: string;
  kind: string;
  actedOn: string;
  number: string | null;
  scan: string | null;
  words: readonly string[];
  dueOn: string | null;
  createdBy: string;
  createdAt: string;
};

const STEP = `id, filing_id AS filing, kind, acted_on AS "actedOn", number, scan, words, due_on AS "dueOn", created_by AS "createdBy",
  created_at AS "createdAt"`;

/** The register of filings; insert-only. */
export class FilingRepository {
  constructor(private readonly sql: Sql) {}

  async insert(of: Filing): Promise<void> {
    await this.sql.query(
      `INSERT INTO filing (id, document_id, version_id, text_hash, receiver_body, receiver_party, receiver_name, filed_by, occasion, published_on,
         submitter, lead, drafting, period, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        of.id,
        of.document,
        of.version,
        of.textHash,
        of.receiverBody,
        of.receiverParty,
        of.receiverName,
        of.filedBy,
        of.occasion,
        of.publishedOn,
        of.submitter,
        of.lead,
        of.drafting,
        of.period,
        of.createdAt,
      ],
    );
  }

  /** In the order in which they came. */
  async steps(filing: string): Promise<FilingStep[]> {
    const rows = await this.sql.query<Omit<FilingStep, 'words'> & { words: string }>(
      `SELECT ${STEP} FROM filing_step WHERE filing_id = $1 ORDER BY created_at, id`,
      [filing],
    );
    return rows.map((row) => ({ ...row, words: JSON.parse(row.words) as string[] }));
  }

  async insertStep(of: FilingStep): Promise<void> {
    await this.sql.query(
      `INSERT INTO filing_step (id, filing_id, kind, acted_on, number, scan, words, due_on, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [of.id, of.filing, of.kind, of.actedOn, of.number, of.scan, JSON.stringify(of.words), of.dueOn, of.createdBy, of.createdAt],
    );
  }

  /** A statutory reason for the early effect of exactly that text is on record. */
  async isEarlyEffectExplained(document: string, textHash: string): Promise<boolean> {
    const rows = await this.sql.query('SELECT id FROM effect_exemption WHERE document_id = $1 AND text_hash = $2 LIMIT 1', [
      document,
      textHash,
    ]);
    return rows.length > 0;
  }

  /** Both numbers of a published document, each as it was given last. */
  async numbersOf(document: string): Promise<{ unified: string | null; document: string | null }> {
    const [row] = await this.sql.query<{ unified: string | null; document: string | null }>(
      `SELECT (SELECT number FROM unified_number WHERE document_id = $1 ORDER BY number DESC LIMIT 1) AS unified,
         (SELECT number FROM document_number WHERE document_id = $1 ORDER BY created_at DESC, number DESC LIMIT 1) AS document`,
      [document],
    );
    return row ?? { unified: null, document: null };
  }

  /** Holds the numbers of reports: whoever takes one at the same time waits, and then sees this one. */
  async lockReportNumbers(): Promise<void> {
    await this.sql.holdName('filing reports');
  }

  /** 报备字号 of all other filings. */
  async reportNumbers(but: string): Promise<string[]> {
    const rows = await this.sql.query<{ number: string }>('SELECT number FROM filing_report_number WHERE filing_id <> $1 ORDER BY number', [
      but,
    ]);
    return rows.map(({ number }) => number);
  }

  /** The same report may be drafted again under its number. */
  async takeReportNumber({
    number,
    filing,
    createdBy,
    createdAt,
  }: Record<'number' | 'filing' | 'createdBy' | 'createdAt', string>): Promise<void> {
    await this.sql.query(
      `INSERT INTO filing_report_number (number, filing_id, created_by, created_at) SELECT $1, $2, $3, $4
       WHERE NOT EXISTS (SELECT 1 FROM filing_report_number WHERE number = $1 AND filing_id = $2)`,
      [number, filing, createdBy, createdAt],
    );
  }
}
