import type { Sql } from '../sql.js';

/** A document on the agenda of a meeting, in the text that it had then. `result` null: not decided. */
export type AgendaItem = {
  id: string;
  meeting: string;
  /** Place on the agenda, from 1. */
  ordinal: number;
  process: string;
  document: string;
  version: string;
  textHash: string;
  result: string | null;
  reason: string | null;
  createdBy: string;
  createdAt: string;
};

export type View = { speaker: string; stance: 'agrees' | 'dissents' | 'remarks'; words: string };
export type Instruction = {
  id: string;
  item: string;
  process: string;
  ordinal: number;
  anchors: readonly string[];
  newAnchors: readonly string[];
  words: string;
};

const ITEM = `SELECT agenda_item.id, meeting_id AS meeting, ordinal, process, document_id AS document, version_id AS version, text_hash AS "textHash",
  result, reason, agenda_item.created_by AS "createdBy", agenda_item.created_at AS "createdAt"
  FROM agenda_item LEFT JOIN agenda_result ON agenda_result.item_id = agenda_item.id`;

const toItem = (row: AgendaItem): AgendaItem => ({ ...row, ordinal: Number(row.ordinal) });

/** What was on which agenda, what was said and decided about it, and what the meeting asked for; insert-only. */
export class AgendaRepository {
  constructor(private readonly sql: Sql) {}

  async find(id: string): Promise<AgendaItem | undefined> {
    return (await this.sql.query<AgendaItem>(`${ITEM} WHERE agenda_item.id = $1`, [id])).map(toItem)[0];
  }

  /** In the order of the agenda. */
  async ofMeeting(meeting: string): Promise<AgendaItem[]> {
    return (await this.sql.query<AgendaItem>(`${ITEM} WHERE meeting_id = $1 ORDER BY ordinal`, [meeting])).map(toItem);
  }

  async ofProcess(process: string): Promise<AgendaItem[]> {
    const order = 'agenda_item.created_at, length(agenda_item.id), agenda_item.id';
    return (await this.sql.query<AgendaItem>(`${ITEM} WHERE process = $1 ORDER BY ${order}`, [process])).map(toItem);
  }

  /** Takes the next place on the agenda; the meeting is locked by whoever asks. */
  async insert(item: Omit<AgendaItem, 'ordinal' | 'result' | 'reason'>): Promise<void> {
    const { id, meeting, process, document, version, textHash, createdBy, createdAt } = item;
    await this.sql.query(
      `INSERT INTO agenda_item (id, meeting_id, ordinal, process, document_id, version_id, text_hash, created_by, created_at)
       SELECT $1, CAST($2 AS text), COUNT(*) + 1, $3, $4, $5, $6, $7, $8 FROM agenda_item WHERE meeting_id = $2`,
      [id, meeting, process, document, version, textHash, createdBy, createdAt],
    );
  }

  async views(item: string): Promise<View[]> {
    return this.sql.query<View>('SELECT speaker, stance, words FROM meeting_view WHERE item_id = $1 ORDER BY ordinal', [item]);
  }

  async insertViews(item: string, views: readonly View[]): Promise<void> {
    for (const [n, { speaker, stance, words }] of views.entries())
      await this.sql.query('INSERT INTO meeting_view (item_id, ordinal, speaker, stance, words) VALUES ($1, $2, $3, $4, $5)', [
        item,
        n + 1,
        speaker,
        stance,
        words,
      ]);
  }

  async insertResult(of: { item: string; result: string; reason: string | null; createdBy: string; createdAt: string }): Promise<void> {
    await this.sql.query('INSERT INTO agenda_result (item_id, result, reason, created_by, created_at) VALUES ($1, $2, $3, $4, $5)', [
      of.item,
      of.result,
      of.reason,
      of.createdBy,
      of.createdAt,
    ]);
  }

  /** Every instruction that was ever given in the case, in order. */
  async instructions(process: string): Promise<Instruction[]> {
    const rows = await this.sql.query<Omit<Instruction, 'anchors' | 'newAnchors'> & { anchors: string; newAnchors: string }>(
      `SELECT instruction.id, item_id AS item, instruction.process, instruction.ordinal, anchors, new_anchors AS "newAnchors", words
       FROM instruction JOIN agenda_item ON agenda_item.id = item_id
       WHERE instruction.process = $1 ORDER BY agenda_item.created_at, length(item_id), item_id, instruction.ordinal`,
      [process],
    );
    return rows.map((row) => ({
      ...row,
      ordinal: Number(row.ordinal),
      anchors: JSON.parse(row.anchors) as string[],
      newAnchors: JSON.parse(row.newAnchors) as string[],
    }));
  }

  async insertInstruction({ id, item, process, ordinal, anchors, newAnchors, words }: Instruction): Promise<void> {
    await this.sql.query(
      'INSERT INTO instruction (id, item_id, process, ordinal, anchors, new_anchors, words) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [id, item, process, ordinal, JSON.stringify(anchors), JSON.stringify(newAnchors), words],
    );
  }
}
