import { after, containing, hasLight, type ListPlace, orderOf, type SortKey } from '../list/keyset.js';
import type { TaskClock } from '../list/listing.repository.js';
import type { Sql, SqlValue } from '../sql.js';

/** Whose turn it is: one row for each task of each active state. A projection: written by the step, and never read to decide. */
export type Task = TaskClock & {
  process: string;
  state: string;
  ordinal: number;
  label: string;
  role: string;
  party: string;
  /** Null: anybody of that role in that party. */
  person: string | null;
  deadlineKey: string | null;
  since: string;
};

/** A task with what a list shows beside it. */
export type ListedTask = Task & { workflow: string; subject: string | null; documentTitle: string | null; key: string; id: string };

/** A task of a case about a document, with what says how the case is called. */
export type DocumentTask = Task & { document: string; workflow: string; version: number };

/** Whose list is asked for. `away`: for whom this person acts while they are away, in one role or (null) in every; such tasks count only in `seats`. */
export type TaskReader = {
  person: string;
  party: string;
  roles: readonly string[];
  away: readonly { person: string; role: string | null }[];
  /** States, as `workflow/state`, whose tasks may be done by a delegate. */
  seats: readonly string[];
};

export type TaskListFilter = {
  workflows?: readonly string[] | undefined;
  /** Only those that wait for the reader by name. */
  mine?: boolean | undefined;
  lights?: readonly string[] | undefined;
  text?: string | undefined;
};

const FIELDS = ['process', 'state', 'ordinal', 'label', 'role', 'party', 'person', 'deadline_key', 'due', 'near_on', 'clock', 'since'];
const COLUMNS =
  'task.process, task.state, task.ordinal, task.label, task.role, task.party, task.person, task.deadline_key AS "deadlineKey", task.due, task.near_on AS "nearOn", task.clock, task.since';

/** One task among all, for the order of lists. */
const ID = "task.process || '/' || task.state || '/' || task.ordinal";
const KEYS: Readonly<Record<string, string>> = {
  due: "COALESCE(task.due, '9999-12-31')",
  '-due': "COALESCE(task.due, '0000-01-01')",
  since: 'task.since',
  title: "COALESCE(document.title, '')",
};

function sortKey(sort: string): SortKey {
  const by = KEYS[sort] ?? KEYS[sort.replace(/^-/, '')];
  if (by === undefined) throw new Error(`Tasks are not ordered by ${sort}`);
  return { by, down: sort.startsWith('-') };
}

const FROM = 'FROM task JOIN process ON process.id = task.process LEFT JOIN document ON document.id = process.subject';

/** The reader's own tasks that a filter keeps; `$1` is the day. */
function conditions({ person, party, roles, away, seats }: TaskReader, filter: TaskListFilter, params: SqlValue[]): string {
  const place = (value: SqlValue): string => `$${params.push(value)}`;
  const list = (values: readonly string[]): string => values.map(place).join(', ');
  const me = place(person);
  const others = away.map(({ person: other, role }) => {
    const isTheirs = role === null ? `task.person = ${place(other)}` : `(task.person = ${place(other)} AND task.role = ${place(role)})`;
    return seats.length === 0 ? '1 = 0' : `(${isTheirs} AND process.workflow || '/' || task.state IN (${list(seats)}))`;
  });
  const open = filter.mine ? [`task.person = ${me}`] : ['task.person IS NULL', `task.person = ${me}`, ...others];
  const where = [`task.party = ${place(party)}`, `task.role IN (${list(roles)})`, `(${open.join(' OR ')})`];
  if (filter.workflows?.length) where.push(`process.workflow IN (${list(filter.workflows)})`);
  if (filter.lights?.length) where.push(`(${filter.lights.map((light) => hasLight('task', light, '$1')).join(' OR ')})`);
  if (filter.text !== undefined) where.push(`lower(document.title) LIKE ${place(containing(filter.text))} ESCAPE '!'`);
  return where.join(' AND ');
}

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

  /** What waits for the reader: by name, for a role held in the party acted for, or for somebody who is away. `from` is the last entry of the page before. */
  async page(
    reader: TaskReader,
    filter: TaskListFilter,
    { day, sort, limit, from }: { day: string; sort: string; limit: number; from?: ListPlace | undefined },
  ): Promise<ListedTask[]> {
    if (reader.roles.length === 0) return [];
    const params: SqlValue[] = [day];
    const key = sortKey(sort);
    const where = [conditions(reader, filter, params)];
    if (from) where.push(after(key, ID, from, params));
    const rows = await this.sql.query<ListedTask>(
      `SELECT ${COLUMNS}, process.workflow, process.subject, document.title AS "documentTitle", CAST($1 AS text) AS day, ${key.by} AS key, ${ID} AS id
       ${FROM} WHERE ${where.join(' AND ')} ORDER BY ${orderOf(key, ID)} LIMIT $${params.push(limit)}`,
      params,
    );
    return rows.map(typed);
  }

  async count(reader: TaskReader, filter: TaskListFilter, day: string): Promise<number> {
    if (reader.roles.length === 0) return 0;
    const params: SqlValue[] = [day];
    const where = conditions(reader, filter, params);
    const [row] = await this.sql.query<{ count: number }>(
      `SELECT count(*) AS count FROM (SELECT CAST($1 AS text) AS day ${FROM} WHERE ${where}) AS own`,
      params,
    );
    return Number(row?.count ?? 0);
  }

  /** What is to be done in these cases, nearest due date first. */
  async ofProcesses(processes: readonly string[]): Promise<(Task & { workflow: string })[]> {
    if (processes.length === 0) return [];
    const rows = await this.sql.query<Task & { workflow: string }>(
      `SELECT ${COLUMNS}, process.workflow FROM task JOIN process ON process.id = task.process
       WHERE task.process IN (${processes.map((_, n) => `$${n + 1}`).join(', ')})
       ORDER BY task.process, ${KEYS.due}, task.since, task.state, task.ordinal`,
      processes,
    );
    return rows.map(typed);
  }

  /** What is to be done about these documents, nearest due date first, then the oldest. */
  async ofDocuments(documents: readonly string[]): Promise<DocumentTask[]> {
    if (documents.length === 0) return [];
    const rows = await this.sql.query<DocumentTask>(
      `SELECT ${COLUMNS}, process.subject AS document, process.workflow, process.version FROM process JOIN task ON task.process = process.id
       WHERE process.subject IN (${documents.map((_, n) => `$${n + 1}`).join(', ')})
       ORDER BY process.subject, ${KEYS.due}, task.since, task.process, task.state, task.ordinal`,
      documents,
    );
    return rows.map((row) => ({ ...typed(row), version: Number(row.version) }));
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
        task.nearOn,
        task.clock,
        task.since,
      ];
      await this.sql.query(`INSERT INTO task (${FIELDS.join(', ')}) VALUES (${values.map((_, n) => `$${n + 1}`).join(', ')})`, values);
    }
  }

  /** The clock of the tasks under one deadline of a process, after the calendar moved it. */
  async move(process: string, deadlineKey: string, { due, nearOn, clock }: TaskClock): Promise<void> {
    await this.sql.query('UPDATE task SET due = $3, near_on = $4, clock = $5 WHERE process = $1 AND deadline_key = $2', [
      process,
      deadlineKey,
      due,
      nearOn,
      clock,
    ]);
  }
}
