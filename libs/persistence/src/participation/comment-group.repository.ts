import type { Sql, SqlValue } from '../sql.js';
import { COMMENT_COLUMNS, type Comment, commentOf } from './comment.repository.js';

/** A group as the desk lists it; `clause` and `sealedText` are those of the comment that stands for it. */
export type CommentGroup = {
  id: string;
  clause: string | null;
  sealedText: string;
  size: number;
  /** How many in it were given no answer. */
  unanswered: number;
};

export type GroupFilter = { clause?: string; answered?: boolean };

const isUnanswered = 'NOT EXISTS (SELECT 1 FROM consultation_reply WHERE comment_id = member.id)';

const SELECT = `SELECT leader.id, leader.clause, leader.sealed_text AS "sealedText", count(*) AS size,
  count(CASE WHEN ${isUnanswered} THEN 1 END) AS unanswered
  FROM consultation_comment AS member JOIN consultation_comment AS leader ON leader.id = member.group_id
  WHERE member.consultation_id = $1`;
const BY_LEADER = 'GROUP BY leader.id, leader.clause, leader.sealed_text, leader.created_at';

const groupOf = (row: CommentGroup): CommentGroup => ({ ...row, size: Number(row.size), unanswered: Number(row.unanswered) });

/** Comments that say nearly the same. The group's id is the comment whose words stand for all. */
export class CommentGroupRepository {
  constructor(private readonly sql: Sql) {}

  async find(consultation: string, group: string): Promise<CommentGroup | undefined> {
    return (await this.sql.query<CommentGroup>(`${SELECT} AND member.group_id = $2 ${BY_LEADER}`, [consultation, group])).map(groupOf)[0];
  }

  /** Whether all of these are groups of the consultation. */
  async areGroups(consultation: string, groups: readonly string[]): Promise<boolean> {
    const places = groups.map((_, n) => `$${n + 2}`).join(', ');
    const rows = await this.sql.query(
      `SELECT id FROM consultation_comment WHERE consultation_id = $1 AND group_id = id AND id IN (${places})`,
      [consultation, ...groups],
    );
    return rows.length === new Set(groups).size;
  }

  /** The largest first, `skip` left out. */
  async page(consultation: string, { clause, answered }: GroupFilter, skip: number, limit: number): Promise<CommentGroup[]> {
    const params: SqlValue[] = [consultation, limit, skip];
    const inClause = clause === undefined ? '' : `AND coalesce(leader.clause, '') = $${params.push(clause)}`;
    const having = answered === undefined ? '' : `HAVING count(CASE WHEN ${isUnanswered} THEN 1 END) ${answered ? '= 0' : '> 0'}`;
    const rows = await this.sql.query<CommentGroup>(
      `${SELECT} ${inClause} ${BY_LEADER} ${having} ORDER BY size DESC, leader.created_at, leader.id LIMIT $2 OFFSET $3`,
      params,
    );
    return rows.map(groupOf);
  }

  async members(group: string, skip: number, limit: number): Promise<Comment[]> {
    const rows = await this.sql.query<Comment>(
      `SELECT ${COMMENT_COLUMNS} FROM consultation_comment WHERE group_id = $1
       ORDER BY CASE WHEN id = $1 THEN 0 ELSE 1 END, created_at, id LIMIT $2 OFFSET $3`,
      [group, limit, skip],
    );
    return rows.map(commentOf);
  }

  /** Comments that are in the group of another one, in the order of coming in. */
  async joined(consultation: string, limit: number): Promise<Comment[]> {
    const rows = await this.sql.query<Comment>(
      `SELECT ${COMMENT_COLUMNS} FROM consultation_comment WHERE consultation_id = $1 AND group_id <> id
       ORDER BY created_at, id LIMIT $2`,
      [consultation, limit],
    );
    return rows.map(commentOf);
  }

  /** Those that stand, or stood before somebody merged groups, for others: what newcomers are compared with. */
  async exemplars(consultation: string): Promise<{ id: string; group: string; clause: string | null; sealedText: string }[]> {
    return this.sql.query(
      `SELECT id, group_id AS "group", clause, sealed_text AS "sealedText" FROM consultation_comment
       WHERE consultation_id = $1 AND group_id IS NOT NULL AND similarity IS NULL ORDER BY created_at, id`,
      [consultation],
    );
  }

  /** The comments that stand for the groups of one article. */
  async leaders(consultation: string, clause: string | null): Promise<{ id: string; sealedText: string }[]> {
    return this.sql.query(
      `SELECT id, sealed_text AS "sealedText" FROM consultation_comment
       WHERE consultation_id = $1 AND group_id = id AND coalesce(clause, '') = $2 ORDER BY created_at, id`,
      [consultation, clause ?? ''],
    );
  }

  /** Those that the grouping has not looked at, in the order of coming in. */
  async ungrouped(consultation: string): Promise<{ id: string; clause: string | null; sealedText: string }[]> {
    return this.sql.query(
      `SELECT id, clause, sealed_text AS "sealedText" FROM consultation_comment
       WHERE consultation_id = $1 AND group_id IS NULL ORDER BY created_at, id`,
      [consultation],
    );
  }

  /** Those stand for themselves, where nobody has put them elsewhere meanwhile. */
  async putAlone(ids: readonly string[]): Promise<void> {
    const places = ids.map((_, n) => `$${n + 1}`).join(', ');
    await this.sql.query(`UPDATE consultation_comment SET group_id = id WHERE group_id IS NULL AND id IN (${places})`, ids);
  }

  /** Each goes where its exemplar is now: somebody may have merged groups meanwhile. */
  async putLike(placed: readonly { id: string; like: string; similarity: number }[]): Promise<void> {
    const rows = placed.map((_, n) => `($${3 * n + 1}, $${3 * n + 2}, CAST($${3 * n + 3} AS integer))`).join(', ');
    await this.sql.query(
      `UPDATE consultation_comment SET group_id = exemplar.group_id, similarity = placed.column3
       FROM (VALUES ${rows}) AS placed JOIN consultation_comment AS exemplar ON exemplar.id = placed.column2
       WHERE consultation_comment.id = placed.column1 AND consultation_comment.group_id IS NULL`,
      placed.flatMap(({ id, like, similarity }) => [id, like, similarity]),
    );
  }

  /** All of one group go over to another of the same consultation. */
  async merge(consultation: string, from: string, into: string, by: string): Promise<void> {
    await this.sql.query('UPDATE consultation_comment SET group_id = $3, grouped_by = $4 WHERE consultation_id = $1 AND group_id = $2', [
      consultation,
      from,
      into,
      by,
    ]);
  }

  /** A member stands for itself from now on; the one whose words stand for the group stays. */
  async separate(comment: string, by: string): Promise<boolean> {
    const rows = await this.sql.query(
      'UPDATE consultation_comment SET group_id = id, similarity = NULL, grouped_by = $2 WHERE id = $1 AND group_id <> id RETURNING id',
      [comment, by],
    );
    return rows.length === 1;
  }
}
