import type { Sql, SqlValue } from '../sql.js';

/** A package of another installation whose signature was found good. `id` is the package's own: none is taken in twice. */
export type ReceivedPackage = {
  id: string;
  kind: string;
  document: string;
  /** What the sender calls the filing. */
  matter: string;
  sender: string;
  /** The party here that it is for. */
  receiver: string;
  fingerprint: string;
  /** As it was signed, JSON. */
  manifest: string;
  fileSha256: string;
  /** Evidence: the package as it came, which lies with the document. */
  evidence: string;
  receivedBy: string;
  receivedAt: string;
};

const COLUMNS = `id, kind, document_id AS document, matter, sender, receiver, fingerprint, manifest, file_sha256 AS "fileSha256", evidence,
  received_by AS "receivedBy", received_at AS "receivedAt"`;

/** The same beside other tables. */
const OWN = COLUMNS.replace(/^id, kind/, 'received_package.id, received_package.kind');

/** Packages that came in; insert-only. */
export class ReceivedPackageRepository {
  constructor(private readonly sql: Sql) {}

  async find(id: string): Promise<ReceivedPackage | undefined> {
    return (await this.sql.query<ReceivedPackage>(`SELECT ${COLUMNS} FROM received_package WHERE id = $1`, [id]))[0];
  }

  /** Those for these parties (null: for any), the latest first, after a place. */
  async page(
    receivers: readonly string[] | null,
    { before, limit }: { before: { createdAt: string; id: string } | undefined; limit: number },
  ): Promise<(ReceivedPackage & { title: string })[]> {
    const params: SqlValue[] = [];
    const place = (value: SqlValue): string => `$${params.push(value)}`;
    const where = receivers === null ? ['1 = 1'] : [`received_package.receiver IN (${receivers.map(place).join(', ') || 'NULL'})`];
    if (before) {
      const at = place(before.createdAt);
      where.push(`(received_at < ${at} OR (received_at = ${at} AND received_package.id < ${place(before.id)}))`);
    }
    return this.sql.query(
      `SELECT ${OWN}, document.title FROM received_package JOIN document ON document.id = received_package.document_id
       WHERE ${where.join(' AND ')} ORDER BY received_at DESC, received_package.id DESC LIMIT ${place(limit)}`,
      params,
    );
  }

  /** In the order in which they came. */
  async ofDocument(document: string): Promise<ReceivedPackage[]> {
    return this.sql.query<ReceivedPackage>(`SELECT ${COLUMNS} FROM received_package WHERE document_id = $1 ORDER BY received_at, id`, [
      document,
    ]);
  }

  /** Filings that lie with the document and that no review was opened with. */
  async unopened(document: string): Promise<ReceivedPackage[]> {
    return this.sql.query<ReceivedPackage>(
      `SELECT ${COLUMNS} FROM received_package WHERE document_id = $1 AND kind = 'filing'
         AND NOT EXISTS (SELECT 1 FROM filing_review WHERE filing_review.package = received_package.id) ORDER BY received_at, id`,
      [document],
    );
  }

  /** The document that the sender's matter is about here. */
  async documentOf(matter: string, sender: string): Promise<string | undefined> {
    const rows = await this.sql.query<{ document: string }>(
      'SELECT document_id AS document FROM received_package WHERE matter = $1 AND sender = $2 ORDER BY received_at, id LIMIT 1',
      [matter, sender],
    );
    return rows[0]?.document;
  }

  async insert(of: ReceivedPackage): Promise<void> {
    await this.sql.query(
      `INSERT INTO received_package (id, kind, document_id, matter, sender, receiver, fingerprint, manifest, file_sha256, evidence, received_by, received_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[of.id, of.kind, of.document, of.matter, of.sender, of.receiver, of.fingerprint, of.manifest, of.fileSha256, of.evidence],
        ...[of.receivedBy, of.receivedAt],
      ],
    );
  }
}
