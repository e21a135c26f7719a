import type { Sql } from '../sql.js';

/** What the registrar did with an application. `reason` null where none is owed. */
export type RegistrationAct = {
  id: string;
  process: string;
  document: string;
  act: 'registered' | 'sentBack' | 'refused' | 'sentBackForDate' | 'stopped';
  version: string;
  textHash: string;
  actedOn: string;
  reason: string | null;
  createdBy: string;
  party: string;
  createdAt: string;
};

/** 提前施行: why a text may take effect sooner than the gap. `enteredBy` null: the leader entered it himself. */
export type EffectExemption = {
  id: string;
  process: string;
  document: string;
  textHash: string;
  ground: string;
  decidedBy: string;
  enteredBy: string | null;
  occurredOn: string;
  scan: string | null;
  words: string | null;
  createdAt: string;
};

const ACT =
  'id, process, document_id AS document, act, version_id AS version, text_hash AS "textHash", acted_on AS "actedOn", reason, created_by AS "createdBy", party, created_at AS "createdAt"';
const EXEMPTION =
  'id, process, document_id AS document, text_hash AS "textHash", ground, decided_by AS "decidedBy", entered_by AS "enteredBy", occurred_on AS "occurredOn", scan, words, created_at AS "createdAt"';

/** The book of registrations, act by act; insert-only. */
export class RegistrationRepository {
  constructor(private readonly sql: Sql) {}

  async acts(process: string): Promise<RegistrationAct[]> {
    return this.sql.query<RegistrationAct>(`SELECT ${ACT} FROM registration_act WHERE process = $1 ORDER BY created_at, id`, [process]);
  }

  async insertAct(of: RegistrationAct): Promise<void> {
    await this.sql.query(
      `INSERT INTO registration_act (id, process, document_id, act, version_id, text_hash, acted_on, reason, created_by, party, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [of.id, of.process, of.document, of.act, of.version, of.textHash, of.actedOn, of.reason, of.createdBy, of.party, of.createdAt],
    );
  }

  /** Whether a record of deliberation (F10) was produced for the document, or minutes lie with it as evidence. */
  async hasMinutes(document: string): Promise<boolean> {
    const rows = await this.sql.query(
      `SELECT 1 AS one FROM produced_document WHERE document_id = $1 AND form = 'deliberation-minutes'
       UNION ALL SELECT 1 AS one FROM evidence WHERE document_id = $1 AND kind = 'minutes' LIMIT 1`,
      [document],
    );
    return rows.length > 0;
  }

  async exemptions(process: string): Promise<EffectExemption[]> {
    return this.sql.query<EffectExemption>(`SELECT ${EXEMPTION} FROM effect_exemption WHERE process = $1 ORDER BY created_at, id`, [
      process,
    ]);
  }

  async insertExemption(of: EffectExemption): Promise<void> {
    await this.sql.query(
      `INSERT INTO effect_exemption (id, process, document_id, text_hash, ground, decided_by, entered_by, occurred_on, scan, words, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [of.id, of.process, of.document, of.textHash, of.ground, of.decidedBy, of.enteredBy, of.occurredOn, of.scan, of.words, of.createdAt],
    );
  }
}
