import type { Sql } from '../sql.js';

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

/** Packages that came in; insert-only. */
export class ReceivedPackageRepository {
  constructor(private readonly sql: Sql) {}

  async find(id: string): Promise<ReceivedPackage | undefined> {
    return (await this.sql.query<ReceivedPackage>(`SELECT ${COLUMNS} FROM received_package WHERE id = $1`, [id]))[0];
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
