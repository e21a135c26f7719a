import type { Sql } from '../sql.js';

/** What the desk wrote; the texts are sealed values as JSON. `n` counts proposals. */
export type ObjectionText = {
  id: string;
  objection: string;
  kind: 'proposal' | 'statement' | 'maskingReturned' | 'sentBack';
  n: number;
  by: string;
  explanation: string;
  to: string | null;
  publicReply: string | null;
  /** Name of a paper that is in no library, as the reply is published under it. */
  publicTitle: string | null;
  at: string;
};

const COLUMNS =
  'id, objection_id AS objection, kind, n, written_by AS "by", explanation, transferred_to AS "to", public_reply AS "publicReply", public_title AS "publicTitle", created_at AS at';

const typed = (row: ObjectionText): ObjectionText => ({ ...row, n: Number(row.n) });

/** Insert-only; once for an id. */
export class ObjectionTextRepository {
  constructor(private readonly sql: Sql) {}

  async ofObjection(objection: string): Promise<ObjectionText[]> {
    const rows = await this.sql.query<ObjectionText>(
      `SELECT ${COLUMNS} FROM objection_text WHERE objection_id = $1 ORDER BY created_at, length(id), id`,
      [objection],
    );
    return rows.map(typed);
  }

  /** The latest of a kind and number. */
  async find(objection: string, kind: ObjectionText['kind'], n: number): Promise<ObjectionText | undefined> {
    return (await this.ofObjection(objection)).filter((text) => text.kind === kind && text.n === n).at(-1);
  }

  async insert({ id, objection, kind, n, by, explanation, to, publicReply, publicTitle, at }: ObjectionText): Promise<void> {
    await this.sql.query(
      `INSERT INTO objection_text (id, objection_id, kind, n, written_by, explanation, transferred_to, public_reply, created_at, public_title)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (id) DO NOTHING`,
      [id, objection, kind, n, by, explanation, to, publicReply, at, publicTitle],
    );
  }
}

/** 公开答复 a reply without anybody whom it could lead to, and without the objection that it answers: `id` tells nothing of it. */
export type PublicReply = {
  id: string;
  document: string | null;
  /** Name of the paper, where it is not in the library. */
  paper: string | null;
  repliedBy: string;
  outcome: string;
  text: string;
  on: string;
};

const REPLY = 'id, document_id AS document, paper, replied_by AS "repliedBy", outcome, text, published_on AS "on"';

export class PublicReplyRepository {
  constructor(private readonly sql: Sql) {}

  async find(id: string): Promise<PublicReply | undefined> {
    return (await this.sql.query<PublicReply>(`SELECT ${REPLY} FROM public_reply WHERE id = $1`, [id]))[0];
  }

  /** The newest first, after a place. */
  async page(before: { on: string; id: string } | null, limit: number): Promise<PublicReply[]> {
    const place = before ?? { on: '9999', id: '' };
    return this.sql.query<PublicReply>(
      `SELECT ${REPLY} FROM public_reply
       WHERE published_on < $1 OR (published_on = $1 AND id < $2) ORDER BY published_on DESC, id DESC LIMIT $3`,
      [place.on, place.id, limit],
    );
  }

  async insert({ id, document, paper, repliedBy, outcome, text, on }: PublicReply): Promise<void> {
    await this.sql.query(
      `INSERT INTO public_reply (id, document_id, paper, replied_by, outcome, text, published_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING`,
      [id, document, paper, repliedBy, outcome, text, on],
    );
  }
}
