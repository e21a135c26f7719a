import type { Sql, SqlValue } from '../sql.js';

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

/**
 * Which documents a caller may know of: own department's, those brought before the own review body, those that the own office handles, those
 * that the caller was asked to act on, or all.
 */
export type Sight = {
  draftingParty?: string;
  reviewAuthority?: string;
  /** The party in whose office the caller works: what that office handles. */
  officeIn?: string;
  askedAs?: { person: string; party: string; roles: readonly string[] };
  all?: true;
};

const COLUMNS =
  'id, title, kind, drafting_party AS "draftingParty", review_authority AS "reviewAuthority", profile, created_by AS "createdBy", created_at AS "createdAt"';

const GOVERNMENTS = "'province', 'city', 'district', 'township'";

/** Nobody but the drafting side sees a document before a case about it has been opened: it was not submitted yet. */
const SUBMITTED = 'EXISTS (SELECT 1 FROM process WHERE process.subject = document.id)';

/**
 * What an office works on: its own party's, and where it is a government or serves one (general office, registration), what is drafted in that
 * government and its departments. Governments below have offices of their own.
 */
const inOfficeOf = (party: string): string =>
  `drafting_party IN (SELECT party.id FROM party JOIN (
     SELECT id, CASE WHEN kind IN (${GOVERNMENTS}) THEN id
       WHEN functions LIKE '%"generalOffice"%' OR functions LIKE '%"registrationAuthority"%' THEN parent_id END AS government
     FROM party WHERE id = ${party}) AS own
   ON party.id IN (own.id, own.government) OR (party.parent_id = own.government AND party.kind NOT IN (${GOVERNMENTS})))`;

function asked({ person, party, roles }: NonNullable<Sight['askedAs']>, params: SqlValue[]): string {
  const held = roles.map((role) => `$${params.push(role)}`).join(', ');
  return `EXISTS (SELECT 1 FROM document_asked AS asked WHERE asked.document_id = document.id
    AND asked.party = $${params.push(party)} AND asked.role IN (${held}) AND asked.person IN ('', $${params.push(person)}))`;
}

function visible(sight: Sight, params: SqlValue[]): string {
  if (sight.all) return '1 = 1';
  const ways: string[] = [];
  if (sight.draftingParty !== undefined) ways.push(`drafting_party = $${params.push(sight.draftingParty)}`);
  if (sight.reviewAuthority !== undefined) ways.push(`(review_authority = $${params.push(sight.reviewAuthority)} AND ${SUBMITTED})`);
  if (sight.officeIn !== undefined) ways.push(`(${inOfficeOf(`$${params.push(sight.officeIn)}`)} AND ${SUBMITTED})`);
  if (sight.askedAs && sight.askedAs.roles.length > 0) ways.push(asked(sight.askedAs, params));
  return ways.length > 0 ? `(${ways.join(' OR ')})` : '1 = 0';
}

export class DocumentRepository {
  constructor(private readonly sql: Sql) {}

  async find(id: string, sight: Sight = { all: true }): Promise<Document | undefined> {
    const params: SqlValue[] = [id];
    const where = visible(sight, params);
    return (await this.sql.query<Document>(`SELECT ${COLUMNS} FROM document WHERE id = $1 AND ${where}`, params))[0];
  }

  /** Newest first; `before` is the last entry of the page before. */
  async list(sight: Sight, limit: number, before?: { createdAt: string; id: string }): Promise<Document[]> {
    const params: SqlValue[] = [limit];
    const where = [visible(sight, params)];
    if (before) {
      const at = `$${params.push(before.createdAt)}`;
      where.push(`(created_at < ${at} OR (created_at = ${at} AND id < $${params.push(before.id)}))`);
    }
    return this.sql.query<Document>(
      `SELECT ${COLUMNS} FROM document WHERE ${where.join(' AND ')} ORDER BY created_at DESC, id DESC LIMIT $1`,
      params,
    );
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
