import type { Sql } from '../sql.js';

/** What somebody without an account suggests; `sealed`: name and contact, where they were given. */
export type Suggestion = {
  id: string;
  receiver: string;
  title: string;
  problem: string;
  proposal: string;
  sealed: string | null;
  codeHash: string;
  secretHash: string;
  receivedOn: string;
  createdAt: string;
};

/** `takenUp`: it became the document; `setAside`: answered with the reason; `looked`: somebody looked at who it was. */
export type SuggestionStep = {
  id: string;
  suggestion: string;
  kind: 'takenUp' | 'setAside' | 'looked';
  words: string;
  document: string | null;
  createdBy: string;
  party: string;
  createdAt: string;
};

const COLUMNS = `id, receiver, title, problem, proposal, sealed, code_hash AS "codeHash", secret_hash AS "secretHash",
  received_on AS "receivedOn", created_at AS "createdAt"`;
const STEP = `id, suggestion_id AS suggestion, kind, words, document_id AS document, created_by AS "createdBy", party, created_at AS "createdAt"`;

/** Suggestions of citizens and what became of them; insert-only. */
export class SuggestionRepository {
  constructor(private readonly sql: Sql) {}

  async find(id: string): Promise<Suggestion | undefined> {
    return (await this.sql.query<Suggestion>(`SELECT ${COLUMNS} FROM suggestion WHERE id = $1`, [id]))[0];
  }

  async byCode(codeHash: string): Promise<Suggestion | undefined> {
    return (await this.sql.query<Suggestion>(`SELECT ${COLUMNS} FROM suggestion WHERE code_hash = $1`, [codeHash]))[0];
  }

  /** The latest first. */
  async ofReceiver(receiver: string, limit: number): Promise<Suggestion[]> {
    return this.sql.query<Suggestion>(`SELECT ${COLUMNS} FROM suggestion WHERE receiver = $1 ORDER BY created_at DESC, id LIMIT $2`, [
      receiver,
      limit,
    ]);
  }

  /** Two who answer the same suggestion come one after the other. */
  async lock(id: string): Promise<void> {
    await this.sql.hold('suggestion', 'id', id);
  }

  async insert(of: Suggestion): Promise<void> {
    await this.sql.query(
      `INSERT INTO suggestion (id, receiver, title, problem, proposal, sealed, code_hash, secret_hash, received_on, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [of.id, of.receiver, of.title, of.problem, of.proposal, of.sealed, of.codeHash, of.secretHash, of.receivedOn, of.createdAt],
    );
  }

  async steps(suggestion: string): Promise<SuggestionStep[]> {
    return this.sql.query<SuggestionStep>(`SELECT ${STEP} FROM suggestion_step WHERE suggestion_id = $1 ORDER BY created_at, id`, [
      suggestion,
    ]);
  }

  /** Suggestions that became this document. */
  async takenUpInto(document: string): Promise<Suggestion[]> {
    return this.sql.query<Suggestion>(
      `SELECT ${COLUMNS} FROM suggestion WHERE id IN (SELECT suggestion_id FROM suggestion_step WHERE document_id = $1 AND kind = 'takenUp')
       ORDER BY created_at, id`,
      [document],
    );
  }

  async insertStep(of: SuggestionStep): Promise<void> {
    await this.sql.query(
      `INSERT INTO suggestion_step (id, suggestion_id, kind, words, document_id, created_by, party, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [of.id, of.suggestion, of.kind, of.words, of.document, of.createdBy, of.party, of.createdAt],
    );
  }
}
