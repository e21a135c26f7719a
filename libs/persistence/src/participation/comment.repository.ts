import type { Sql } from '../sql.js';

export type CommentChannel = 'page' | 'letter' | 'email' | 'telephone' | 'meeting';
export type CommentSpeaker = 'person' | 'business' | 'association' | 'other';

/** One comment as it came in; `clause` is null where it is about the whole draft, `group` until the grouping has looked. */
export type Comment = {
  id: string;
  consultation: string;
  channel: CommentChannel;
  speaker: CommentSpeaker;
  clause: string | null;
  sealedText: string;
  sealedPerson: string | null;
  receivedOn: string;
  enteredBy: string | null;
  group: string | null;
  similarity: number | null;
  groupedBy: string | null;
  createdAt: string;
};

/** Somebody looked at name and contact. */
export type CommentLook = { id: string; comment: string; person: string; why: string; at: string };

export const COMMENT_COLUMNS =
  'id, consultation_id AS consultation, channel, speaker, clause, sealed_text AS "sealedText", sealed_person AS "sealedPerson", received_on AS "receivedOn", entered_by AS "enteredBy", group_id AS "group", similarity, grouped_by AS "groupedBy", created_at AS "createdAt"';

export const commentOf = (row: Comment): Comment => ({ ...row, similarity: row.similarity === null ? null : Number(row.similarity) });

export class CommentRepository {
  constructor(private readonly sql: Sql) {}

  async insert(of: Omit<Comment, 'group' | 'similarity' | 'groupedBy'> & { codeHash: string | null }): Promise<void> {
    await this.sql.query(
      `INSERT INTO consultation_comment (id, consultation_id, channel, speaker, clause, sealed_text, sealed_person, code_hash,
       received_on, entered_by, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        of.id,
        of.consultation,
        of.channel,
        of.speaker,
        of.clause,
        of.sealedText,
        of.sealedPerson,
        of.codeHash,
        of.receivedOn,
        of.enteredBy,
        of.createdAt,
      ],
    );
  }

  async find(id: string): Promise<Comment | undefined> {
    return (await this.sql.query<Comment>(`SELECT ${COMMENT_COLUMNS} FROM consultation_comment WHERE id = $1`, [id])).map(commentOf)[0];
  }

  async byCode(codeHash: string): Promise<Comment | undefined> {
    const rows = await this.sql.query<Comment>(`SELECT ${COMMENT_COLUMNS} FROM consultation_comment WHERE code_hash = $1`, [codeHash]);
    return rows.map(commentOf)[0];
  }

  /** In the order of coming in, after a place. */
  async page(consultation: string, after: { createdAt: string; id: string } | null, limit: number): Promise<Comment[]> {
    const place = after ?? { createdAt: '', id: '' };
    const rows = await this.sql.query<Comment>(
      `SELECT ${COMMENT_COLUMNS} FROM consultation_comment WHERE consultation_id = $1 AND created_at >= $2 AND (created_at > $2 OR id > $3)
       ORDER BY created_at, id LIMIT $4`,
      [consultation, place.createdAt, place.id, limit],
    );
    return rows.map(commentOf);
  }

  /** Nothing leads to the person any more; the key is destroyed by whoever asks for this. */
  async forget(id: string): Promise<void> {
    await this.sql.query('UPDATE consultation_comment SET code_hash = NULL, sealed_person = NULL WHERE id = $1', [id]);
  }

  async keepLook(look: CommentLook): Promise<void> {
    await this.sql.query('INSERT INTO consultation_look (id, comment_id, person, why, at) VALUES ($1, $2, $3, $4, $5)', [
      look.id,
      look.comment,
      look.person,
      look.why,
      look.at,
    ]);
  }
}
