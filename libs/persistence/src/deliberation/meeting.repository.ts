import type { Sql } from '../sql.js';

/** A meeting on the calendar of a body; whether it was held stands in its record. */
export type Meeting = {
  id: string;
  body: string;
  kind: string;
  plannedOn: string;
  place: string;
  createdBy: string;
  createdAt: string;
};

/** `minutes`: id of the evidence. A decision on paper has no chair and no attendance. */
export type MeetingRecord = {
  meeting: string;
  heldOn: string;
  chair: string | null;
  minutes: string;
  createdBy: string;
  createdAt: string;
};

export type Attendee = { name: string; post: string; presence: 'present' | 'absent' | 'sittingIn'; reason: string | null };

const MEETING = 'id, body, kind, planned_on AS "plannedOn", place, created_by AS "createdBy", created_at AS "createdAt"';
const RECORD = 'meeting_id AS meeting, held_on AS "heldOn", chair, minutes, created_by AS "createdBy", created_at AS "createdAt"';

/** Meetings and what was recorded of each, once. */
export class MeetingRepository {
  constructor(private readonly sql: Sql) {}

  async find(id: string): Promise<Meeting | undefined> {
    return (await this.sql.query<Meeting>(`SELECT ${MEETING} FROM meeting WHERE id = $1`, [id]))[0];
  }

  /** The latest first. */
  async ofBody(body: string): Promise<Meeting[]> {
    return this.sql.query<Meeting>(`SELECT ${MEETING} FROM meeting WHERE body = $1 ORDER BY planned_on DESC, id`, [body]);
  }

  /** Holds the meetings of a body: the record of one is written by one transaction, and the next one finds it. */
  async lock(body: string): Promise<void> {
    await this.sql.hold('meeting', 'body', body);
  }

  async insert({ id, body, kind, plannedOn, place, createdBy, createdAt }: Meeting): Promise<void> {
    await this.sql.query(
      'INSERT INTO meeting (id, body, kind, planned_on, place, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [id, body, kind, plannedOn, place, createdBy, createdAt],
    );
  }

  async record(meeting: string): Promise<MeetingRecord | undefined> {
    return (await this.sql.query<MeetingRecord>(`SELECT ${RECORD} FROM meeting_record WHERE meeting_id = $1`, [meeting]))[0];
  }

  async attendance(meeting: string): Promise<Attendee[]> {
    return this.sql.query<Attendee>('SELECT name, post, presence, reason FROM meeting_attendance WHERE meeting_id = $1 ORDER BY ordinal', [
      meeting,
    ]);
  }

  async insertRecord(record: MeetingRecord, attendance: readonly Attendee[]): Promise<void> {
    await this.sql.query(
      'INSERT INTO meeting_record (meeting_id, held_on, chair, minutes, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6)',
      [record.meeting, record.heldOn, record.chair, record.minutes, record.createdBy, record.createdAt],
    );
    for (const [n, { name, post, presence, reason }] of attendance.entries())
      await this.sql.query(
        'INSERT INTO meeting_attendance (meeting_id, ordinal, name, post, presence, reason) VALUES ($1, $2, $3, $4, $5, $6)',
        [record.meeting, n + 1, name, post, presence, reason],
      );
  }
}
