import { containing } from '../list/keyset.js';
import type { Sql, SqlValue } from '../sql.js';

/** `reviewer`: the body whose people examine; null for all of them. */
export type FilingReviewFilter = {
  reviewer: string | null;
  status: string;
  state?: string | undefined;
  text?: string | undefined;
};

/** A received filing with what a list shows beside it. */
export type ListedFilingReview = {
  id: string;
  document: string;
  title: string;
  receiver: string;
  submitter: string;
  channel: string;
  occasion: string;
  receivedOn: string;
  reportNumber: string | null;
  registeredOn: string | null;
  registerNumber: string | null;
  state: string;
};

const registered = (column: string): string =>
  `(SELECT ${column} FROM filing_review_step s WHERE s.process = review.process AND s.kind = 'registered' ORDER BY s.ordinal DESC LIMIT 1)`;
const COLUMNS = `review.process AS id, review.document_id AS document, document.title, review.receiver, review.submitter, review.channel,
  review.occasion, review.received_on AS "receivedOn", review.report_number AS "reportNumber", ${registered('acted_on')} AS "registeredOn",
  ${registered('number')} AS "registerNumber", process.state`;
const FROM = `FROM filing_review AS review JOIN process ON process.id = review.process JOIN document ON document.id = review.document_id`;

function conditions({ reviewer, status, state, text }: FilingReviewFilter, params: SqlValue[]): string[] {
  const place = (value: SqlValue): string => `$${params.push(value)}`;
  const where = [`process.status = ${place(status)}`];
  if (reviewer !== null) where.push(`review.reviewer = ${place(reviewer)}`);
  if (state !== undefined) where.push(`process.state = ${place(JSON.stringify(state))}`);
  if (text !== undefined) where.push(`lower(document.title) LIKE ${place(containing(text))} ESCAPE '!'`);
  return where;
}

const parsed = <T extends { state: string }>(row: T): T => ({ ...row, state: JSON.parse(row.state) as string });

/** The book of received filings as lists show it, the latest receipt first. */
export class FilingReviewListRepository {
  constructor(private readonly sql: Sql) {}

  async page(
    filter: FilingReviewFilter,
    { limit, from }: { limit: number; from?: { receivedOn: string; id: string } | undefined },
  ): Promise<ListedFilingReview[]> {
    const params: SqlValue[] = [];
    const where = conditions(filter, params);
    if (from) {
      const day = `$${params.push(from.receivedOn)}`;
      where.push(`(review.received_on < ${day} OR (review.received_on = ${day} AND review.process < $${params.push(from.id)}))`);
    }
    const rows = await this.sql.query<ListedFilingReview>(
      `SELECT ${COLUMNS} ${FROM} WHERE ${where.join(' AND ')} ORDER BY review.received_on DESC, review.process DESC LIMIT $${params.push(limit)}`,
      params,
    );
    return rows.map(parsed);
  }

  /** How many are under way, by state. */
  async counts(reviewer: string | null): Promise<{ state: string; count: number }[]> {
    const params: SqlValue[] = [];
    const where = conditions({ reviewer, status: 'active' }, params);
    const rows = await this.sql.query<{ state: string; count: number }>(
      `SELECT process.state, count(*) AS count ${FROM} WHERE ${where.join(' AND ')} GROUP BY process.state ORDER BY process.state`,
      params,
    );
    return rows.map((row) => ({ ...parsed(row), count: Number(row.count) }));
  }
}
