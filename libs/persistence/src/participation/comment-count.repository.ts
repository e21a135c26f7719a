import type { Sql } from '../sql.js';
import type { CommentChannel, CommentSpeaker } from './comment.repository.js';

export type CommentCounts = {
  comments: number;
  ungrouped: number;
  groups: number;
  unanswered: number;
  unansweredGroups: number;
  byClause: { clause: string | null; comments: number; unanswered: number }[];
  bySpeaker: { speaker: CommentSpeaker; comments: number }[];
  byChannel: { channel: CommentChannel; comments: number }[];
};

const UNANSWERED = 'NOT EXISTS (SELECT 1 FROM consultation_reply WHERE comment_id = consultation_comment.id)';

export class CommentCountRepository {
  constructor(private readonly sql: Sql) {}

  async of(consultation: string): Promise<CommentCounts> {
    const [whole] = await this.sql.query<Record<'comments' | 'ungrouped' | 'groups' | 'unanswered' | 'unansweredGroups', number>>(
      `SELECT count(*) AS comments, count(CASE WHEN group_id IS NULL THEN 1 END) AS ungrouped, count(DISTINCT group_id) AS groups,
       count(CASE WHEN ${UNANSWERED} THEN 1 END) AS unanswered,
       count(DISTINCT CASE WHEN ${UNANSWERED} THEN group_id END) AS "unansweredGroups"
       FROM consultation_comment WHERE consultation_id = $1`,
      [consultation],
    );
    const by = async <K extends string>(column: K) =>
      (
        await this.sql.query<Record<K | 'comments' | 'unanswered', string>>(
          `SELECT ${column}, count(*) AS comments, count(CASE WHEN ${UNANSWERED} THEN 1 END) AS unanswered
           FROM consultation_comment WHERE consultation_id = $1 GROUP BY ${column} ORDER BY comments DESC, ${column}`,
          [consultation],
        )
      ).map((row) => ({ ...row, comments: Number(row.comments), unanswered: Number(row.unanswered) }));
    const numbers = Object.fromEntries(Object.entries(whole!).map(([name, count]) => [name, Number(count)])) as typeof whole;
    return {
      ...numbers!,
      byClause: await by('clause'),
      bySpeaker: (await by('speaker')) as unknown as CommentCounts['bySpeaker'],
      byChannel: (await by('channel')) as unknown as CommentCounts['byChannel'],
    };
  }

  async total(consultation: string): Promise<number> {
    const [row] = await this.sql.query<{ n: number }>('SELECT count(*) AS n FROM consultation_comment WHERE consultation_id = $1', [
      consultation,
    ]);
    return Number(row?.n ?? 0);
  }

  /** Consultations with comments that the grouping has not looked at. */
  async waitingForGrouping(): Promise<string[]> {
    const rows = await this.sql.query<{ id: string }>(
      'SELECT DISTINCT consultation_id AS id FROM consultation_comment WHERE group_id IS NULL ORDER BY consultation_id',
    );
    return rows.map(({ id }) => id);
  }
}
