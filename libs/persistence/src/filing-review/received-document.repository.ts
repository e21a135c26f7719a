import type { Sql } from '../sql.js';

/** A document that came from outside: who entered it made nothing of it. Its numbers and days are what the sender says. */
export type ReceivedDocument = {
  document: string;
  receiver: string;
  channel: 'paper' | 'package';
  documentNumber: string | null;
  unifiedNumber: string | null;
  publishedOn: string | null;
  effectiveOn: string | null;
  receivedBy: string;
  receivedAt: string;
};

const COLUMNS = `document_id AS document, receiver, channel, document_number AS "documentNumber", unified_number AS "unifiedNumber",
  published_on AS "publishedOn", effective_on AS "effectiveOn", received_by AS "receivedBy", received_at AS "receivedAt"`;

/** Documents that came from outside; insert-only. */
export class ReceivedDocumentRepository {
  constructor(private readonly sql: Sql) {}

  async find(document: string): Promise<ReceivedDocument | undefined> {
    return (await this.sql.query<ReceivedDocument>(`SELECT ${COLUMNS} FROM received_document WHERE document_id = $1`, [document]))[0];
  }

  async insert(of: ReceivedDocument): Promise<void> {
    await this.sql.query(
      `INSERT INTO received_document (document_id, receiver, channel, document_number, unified_number, published_on, effective_on, received_by, received_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        of.document,
        of.receiver,
        of.channel,
        of.documentNumber,
        of.unifiedNumber,
        of.publishedOn,
        of.effectiveOn,
        of.receivedBy,
        of.receivedAt,
      ],
    );
  }
}
