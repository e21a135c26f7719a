import type { Sql } from '../sql.js';

export type DraftingEntry = { id: string; document: string; spine: string; party: string; jointly: readonly string[]; createdAt: string };

/** What was done in a track; `details` is what was typed in. */
export type DraftingRecord = {
  id: string;
  drafting: string;
  /** Place of its step in the history. */
  seq: number;
  track: string;
  kind: string;
  actedOn: string;
  party: string;
  evidence: string | null;
  textHash: string;
  details: Readonly<Record<string, unknown>>;
  createdBy: string;
  createdAt: string;
};

/** `step`: place among the effects of one step. */
export type DraftingTrackMark = {
  id: string;
  drafting: string;
  seq: number;
  step: number;
  track: string;
  isOpen: boolean;
  createdAt: string;
};

/** 起草 what was done, and how the tracks stand; insert-only. */
export class DraftingRepository {
  constructor(private readonly sql: Sql) {}

  async insert({ id, document, spine, party, jointly, createdAt }: DraftingEntry): Promise<void> {
    await this.sql.query('INSERT INTO drafting (id, document_id, spine, party, jointly, created_at) VALUES ($1, $2, $3, $4, $5, $6)', [
      id,
      document,
      spine,
      party,
      JSON.stringify(jointly),
      createdAt,
    ]);
  }

  async insertRecord(of: DraftingRecord): Promise<void> {
    await this.sql.query(
      `INSERT INTO drafting_record (id, drafting_id, seq, track, kind, acted_on, party, evidence, text_hash, details, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        of.id,
        of.drafting,
        of.seq,
        of.track,
        of.kind,
        of.actedOn,
        of.party,
        of.evidence,
        of.textHash,
        JSON.stringify(of.details),
        of.createdBy,
        of.createdAt,
      ],
    );
  }

  async mark({ id, drafting, seq, step, track, isOpen, createdAt }: DraftingTrackMark): Promise<void> {
    await this.sql.query(
      'INSERT INTO drafting_track (id, drafting_id, seq, step, track, is_open, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [id, drafting, seq, step, track, isOpen ? 1 : 0, createdAt],
    );
  }

  /** Names of the tracks that are open as the last marks have it. */
  async openTracks(drafting: string): Promise<string[]> {
    const rows = await this.sql.query<{ track: string; open: number }>(
      'SELECT track, is_open AS open FROM drafting_track WHERE drafting_id = $1 ORDER BY seq, step',
      [drafting],
    );
    const last = new Map(rows.map(({ track, open }) => [track, Number(open) === 1]));
    return [...last].flatMap(([track, isOpen]) => (isOpen ? [track] : []));
  }

  /** In the order in which they were done. */
  async records(drafting: string): Promise<DraftingRecord[]> {
    const rows = await this.sql.query<Omit<DraftingRecord, 'details'> & { details: string }>(
      `SELECT id, drafting_id AS drafting, seq, track, kind, acted_on AS "actedOn", party, evidence, text_hash AS "textHash", details,
         created_by AS "createdBy", created_at AS "createdAt"
       FROM drafting_record WHERE drafting_id = $1 ORDER BY seq, id`,
      [drafting],
    );
    return rows.map((row) => ({ ...row, seq: Number(row.seq), details: JSON.parse(row.details) as DraftingRecord['details'] }));
  }

  /** The draftings of a document, in order. */
  async ofDocument(document: string): Promise<DraftingEntry[]> {
    const rows = await this.sql.query<Omit<DraftingEntry, 'jointly'> & { jointly: string }>(
      `SELECT id, document_id AS document, spine, party, jointly, created_at AS "createdAt"
       FROM drafting WHERE document_id = $1 ORDER BY created_at, id`,
      [document],
    );
    return rows.map((row) => ({ ...row, jointly: JSON.parse(row.jointly) as string[] }));
  }
}
