import type { Instant, IsoDate } from '@fashen/domain';
import { type Sight, visibleIds } from '../document/sight.js';
import { hasLight } from '../list/keyset.js';
import type { Sql, SqlValue } from '../sql.js';

/** What a figure was asked with, and what came of it: one query each. */
export type Asked<Row> = { query: string; values: readonly SqlValue[]; rows: Row[] };

export type LightCount = { party: string; red: number; yellow: number; green: number; paused: number; none: number };
/** `pauses`: days on which a clock of the case stood, as `from/to` side by side, `to` being the day on which days count again, empty while it stands. */
export type EndedCase = { workflow: string; opened: IsoDate; ended: IsoDate; pauses: string | null; count: number };
export type AdoptionCount = { party: string; adopted: number; partlyAdopted: number; notAdopted: number };
export type FilingCount = { party: string; onTime: number; late: number; missing: number; waiting: number; registered: number };
export type WorkloadCount = { party: string; person: string | null; open: number; red: number; since: Instant };

/** The period, as days and as the instants between which it lies. */
export type Within = { from: IsoDate; to: IsoDate; begins: Instant; ends: Instant };

/** Whose figures are asked for: of the documents in sight, and all of the reader's own office. */
export type BoardSight = { sight: Sight; party: string };

/** The life of a document is no stage of itself. */
const WHOLE_LIFE = 'normative-document';
const PAUSE = "pause.from_date || '/' || COALESCE(pause.to_date, '')";
const DUE = `process.state = '"due"'`;
const when = (condition: string) => `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END)`;
const counts = <T extends object>(rows: T[], ...keys: (keyof T)[]): T[] =>
  rows.map((row) => ({ ...row, ...Object.fromEntries(keys.map((key) => [key, Number(row[key])])) }));

export class BoardRepository {
  constructor(
    private readonly sql: Sql,
    private readonly kind: 'sqlite' | 'postgres',
  ) {}

  /** Open duties of each office by their light on a day. */
  async lights(reader: BoardSight, day: IsoDate): Promise<Asked<LightCount>> {
    const values: SqlValue[] = [day];
    const columns = (['red', 'yellow', 'green', 'paused', 'none'] as const).map(
      (light) => `${when(hasLight('task', light, '$1'))} AS ${light}`,
    );
    const query = `SELECT task.party, ${columns.join(', ')} FROM task WHERE ${this.tasksOf(reader, values)} GROUP BY task.party ORDER BY task.party`;
    const rows = await this.sql.query<LightCount>(query, values);
    return { query, values, rows: counts(rows, 'red', 'yellow', 'green', 'paused', 'none') };
  }

  /** Cases that ended within the period, by kind, first and last day, and the days on which a clock of theirs stood. */
  async ended(reader: BoardSight, { begins, ends }: Within): Promise<Asked<EndedCase>> {
    const values: SqlValue[] = [begins, ends, WHOLE_LIFE];
    // few cases stand: theirs are gathered first, CROSS JOIN for SQLite to begin there
    const pauses = this.kind === 'sqlite' ? `group_concat(${PAUSE}, ' ')` : `string_agg(${PAUSE}, ' ')`;
    const query = `SELECT workflow, opened, ended, pauses, COUNT(*) AS count FROM (
  SELECT workflow, ${this.dayOf('opened_at')} AS opened, ${this.dayOf('updated_at')} AS ended, stood.pauses FROM process LEFT JOIN (
    SELECT deadline.process, ${pauses} AS pauses FROM deadline_pause pause CROSS JOIN deadline WHERE deadline.id = pause.deadline_id GROUP BY deadline.process
  ) AS stood ON stood.process = process.id
  WHERE status = 'done' AND updated_at >= $1 AND updated_at < $2 AND workflow <> $3${and(subjects('process.subject', reader, values))}
) AS ended GROUP BY workflow, opened, ended, pauses ORDER BY workflow, opened, ended`;
    return { query, values, rows: counts(await this.sql.query<EndedCase>(query, values), 'count') };
  }

