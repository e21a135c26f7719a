import type { Sql } from '../sql.js';

/** What a review body found when it compared the revision with the meeting's instructions. */
export type Verification = {
  id: string;
  process: string;
  /** Place of the event in the case. */
  seq: number;
  party: string;
  verdict: 'confirmed' | 'returned' | 'beyond';
  notCarriedOut: readonly string[];
  note: string;
  version: string;
  textHash: string;
  createdBy: string;
  createdAt: string;
};

/** What a leader decided, himself or by an entry of the office with its scan, and on which text. */
export type LeaderAct = {
  id: string;
  process: string;
  /** Place of the event in the case. */
  seq: number;
  act: 'agreed' | 'disagreed' | 'exempted' | 'signed' | 'returned';
  party: string;
  person: string;
  enteredBy: string | null;
  occurredOn: string;
  words: string | null;
  scan: string | null;
  version: string;
  textHash: string;
  createdAt: string;
};

/** A change of wording that the recheck accepted; `differences` is the comparison as it was looked at, as JSON. */
export type WordingChange = {
  id: string;
  process: string;
  /** Place of the event in the case. */
  seq: number;
  from: string;
  to: string;
  differences: string;
  note: string;
  createdBy: string;
  createdAt: string;
};

const VERIFICATION = `id, process, seq, party, verdict, not_carried_out AS "notCarriedOut", note, version_id AS version, text_hash AS "textHash",
  created_by AS "createdBy", created_at AS "createdAt"`;
const ACT = `id, process, seq, act, party, person, entered_by AS "enteredBy", occurred_on AS "occurredOn", words, scan,
  version_id AS version, text_hash AS "textHash", created_at AS "createdAt"`;
const WORDING =
  'id, process, seq, from_version AS "from", to_version AS "to", differences, note, created_by AS "createdBy", created_at AS "createdAt"';

/** What was verified, decided by leaders and rechecked in a deliberation; insert-only, the history of every text stays. */
export class DeliberationRepository {
  constructor(private readonly sql: Sql) {}

  async verifications(process: string): Promise<Verification[]> {
    const rows = await this.sql.query<Omit<Verification, 'notCarriedOut'> & { notCarriedOut: string }>(
      `SELECT ${VERIFICATION} FROM instruction_verification WHERE process = $1 ORDER BY seq, id`,
      [process],
    );
    return rows.map((row) => ({ ...row, seq: Number(row.seq), notCarriedOut: JSON.parse(row.notCarriedOut) as string[] }));
  }

  async insertVerification(row: Verification): Promise<void> {
    await this.sql.query(
      `INSERT INTO instruction_verification
         (id, process, seq, party, verdict, not_carried_out, note, version_id, text_hash, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        row.id,
        row.process,
        row.seq,
        row.party,
        row.verdict,
        JSON.stringify(row.notCarriedOut),
        row.note,
        row.version,
        row.textHash,
        row.createdBy,
        row.createdAt,
      ],
    );
  }

  async acts(process: string): Promise<LeaderAct[]> {
    return this.sql.query<LeaderAct>(`SELECT ${ACT} FROM leader_act WHERE process = $1 ORDER BY seq, id`, [process]);
  }

  async insertAct(row: LeaderAct): Promise<void> {
    await this.sql.query(
      `INSERT INTO leader_act
         (id, process, seq, act, party, person, entered_by, occurred_on, words, scan, version_id, text_hash, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        row.id,
        row.process,
        row.seq,
        row.act,
        row.party,
        row.person,
        row.enteredBy,
        row.occurredOn,
        row.words,
        row.scan,
        row.version,
        row.textHash,
        row.createdAt,
      ],
    );
  }

  async wordingChanges(process: string): Promise<WordingChange[]> {
    return this.sql.query<WordingChange>(`SELECT ${WORDING} FROM wording_change WHERE process = $1 ORDER BY seq, id`, [process]);
  }

  async insertWordingChange(row: WordingChange): Promise<void> {
    await this.sql.query(
      `INSERT INTO wording_change (id, process, seq, from_version, to_version, differences, note, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [row.id, row.process, row.seq, row.from, row.to, row.differences, row.note, row.createdBy, row.createdAt],
    );
  }
}
