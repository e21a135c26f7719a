import type { Sql } from '../sql.js';

/** A filing that was taken in, as it was opened. `filing`: the process here that filed it; `matter`: what a sender elsewhere calls it. */
export type ReceivedFiling = {
  process: string;
  document: string;
  receiver: string;
  reviewer: string;
  submitter: string;
  channel: string;
  filing: string | null;
  matter: string | null;
  occasion: string;
  version: string;
  textHash: string;
  reportNumber: string | null;
  package: string | null;
  receivedOn: string;
  createdBy: string;
  createdAt: string;
};

/** What happened to it. `actedOn`: the day of the legal fact. */
export type FilingReviewStep = {
  id: string;
  process: string;
  kind: string;
  actedOn: string;
  words: readonly string[];
  number: string | null;
  due: string | null;
  evidence: readonly string[];
  createdBy: string;
  party: string;
  createdAt: string;
};

type StepRow = Omit<FilingReviewStep, 'words' | 'evidence'> & { words: string; evidence: string };

const FILING = `process, document_id AS document, receiver, reviewer, submitter, channel, filing, matter, occasion, version_id AS version,
  text_hash AS "textHash", report_number AS "reportNumber", package, received_on AS "receivedOn", created_by AS "createdBy", created_at AS "createdAt"`;
const STEP =
  'id, process, kind, acted_on AS "actedOn", words, number, due, evidence, created_by AS "createdBy", party, created_at AS "createdAt"';

const strings = (json: string): string[] => JSON.parse(json) as string[];

/** The book of received filings with their steps; insert-only. */
export class FilingReviewRepository {
  constructor(private readonly sql: Sql) {}

  async find(process: string): Promise<ReceivedFiling | undefined> {
    return (await this.sql.query<ReceivedFiling>(`SELECT ${FILING} FROM filing_review WHERE process = $1`, [process]))[0];
  }

  /** The review that a package has opened. */
  async openedWith(pack: string): Promise<ReceivedFiling | undefined> {
    const rows = await this.sql.query<ReceivedFiling>(
      `SELECT ${FILING} FROM filing_review WHERE package = $1 ORDER BY created_at, process LIMIT 1`,
      [pack],
    );
    return rows[0];
  }

  /** What that sender calls the matter; the latest. */
  async ofMatter(matter: string, receiver: string): Promise<ReceivedFiling | undefined> {
    const rows = await this.sql.query<ReceivedFiling>(
      `SELECT ${FILING} FROM filing_review WHERE matter = $1 AND receiver = $2 ORDER BY created_at DESC, process LIMIT 1`,
      [matter, receiver],
    );
    return rows[0];
  }

  async insert(of: ReceivedFiling): Promise<void> {
    await this.sql.query(
      `INSERT INTO filing_review (process, document_id, receiver, reviewer, submitter, channel, filing, matter, occasion, version_id, text_hash,
         report_number, package, received_on, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
      [
        ...[of.process, of.document, of.receiver, of.reviewer, of.submitter, of.channel, of.filing, of.matter, of.occasion, of.version],
        ...[of.textHash, of.reportNumber, of.package, of.receivedOn, of.createdBy, of.createdAt],
      ],
    );
  }

  /** Receivers whose review of the document runs, but for that process. */
  async running(document: string, except: string): Promise<string[]> {
    const rows = await this.sql.query<{ receiver: string }>(
      `SELECT DISTINCT filing_review.receiver FROM filing_review JOIN process ON process.id = filing_review.process
       WHERE filing_review.document_id = $1 AND process.status = 'active' AND process.id <> $2 ORDER BY filing_review.receiver`,
      [document, except],
    );
    return rows.map(({ receiver }) => receiver);
  }

  /** In the order in which they happened. */
  async steps(process: string): Promise<FilingReviewStep[]> {
    const rows = await this.sql.query<StepRow>(`SELECT ${STEP} FROM filing_review_step WHERE process = $1 ORDER BY ordinal`, [process]);
    return rows.map((row) => ({ ...row, words: strings(row.words), evidence: strings(row.evidence) }));
  }

  async insertStep({ words, evidence, ...of }: FilingReviewStep): Promise<void> {
    const [last] = await this.sql.query<{ ordinal: number }>(
      'SELECT ordinal FROM filing_review_step WHERE process = $1 ORDER BY ordinal DESC LIMIT 1',
      [of.process],
    );
    await this.sql.query(
      `INSERT INTO filing_review_step (id, process, ordinal, kind, acted_on, words, number, due, evidence, created_by, party, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[of.id, of.process, Number(last?.ordinal ?? 0) + 1, of.kind, of.actedOn, JSON.stringify(words), of.number, of.due],
        ...[JSON.stringify(evidence), of.createdBy, of.party, of.createdAt],
      ],
    );
    if (of.kind === 'registered' && of.number !== null)
      await this.sql.query(
        'INSERT INTO filing_register_number (receiver, number, process) SELECT receiver, CAST($2 AS text), process FROM filing_review WHERE process = $1',
        [of.process, of.number],
      );
  }

  /** Numbers that this receiver's register has given; whoever registers there at the same moment waits, and then sees what this one gave. */
  async registerNumbers(receiver: string): Promise<string[]> {
    await this.sql.holdName(`register of filings, ${receiver}`);
    const rows = await this.sql.query<{ number: string }>('SELECT number FROM filing_register_number WHERE receiver = $1 ORDER BY number', [
      receiver,
    ]);
    return rows.map(({ number }) => number);
  }
}