  /** The last answers that were given to each item within the period, by the department that drafts. */
  async adoption(reader: BoardSight, { begins, ends }: Within): Promise<Asked<AdoptionCount>> {
    const values: SqlValue[] = [begins, ends];
    const columns = (['adopted', 'partlyAdopted', 'notAdopted'] as const).map((one) => `${when(`last.response = '${one}'`)} AS "${one}"`);
    // CROSS JOIN: SQLite then goes from answers to their documents, and not through all answers once for each document
    const query = `SELECT document.drafting_party AS party, ${columns.join(', ')} FROM (
  SELECT process, response, ROW_NUMBER() OVER (PARTITION BY item_id ORDER BY round DESC, created_at DESC, id DESC) AS nth
  FROM answer WHERE created_at >= $1 AND created_at < $2
) AS last CROSS JOIN process CROSS JOIN document
WHERE last.nth = 1 AND process.id = last.process AND document.id = process.subject${and(subjects('document.id', reader, values))} GROUP BY document.drafting_party ORDER BY document.drafting_party`;
    const rows = await this.sql.query<AdoptionCount>(query, values);
    return { query, values, rows: counts(rows, 'adopted', 'partlyAdopted', 'notAdopted') };
  }

  /** Filings of what was published within the period, by the office that hands them in, as they stand on a day. */
  async filings(reader: BoardSight, { from, to }: Within, day: IsoDate): Promise<Asked<FilingCount>> {
    const values: SqlValue[] = [from, to, day];
    const handedIn = `NOT (${DUE}) AND filing.period IS NOT NULL`;
    const query = `SELECT filing.submitter AS party,
  ${when(`${handedIn} AND COALESCE(period.status, '') <> 'missed'`)} AS "onTime", ${when(`${handedIn} AND period.status = 'missed'`)} AS late,
  ${when(`${DUE} AND period.due < CAST($3 AS text)`)} AS missing, ${when(`${DUE} AND period.due >= CAST($3 AS text)`)} AS waiting,
  ${when('filing.period IS NULL')} AS registered
FROM filing JOIN process ON process.id = filing.id LEFT JOIN deadline period ON period.process = filing.id AND period.key = filing.period
WHERE filing.published_on >= $1 AND filing.published_on <= $2${and(subjects('filing.document_id', reader, values))}
GROUP BY filing.submitter ORDER BY filing.submitter`;
    const rows = await this.sql.query<FilingCount>(query, values);
    return { query, values, rows: counts(rows, 'onTime', 'late', 'missing', 'waiting', 'registered') };
  }

  /** Open duties by the person that they wait for. Who sees all documents sees every office; a head sees the people of the own one. */
  async workload({ sight, party }: BoardSight, day: IsoDate): Promise<Asked<WorkloadCount>> {
    const values: SqlValue[] = [day];
    const own = sight.all ? '1 = 1' : `task.party = $${values.push(party)}`;
    const query = `SELECT task.party, task.person, COUNT(*) AS open, ${when(hasLight('task', 'red', '$1'))} AS red, MIN(task.since) AS since
FROM task WHERE ${own} GROUP BY task.party, task.person ORDER BY task.party, open DESC, task.person`;
    return { query, values, rows: counts(await this.sql.query<WorkloadCount>(query, values), 'open', 'red') };
  }

  private tasksOf({ sight, party }: BoardSight, values: SqlValue[]): string {
    const ids = visibleIds(sight, values);
    if (ids === null) return '1 = 1';
    // one look at the process of a task that waits elsewhere is cheaper than the list of all processes in sight
    return `(task.party = $${values.push(party)} OR (SELECT subject FROM process WHERE process.id = task.process) IN (${ids}))`;
  }

  /** The day of an instant in Beijing. */
  private dayOf(instant: string): string {
    return this.kind === 'sqlite'
      ? `date(${instant}, '+8 hours')`
      : `to_char(CAST(${instant} AS timestamptz) AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD')`;
  }
}

const and = (condition: string): string => (condition === '' ? '' : ` AND ${condition}`);

function subjects(column: string, { sight }: BoardSight, values: SqlValue[]): string {
  const ids = visibleIds(sight, values);
  return ids === null ? '' : `${column} IN (${ids})`;
}
