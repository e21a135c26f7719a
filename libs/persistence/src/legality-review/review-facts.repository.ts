import { GRANTS } from '@fashen/domain';
import type { Sql } from '../sql.js';

/** What was granted, and the step (`process/seq`) that granted it. */
export type GrantedBefore = { grantedBy: string; hash: string };

/** What a review asks of other tables, under the locks that keep the answers true until the commit. */
export class ReviewFactsRepository {
  constructor(private readonly sql: Sql) {}

  /** Holds the document: a second review of it, or a further version, waits until this transaction has ended. */
  async lockDocument(document: string): Promise<void> {
    await this.sql.hold('document', 'id', document);
  }

  /** Holds every version that carries this text, so that a judgment on it and a decision that asks for the judgment come one after the other. */
  async lockText(textHash: string): Promise<void> {
    await this.sql.hold('version', 'text_hash', textHash);
  }

  /** Another running process of that workflow about the document; the oldest. */
  async runningProcess(document: string, workflow: string, except: string): Promise<string | null> {
    const rows = await this.sql.query<{ id: string }>(
      `SELECT id FROM process WHERE subject = $1 AND workflow = $2 AND status = 'active' AND id <> $3 ORDER BY opened_at, id LIMIT 1`,
      [document, workflow, except],
    );
    return rows[0]?.id ?? null;
  }

  /** Parties in which somebody with an enabled account holds the role. */
  async partiesWith(role: string): Promise<string[]> {
    const rows = await this.sql.query<{ party: string }>(
      `SELECT DISTINCT account_role.party_id AS party FROM account_role JOIN account ON account.id = account_role.account_id
       WHERE account_role.role = $1 AND account.disabled_at IS NULL ORDER BY party`,
      [role],
    );
    return rows.map(({ party }) => party);
  }

  /** Kinds of what stands granted for the document. */
  async standingKinds(document: string): Promise<string[]> {
    const rows = await this.sql.query<{ kind: string }>(
      'SELECT DISTINCT kind FROM "grant" WHERE subject = $1 AND revoked_by IS NULL ORDER BY kind',
      [document],
    );
    return rows.map(({ kind }) => kind);
  }

  /** The latest clearance, with or without advice left, that stands for another text of the document. */
  async clearance(document: string, except: string): Promise<GrantedBefore | undefined> {
    const rows = await this.sql.query<GrantedBefore>(
      `SELECT granted_by AS "grantedBy", hash FROM "grant"
       WHERE subject = $1 AND hash <> $2 AND revoked_by IS NULL AND kind LIKE 'reviewCleared%' ORDER BY granted_at DESC, id DESC LIMIT 1`,
      [document, except],
    );
    return rows[0];
  }

  /** The latest judgment that another text of the document is unlawful. */
  async judgment(document: string, except: string): Promise<GrantedBefore | undefined> {
    const rows = await this.sql.query<GrantedBefore>(
      `SELECT granted_by AS "grantedBy", hash FROM "grant"
       WHERE kind = $3 AND hash <> $2 AND hash IN (SELECT text_hash FROM version WHERE document_id = $1) ORDER BY granted_at DESC, id DESC LIMIT 1`,
      [document, except, GRANTS.textJudgedUnlawful],
    );
    return rows[0];
  }

  /** Named drafters of the document and whoever uploaded one of its versions, each once; whoever entered what came from outside made nothing of it. */
  async draftingPersons(document: string): Promise<string[]> {
    const rows = await this.sql.query<{ person: string }>(
      `SELECT person FROM document_drafter WHERE document_id = $1
       UNION SELECT created_by AS person FROM version WHERE document_id = $1
         AND NOT EXISTS (SELECT 1 FROM received_document WHERE received_document.document_id = version.document_id) ORDER BY person`,
      [document],
    );
    return rows.map(({ person }) => person);
  }
}
