import type { Sql } from '../sql.js';
import { OBJECTION_COLUMNS, type Objection, objectionOf } from './objection.repository.js';

type Row = Parameters<typeof objectionOf>[0];

/**
 * Objections that say the same about the same paper. The group's id is the objection that leads it: that one is examined, each person of
 * each member gets an own answer. A member is proposed by likeness and stands alone until a handler confirms it.
 */
export class ObjectionGroupRepository {
  constructor(private readonly sql: Sql) {}

  /** Whoever objects to the same at the same moment waits, and then sees who leads. */
  async lock(about: string): Promise<void> {
    await this.sql.holdName(`objections about ${about}`);
  }

  /** A handler finds that one says the same which the sketches did not show: it is proposed, where it leads nobody and is about the same. */
  async propose(lead: string, member: string): Promise<void> {
    await this.sql.query(
      `UPDATE objection SET group_id = $1 WHERE id = $2 AND id <> $1 AND group_id = id
       AND about = (SELECT leader.about FROM objection AS leader WHERE leader.id = $1 AND leader.group_id = leader.id)
       AND NOT EXISTS (SELECT 1 FROM objection AS other WHERE other.group_id = $2 AND other.id <> $2)`,
      [lead, member],
    );
  }

  /** Leaders about one subject whose examination is still under way, with their sketches. */
  async leaders(about: string): Promise<{ id: string; sketch: string }[]> {
    return this.sql.query(
      `SELECT objection.id, objection.sketch FROM objection LEFT JOIN process ON process.id = objection.id
       WHERE objection.about = $1 AND objection.group_id = objection.id AND (process.status IS NULL OR process.status = 'active')
       ORDER BY objection.created_at, objection.id`,
      [about],
    );
  }

  /** Everybody in the group, confirmed or not, the leader among them, in the order of coming in. */
  async members(group: string): Promise<Objection[]> {
    const rows = await this.sql.query<Row>(`SELECT ${OBJECTION_COLUMNS} FROM objection WHERE group_id = $1 ORDER BY created_at, id`, [
      group,
    ]);
    return rows.map(objectionOf);
  }

  /** How many are in each group, the leaders counted. */
  async sizes(groups: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (groups.length === 0) return new Map();
    const places = groups.map((_, n) => `$${n + 1}`).join(', ');
    const rows = await this.sql.query<{ id: string; size: number }>(
      `SELECT group_id AS id, count(*) AS size FROM objection WHERE group_id IN (${places}) GROUP BY group_id`,
      groups,
    );
    return new Map(rows.map(({ id, size }) => [id, Number(size)]));
  }

  /** Whether that one is still being handled. */
  async isUnderWay(objection: string): Promise<boolean> {
    const rows = await this.sql.query("SELECT id FROM process WHERE id = $1 AND status = 'active'", [objection]);
    return rows.length === 1;
  }

  /** Confirmed members that a leader's outcome answers, the leader itself left out. */
  async followers(lead: string): Promise<string[]> {
    const rows = await this.sql.query<{ id: string }>(
      'SELECT id FROM objection WHERE group_id = $1 AND id <> $1 AND grouped_at IS NOT NULL ORDER BY created_at, id',
      [lead],
    );
    return rows.map(({ id }) => id);
  }

  /** Which of the proposed members are confirmed now. */
  async confirm(group: string, members: readonly string[], { at, by }: { at: string; by: string }): Promise<string[]> {
    const confirmed: string[] = [];
    for (const member of members) {
      const rows = await this.sql.query(
        'UPDATE objection SET grouped_at = $3, grouped_by = $4 WHERE id = $1 AND group_id = $2 AND id <> $2 AND grouped_at IS NULL RETURNING id',
        [member, group, at, by],
      );
      if (rows.length === 1) confirmed.push(member);
    }
    return confirmed;
  }

  /** A member that only looked alike leads itself; a confirmed one stays. */
  async separate(member: string): Promise<boolean> {
    const rows = await this.sql.query(
      'UPDATE objection SET group_id = id, similarity = 100 WHERE id = $1 AND group_id <> id AND grouped_at IS NULL RETURNING id',
      [member],
    );
    return rows.length === 1;
  }

  /** A confirmed member whose process had moved on: it leads itself again. */
  async leave(member: string): Promise<void> {
    await this.sql.query('UPDATE objection SET group_id = id, similarity = 100, grouped_at = NULL, grouped_by = NULL WHERE id = $1', [
      member,
    ]);
  }

  /** Confirmed, and the process not told yet. */
  async notJoined(limit: number): Promise<{ id: string; lead: string; groupedAt: string }[]> {
    return this.sql.query(
      `SELECT id, group_id AS lead, grouped_at AS "groupedAt" FROM objection
       WHERE grouped_at IS NOT NULL AND joined_at IS NULL AND started_at IS NOT NULL ORDER BY grouped_at, id LIMIT $1`,
      [limit],
    );
  }

  async setJoined(id: string, at: string): Promise<void> {
    await this.sql.query('UPDATE objection SET joined_at = $2 WHERE id = $1', [id, at]);
  }
}
