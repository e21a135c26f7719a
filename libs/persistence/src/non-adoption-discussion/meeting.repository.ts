import type { Sql } from '../sql.js';

export type DiscussionResult = { itemId: string; result: string; note: string };

/** 协调会 a coordination meeting as it was recorded, with the result of each item. */
export type DiscussionMeeting = {
  id: string;
  process: string;
  /** Of the event that brought it. */
  seq: number;
  heldOn: string;
  chair: string;
  /** Offices and persons present, as recorded. */
  participants: readonly string[];
  said: string;
  /** Evidence. */
  minutes: string;
  recordedBy: string;
  /** The party for which it was recorded. */
  party: string;
  createdAt: string;
  results: readonly DiscussionResult[];
};

type Row = Omit<DiscussionMeeting, 'participants' | 'results'> & { participants: string };

const COLUMNS = `id, process, seq, held_on AS "heldOn", chair, participants, said, minutes, recorded_by AS "recordedBy", party, created_at AS "createdAt"`;

/** Coordination meetings, insert-only. */
export class DiscussionMeetingRepository {
  constructor(private readonly sql: Sql) {}

  /** In the order in which they were recorded. */
  async ofProcess(process: string): Promise<DiscussionMeeting[]> {
    const rows = await this.sql.query<Row>(`SELECT ${COLUMNS} FROM discussion_meeting WHERE process = $1 ORDER BY seq, id`, [process]);
    const meetings: DiscussionMeeting[] = [];
    for (const row of rows) {
      const results = await this.sql.query<DiscussionResult>(
        'SELECT item_id AS "itemId", result, note FROM discussion_result WHERE meeting_id = $1 ORDER BY id',
        [row.id],
      );
      meetings.push({ ...row, seq: Number(row.seq), participants: JSON.parse(row.participants) as string[], results });
    }
    return meetings;
  }

  async insert({ id, process, seq, heldOn, chair, participants, said, minutes, recordedBy, party, createdAt, results }: DiscussionMeeting) {
    await this.sql.query(
      `INSERT INTO discussion_meeting (id, process, seq, held_on, chair, participants, said, minutes, recorded_by, party, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [id, process, seq, heldOn, chair, JSON.stringify(participants), said, minutes, recordedBy, party, createdAt],
    );
    for (const [n, { itemId, result, note }] of results.entries()) {
      await this.sql.query('INSERT INTO discussion_result (id, meeting_id, item_id, result, note) VALUES ($1, $2, $3, $4, $5)', [
        `${id}/${String(n).padStart(3, '0')}`,
        id,
        itemId,
        result,
        note,
      ]);
    }
  }
}
