import type { Sql } from '../sql.js';

export type AnswerKind =
  | 'received'
  | 'supplementAsked'
  | 'refused'
  | 'diverted'
  | 'transferred'
  | 'accepted'
  | 'delayed'
  | 'replied'
  | 'followedUp'
  | 'closed'
  | 'withdrawn';

/** What the persons of an objection are told. `text` names nobody: name and address are joined when the letter is opened. `on` is the day of the answer. */
export type ObjectionAnswer = {
  id: string;
  objection: string;
  kind: AnswerKind;
  outcome: string | null;
  text: string;
  /** The reasons by themselves, where there are some: for the paper. */
  reasons: string | null;
  nextDoor: string | null;
  due: string | null;
  on: string;
  at: string;
};

const COLUMNS =
  'id, objection_id AS objection, kind, outcome, text, reasons, next_door AS "nextDoor", due, answered_on AS "on", created_at AS at';

/** Answers, insert-only, each with a letter for every person who does not look at the page. */
export class ObjectionAnswerRepository {
  constructor(private readonly sql: Sql) {}

  async find(id: string): Promise<ObjectionAnswer | undefined> {
    return (await this.sql.query<ObjectionAnswer>(`SELECT ${COLUMNS} FROM objection_answer WHERE id = $1`, [id]))[0];
  }

  async ofObjection(objection: string): Promise<ObjectionAnswer[]> {
    return this.sql.query<ObjectionAnswer>(
      `SELECT ${COLUMNS} FROM objection_answer WHERE objection_id = $1 ORDER BY created_at, length(id), id`,
      [objection],
    );
  }

  /**
   * Once for an id. Whoever came by page and is reached by telephone or mail reads it there; everybody else gets a letter, but none for the
   * receipt: that goes out with code and secret.
   */
  async insert({ id, objection, kind, outcome, text, reasons, nextDoor, due, on, at }: ObjectionAnswer): Promise<void> {
    const rows = await this.sql.query(
      `INSERT INTO objection_answer (id, objection_id, kind, outcome, text, next_door, due, answered_on, created_at, reasons)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [id, objection, kind, outcome, text, nextDoor, due, on, at, reasons],
    );
    if (rows.length === 0 || kind === 'received') return;
    await this.sql.query(
      `INSERT INTO objection_letter (id, objection_id, person_id, kind, answer_id, created_at)
       SELECT CAST($1 AS text) || '/' || person.ordinal, person.objection_id, person.id, 'answer', CAST($1 AS text), CAST($3 AS text)
       FROM objection_person AS person JOIN objection ON objection.id = person.objection_id
       WHERE person.objection_id = $2 AND person.forgotten_at IS NULL AND person.reached_by <> 'none'
         AND (person.reached_by = 'post' OR objection.channel <> 'page')`,
      [id, objection, at],
    );
  }
}
