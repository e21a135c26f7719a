import type { Sql } from '../sql.js';

/** What a handler asked: of a department (`party`), an adviser (`person`), or the public (neither). */
export type Inquiry = {
  id: string;
  process: string;
  kind: string;
  party: string | null;
  person: string | null;
  question: string;
  createdBy: string;
  createdAt: string;
};

/** `view` of a department, `received` of the public: how many comments came. */
export type InquiryReply = {
  id: string;
  inquiryId: string;
  process: string;
  view: string | null;
  received: number | null;
  words: string;
  evidence: string | null;
  createdBy: string;
  createdAt: string;
};

/** 部门协审、咨询、听取公众意见 of a review; insert-only, one reply to each. */
export class InquiryRepository {
  constructor(private readonly sql: Sql) {}

  async ofProcess(process: string): Promise<Inquiry[]> {
    return this.sql.query<Inquiry>(
      `SELECT id, process, kind, party, person, question, created_by AS "createdBy", created_at AS "createdAt"
       FROM inquiry WHERE process = $1 ORDER BY created_at, id`,
      [process],
    );
  }

  async insert(row: Inquiry): Promise<void> {
    await this.sql.query(
      'INSERT INTO inquiry (id, process, kind, party, person, question, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
      [row.id, row.process, row.kind, row.party, row.person, row.question, row.createdBy, row.createdAt],
    );
  }

  async replies(process: string): Promise<InquiryReply[]> {
    const rows = await this.sql.query<InquiryReply>(
      `SELECT id, inquiry_id AS "inquiryId", process, view, received, words, evidence, created_by AS "createdBy", created_at AS "createdAt"
       FROM inquiry_reply WHERE process = $1 ORDER BY created_at, id`,
      [process],
    );
    return rows.map((row) => ({ ...row, received: row.received === null ? null : Number(row.received) }));
  }

  async insertReply(row: InquiryReply): Promise<void> {
    await this.sql.query(
      'INSERT INTO inquiry_reply (id, inquiry_id, process, view, received, words, evidence, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      [row.id, row.inquiryId, row.process, row.view, row.received, row.words, row.evidence, row.createdBy, row.createdAt],
    );
  }
}
