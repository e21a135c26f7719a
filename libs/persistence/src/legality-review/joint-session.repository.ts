import type { Sql } from '../sql.js';

/** 集中审查: who was there, what they said, and the evidence that holds the minutes. */
export type JointSession = {
  id: string;
  process: string;
  heldOn: string;
  attendees: readonly { name: string; of: string }[];
  views: readonly { name: string; view: string }[];
  minutes: string;
  createdBy: string;
  createdAt: string;
};

export class JointSessionRepository {
  constructor(private readonly sql: Sql) {}

  async ofProcess(process: string): Promise<JointSession[]> {
    const rows = await this.sql.query<Omit<JointSession, 'attendees' | 'views'> & { attendees: string; views: string }>(
      `SELECT id, process, held_on AS "heldOn", attendees, views, minutes, created_by AS "createdBy", created_at AS "createdAt"
       FROM joint_session WHERE process = $1 ORDER BY held_on, created_at, id`,
      [process],
    );
    return rows.map((row) => ({ ...row, attendees: JSON.parse(row.attendees), views: JSON.parse(row.views) }));
  }

  async insert({ id, process, heldOn, attendees, views, minutes, createdBy, createdAt }: JointSession): Promise<void> {
    await this.sql.query(
      'INSERT INTO joint_session (id, process, held_on, attendees, views, minutes, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
      [id, process, heldOn, JSON.stringify(attendees), JSON.stringify(views), minutes, createdBy, createdAt],
    );
  }
}
