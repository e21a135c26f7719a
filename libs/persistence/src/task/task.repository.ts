import type { Sql, SqlValue } from '../sql.js';

/** Whose turn it is: one row for each task of each active state. A projection: written by the step, and never read to decide. */
export type Task = {
  process: string;
  state: string;
  ordinal: number;
  label: string;
  role: string;
  party: string;
  /** Null: anybody of that role in that party. */
  person: string | null;
  deadlineKey: string | null;
  due: string | null;
  since: string;
};

/** A task with what a list shows beside it. */
export type ListedTask = Task & { workflow: string; subject: string | null; documentTitle: string | null };

const FIELDS = ['process', 'state', 'ordinal', 'label', 'role', 'party', 'person', 'deadline_key', 'due', 'since'];
const COLUMNS =
  'task.process, task.state, task.ordinal, task.label, task.role, task.party, task.person, task.deadline_key AS "deadlineKey", task.due, task.since';

const typed = <T extends Task>(row: T): T => ({ ...row, ordinal: Number(row.ordinal) });

export class TaskRepository {
  constructor(private readonly sql: Sql) {}

  async ofProcess(process: string): Promise<Task[]> {
    const rows = await this.sql.query<Task>(`SELECT ${COLUMNS} FROM task WHERE process = $1 ORDER BY state, ordinal`, [process]);
    return rows.map(typed);
  }

  async all(): Promise<Task[]> {
    const rows = await this.sql.query<Task>(`SELECT ${COLUMNS} FROM task ORDER BY process, state, ordinal`);
    return rows.map(typed);
  }

  /**
   * What waits for this person: named, or for a role held in the party acted for, or for somebody who is away and for whom he acts there
   * (`role` null: in every role). Nearest due date first, then the oldest.
   */
  async of(
    who: { person: string; party: string; roles: readonly string[] },
    away: readonly { person: string; role: string | null }[] = [],
  ): Promise<ListedTask[]> {
    if (who.roles.length === 0) return [];
    const values: SqlValue[] = [who.person, who.party];
    const place = (value: SqlValue): string => `$${values.push(value)}`;
    const roles = who.roles.map(place).join(', ');
    const others = away.map(({ person, role }) =>
      role === null ? ` OR task.person = ${place(person)}` : ` OR (task.person = ${place(person)} AND task.role = ${place(role)})`,
    );
    const rows = await this.sql.query<ListedTask>(
      `SELECT ${COLUMNS}, process.workflow, process.subject, document.title AS "documentTitle"
       FROM task JOIN process ON process.id = task.process LEFT JOIN document ON document.id = process.subject
       WHERE task.party = $2 AND task.role IN (${roles}) AND (task.person IS NULL OR task.person = $1${others.join('')})
       ORDER BY CASE WHEN task.due IS NULL THEN 1 ELSE 0 END, task.due, task.since, task.process, task.ordinal`,
      values,
    );
    return rows.map(typed);
  }

  /** The rows of one process as they are now; nothing of the old ones stays. */
  async replace(process: string, tasks: readonly Task[]): Promise<void> {
    await this.sql.query('DELETE FROM task WHERE process = $1', [process]);
    for (const task of tasks) {
      const values: SqlValue[] = [
        task.process,
        task.state,
        task.ordinal,
        task.label,
        task.role,
        task.party,
        task.person,
        task.deadlineKey,
        task.due,
        task.since,
      ];
      await this.sql.query(`INSERT INTO task (${FIELDS.join(', ')}) VALUES (${values.map((_, n) => `$${n + 1}`).join(', ')})`, values);
    }
  }

  /** The due date of one deadline of a process, after the calendar moved it. */
  async move(process: string, deadlineKey: string, due: string | null): Promise<void> {
    await this.sql.query('UPDATE task SET due = $3 WHERE process = $1 AND deadline_key = $2', [process, deadlineKey, due]);
  }
}
