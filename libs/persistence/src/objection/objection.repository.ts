import type { Sql } from '../sql.js';

/** How an objection came in; all but the page are entered by a clerk and answered by post. */
export type ObjectionChannel = 'page' | 'letter' | 'window' | 'telephone';

/**
 * 异议 one objection, without anything that says who made it. `sealed`: the name of a paper that is not in the library, and clauses of it.
 * `kind` is `lead` 线索 where nobody can be answered. `similarity` in percent, to the objection that leads the group; `follows`: an earlier
 * one of the same person that was answered.
 */
export type Objection = {
  id: string;
  kind: 'objection' | 'lead';
  channel: ObjectionChannel;
  document: string | null;
  receiver: string;
  receivedOn: string;
  clauses: readonly string[];
  sealed: string;
  about: string;
  group: string;
  similarity: number;
  sketch: string;
  groupedAt: string | null;
  groupedBy: string | null;
  joinedAt: string | null;
  startedAt: string | null;
  enteredBy: string | null;
  follows: string | null;
  createdAt: string;
};

type Row = Omit<Objection, 'clauses'> & { clauses: string };

export const OBJECTION_COLUMNS =
  'id, kind, channel, document_id AS document, receiver, received_on AS "receivedOn", clauses, sealed, about, group_id AS "group", similarity, sketch, grouped_at AS "groupedAt", grouped_by AS "groupedBy", joined_at AS "joinedAt", started_at AS "startedAt", entered_by AS "enteredBy", follows, created_at AS "createdAt"';

export const objectionOf = (row: Row): Objection => ({
  ...row,
  clauses: JSON.parse(row.clauses) as string[],
  similarity: Number(row.similarity),
});

/** Objections as they came in. A row is kept before its process is opened: what was not opened yet is found again. */
export class ObjectionRepository {
  constructor(private readonly sql: Sql) {}

  async find(id: string): Promise<Objection | undefined> {
    const rows = await this.sql.query<Row>(`SELECT ${OBJECTION_COLUMNS} FROM objection WHERE id = $1`, [id]);
    return rows.map(objectionOf)[0];
  }

  /** Those that an office handles, the newest first, after a place. One whose process is not open yet is under way. */
  async ofReceiver(
    receiver: string,
    { before, limit, status }: { before: { createdAt: string; id: string } | null; limit: number; status?: 'active' | 'done' | undefined },
  ): Promise<Objection[]> {
    const place = before ?? { createdAt: '9999', id: '' };
    const isDone = "EXISTS (SELECT 1 FROM process WHERE process.id = objection.id AND process.status = 'done')";
    const kept = { active: `AND NOT ${isDone}`, done: `AND ${isDone}` };
    const rows = await this.sql.query<Row>(
      `SELECT ${OBJECTION_COLUMNS} FROM objection WHERE receiver = $1 AND (created_at < $2 OR (created_at = $2 AND id < $3))
       ${status === undefined ? '' : kept[status]} ORDER BY created_at DESC, id DESC LIMIT $4`,
      [receiver, place.createdAt, place.id, limit],
    );
    return rows.map(objectionOf);
  }

  async insert(of: Omit<Objection, 'groupedAt' | 'groupedBy' | 'joinedAt' | 'startedAt'>): Promise<void> {
    await this.sql.query(
      `INSERT INTO objection (id, kind, channel, document_id, receiver, received_on, clauses, sealed, about, group_id, similarity, sketch,
       entered_by, follows, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        of.id,
        of.kind,
        of.channel,
        of.document,
        of.receiver,
        of.receivedOn,
        JSON.stringify(of.clauses),
        of.sealed,
        of.about,
        of.group,
        of.similarity,
        of.sketch,
        of.enteredBy,
        of.follows,
        of.createdAt,
      ],
    );
  }

  /** Kept, and without a process yet: the server ended in between. */
  async notStarted(limit: number): Promise<Objection[]> {
    const rows = await this.sql.query<Row>(
      `SELECT ${OBJECTION_COLUMNS} FROM objection WHERE started_at IS NULL ORDER BY created_at, id LIMIT $1`,
      [limit],
    );
    return rows.map(objectionOf);
  }

  async setStarted(id: string, at: string): Promise<void> {
    await this.sql.query('UPDATE objection SET started_at = $2 WHERE id = $1 AND started_at IS NULL', [id, at]);
  }
}
