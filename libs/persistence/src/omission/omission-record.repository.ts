import type { Sql } from '../sql.js';

/** What our own record knows of a document. */
export type OmissionRecord = { hasText: boolean; isReviewed: boolean; isFiled: boolean };
/** A filing that is late: handed in after its time, or not at all. */
export type LateFiling = {
  document: string;
  title: string;
  filing: string;
  receiver: string;
  lead: string;
  publishedOn: string;
  lateOn: string;
  isMissing: boolean;
};

const FILED = "('submitted', 'registered', 'countedAsMet')";
const IS_FILED = (document: string): string =>
  `EXISTS (SELECT 1 FROM filing JOIN filing_step ON filing_step.filing_id = filing.id
     WHERE filing.document_id = ${document} AND filing_step.kind IN ${FILED})
   OR EXISTS (SELECT 1 FROM filing_review WHERE filing_review.document_id = ${document})`;
const IS_REVIEWED = (document: string): string =>
  `EXISTS (SELECT 1 FROM "grant" AS cleared WHERE cleared.subject = ${document} AND cleared.revoked_by IS NULL
     AND cleared.kind LIKE 'reviewCleared%')`;

/** What stands on record about review and filing, read from the rows of those who know. */
export class OmissionRecordRepository {
  constructor(private readonly sql: Sql) {}

  async of(document: string): Promise<OmissionRecord> {
    const [row] = await this.sql.query<Record<keyof OmissionRecord, number>>(
      `SELECT CASE WHEN EXISTS (SELECT 1 FROM version WHERE version.document_id = document.id) THEN 1 ELSE 0 END AS "hasText",
         CASE WHEN ${IS_REVIEWED('document.id')} THEN 1 ELSE 0 END AS "isReviewed",
         CASE WHEN ${IS_FILED('document.id')} THEN 1 ELSE 0 END AS "isFiled"
       FROM document WHERE id = $1`,
      [document],
    );
    return { hasText: Number(row?.hasText) === 1, isReviewed: Number(row?.isReviewed) === 1, isFiled: Number(row?.isFiled) === 1 };
  }

  /** Documents that the library knows under these numbers: their own, the unified one, that of a filing from outside, or of a paper left out. */
  async known(numbers: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (let at = 0; at < numbers.length; at += 400) {
      const some = numbers.slice(at, at + 400);
      const places = some.map((_, n) => `$${n + 1}`).join(', ');
      const rows = await this.sql.query<{ number: string; document: string }>(
        `SELECT number, document_id AS document FROM document_number WHERE number IN (${places})
         UNION SELECT number, document_id FROM unified_number WHERE number IN (${places})
         UNION SELECT document_number, document_id FROM received_document WHERE document_number IN (${places})
         ORDER BY 1, 2`,
        some,
      );
      for (const { number, document } of rows) if (!found.has(number)) found.set(number, document);
    }
    return found;
  }

  /** By the register of filings, the longest overdue first. */
  async late(): Promise<LateFiling[]> {
    const rows = await this.sql.query<Omit<LateFiling, 'isMissing'> & { missing: number }>(
      `SELECT filing.document_id AS document, document.title, filing.id AS filing, filing.receiver_name AS receiver, filing.lead,
         filing.published_on AS "publishedOn", MIN(late.acted_on) AS "lateOn",
         CASE WHEN EXISTS (SELECT 1 FROM filing_step AS done WHERE done.filing_id = filing.id AND done.kind IN ${FILED}) THEN 0 ELSE 1 END AS missing
       FROM filing JOIN document ON document.id = filing.document_id
         JOIN filing_step AS late ON late.filing_id = filing.id AND late.kind = 'late'
       GROUP BY filing.document_id, document.title, filing.id, filing.receiver_name, filing.lead, filing.published_on
       ORDER BY MIN(late.acted_on), filing.id`,
    );
    return rows.map(({ missing, ...row }) => ({ ...row, isMissing: Number(missing) === 1 }));
  }
}
