import { ListingRepository } from '../list/listing.repository.js';
import type { Sql, SqlValue } from '../sql.js';
import { type Sight, visible } from './sight.js';

/** A draft on its way to being a normative document; its texts are versions. */
export type Document = {
  id: string;
  title: string;
  kind: string;
  draftingParty: string;
  reviewAuthority: string;
  profile: string;
  createdBy: string;
  createdAt: string;
};

const COLUMNS =
  'id, title, kind, drafting_party AS "draftingParty", review_authority AS "reviewAuthority", profile, created_by AS "createdBy", created_at AS "createdAt"';

export class DocumentRepository {
  constructor(private readonly sql: Sql) {}

  async find(id: string, sight: Sight = { all: true }): Promise<Document | undefined> {
    const params: SqlValue[] = [id];
    const where = visible(sight, params);
    return (await this.sql.query<Document>(`SELECT ${COLUMNS} FROM document WHERE id = $1 AND ${where}`, params))[0];
  }

  async insert(document: Document, drafters: readonly string[]): Promise<void> {
    await this.sql.query(
      `INSERT INTO document (id, title, kind, drafting_party, review_authority, profile, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        document.id,
        document.title,
        document.kind,
        document.draftingParty,
        document.reviewAuthority,
        document.profile,
        document.createdBy,
        document.createdAt,
      ],
    );
    for (const person of drafters) {
      await this.sql.query('INSERT INTO document_drafter (document_id, person) VALUES ($1, $2)', [document.id, person]);
    }
    await new ListingRepository(this.sql).open(document.id, document.createdAt);
  }

  async drafters(id: string): Promise<{ id: string; name: string }[]> {
    return this.sql.query(
      `SELECT account.id, account.name FROM document_drafter JOIN account ON account.id = document_drafter.person
       WHERE document_drafter.document_id = $1 ORDER BY account.id`,
      [id],
    );
  }

  /** The cases about it, oldest first. */
  async processes(id: string): Promise<{ id: string; workflow: string }[]> {
    return this.sql.query('SELECT id, workflow FROM process WHERE subject = $1 ORDER BY opened_at, id', [id]);
  }
}
