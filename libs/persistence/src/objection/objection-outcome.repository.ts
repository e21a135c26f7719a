import type { Sql } from '../sql.js';
import type { AnswerKind } from './objection-answer.repository.js';

/** What the head decided, or what became of the correction: told to whoever is examined with it, also when it joins later. */
export type ObjectionOutcome = {
  id: string;
  objection: string;
  answer: AnswerKind;
  outcome: string | null;
  /** The row of the reasons. */
  text: string | null;
  on: string;
  at: string;
};

const COLUMNS = 'id, objection_id AS objection, answer, outcome, text_id AS text, outcome_on AS "on", created_at AS at';

/** Insert-only; once for an id. */
export class ObjectionOutcomeRepository {
  constructor(private readonly sql: Sql) {}

  async ofObjection(objection: string): Promise<ObjectionOutcome[]> {
    return this.sql.query<ObjectionOutcome>(
      `SELECT ${COLUMNS} FROM objection_outcome WHERE objection_id = $1 ORDER BY created_at, length(id), id`,
      [objection],
    );
  }

  async insert({ id, objection, answer, outcome, text, on, at }: ObjectionOutcome): Promise<void> {
    await this.sql.query(
      `INSERT INTO objection_outcome (id, objection_id, answer, outcome, text_id, outcome_on, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING`,
      [id, objection, answer, outcome, text, on, at],
    );
  }
}
