import type { Sql } from '../sql.js';

export type DeadlineStatus = 'running' | 'paused' | 'met' | 'missed' | 'stopped';

/**
 * A period that runs from a legal fact. `computed` is the explanation day by day, as libs/calendar gave it (JSON text).
 * `due` of a paused one is the day that stood before the pause.
 */
export type Deadline = {
  id: string;
  process: string;
  key: string;
  startFrom: string;
  due: string;
  status: DeadlineStatus;
  profile: string;
  computed: string;
  createdAt: string;
};

/** Days that do not count, with the evidence for it; `to` is the day on which days count again, null while the clock stands. */
export type DeadlinePause = { id: string; deadlineId: string; from: string; to: string | null; evidence: string };

/** `amount` in the unit of the period. */
export type DeadlineExtension = { id: string; deadlineId: string; amount: number; reason: string; by: string; at: string };

/** What a new edition of the calendar did to a deadline: kept, because a due date that people were told has moved. */
export type DeadlineRevision = {
  id: string;
  deadlineId: string;
  at: string;
  editionBefore: string;
  editionAfter: string;
  dueBefore: string;
  dueAfter: string;
};

const COLUMNS = 'id, process, key, start_from AS "startFrom", due, status, profile, computed, created_at AS "createdAt"';

/** Deadlines with their pauses and extensions. The process's row lock covers them: only its own steps write them. */
export class DeadlineRepository {
  constructor(private readonly sql: Sql) {}

  async ofProcess(process: string): Promise<Deadline[]> {
    return this.sql.query<Deadline>(`SELECT ${COLUMNS} FROM deadline WHERE process = $1 ORDER BY created_at, length(id), id`, [process]);
  }

  /** The latest deadline of that key: a key may be opened again after it was closed. Of one instant, the id with the longer number is the later. */
  async latest(process: string, key: string): Promise<Deadline | undefined> {
    const rows = await this.sql.query<Deadline>(
      `SELECT ${COLUMNS} FROM deadline WHERE process = $1 AND key = $2 ORDER BY created_at DESC, length(id) DESC, id DESC LIMIT 1`,
      [process, key],
    );
    return rows[0];
  }

  /** Those that still run or stand, oldest first: what a change of the calendar may move. */
  async open(): Promise<Deadline[]> {
    return this.sql.query<Deadline>(`SELECT ${COLUMNS} FROM deadline WHERE status IN ('running', 'paused') ORDER BY created_at, id`);
  }

  async insert(row: Deadline): Promise<void> {
    await this.sql.query(
      'INSERT INTO deadline (id, process, key, start_from, due, status, profile, computed, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      [row.id, row.process, row.key, row.startFrom, row.due, row.status, row.profile, row.computed, row.createdAt],
    );
  }

  async update(id: string, now: Pick<Deadline, 'due' | 'status' | 'computed'>): Promise<void> {
    await this.sql.query('UPDATE deadline SET due = $2, status = $3, computed = $4 WHERE id = $1', [id, now.due, now.status, now.computed]);
  }

  async pauses(deadlineId: string): Promise<DeadlinePause[]> {
    return this.sql.query<DeadlinePause>(
      'SELECT id, deadline_id AS "deadlineId", from_date AS "from", to_date AS "to", evidence FROM deadline_pause WHERE deadline_id = $1 ORDER BY from_date, id',
      [deadlineId],
    );
  }

  async insertPause(row: DeadlinePause): Promise<void> {
    await this.sql.query('INSERT INTO deadline_pause (id, deadline_id, from_date, to_date, evidence) VALUES ($1, $2, $3, $4, $5)', [
      row.id,
      row.deadlineId,
      row.from,
      row.to,
      row.evidence,
    ]);
  }

  async endPause(id: string, to: string): Promise<void> {
    await this.sql.query('UPDATE deadline_pause SET to_date = $2 WHERE id = $1', [id, to]);
  }

  async extensions(deadlineId: string): Promise<DeadlineExtension[]> {
    const rows = await this.sql.query<DeadlineExtension>(
      'SELECT id, deadline_id AS "deadlineId", amount, reason, by, at FROM deadline_extension WHERE deadline_id = $1 ORDER BY at, id',
      [deadlineId],
    );
    return rows.map((row) => ({ ...row, amount: Number(row.amount) }));
  }

  async insertExtension(row: DeadlineExtension): Promise<void> {
    await this.sql.query('INSERT INTO deadline_extension (id, deadline_id, amount, reason, by, at) VALUES ($1, $2, $3, $4, $5, $6)', [
      row.id,
      row.deadlineId,
      row.amount,
      row.reason,
      row.by,
      row.at,
    ]);
  }

  async revisions(deadlineId: string): Promise<DeadlineRevision[]> {
    return this.sql.query<DeadlineRevision>(
      `SELECT id, deadline_id AS "deadlineId", at, edition_before AS "editionBefore", edition_after AS "editionAfter", due_before AS "dueBefore", due_after AS "dueAfter"
       FROM deadline_revision WHERE deadline_id = $1 ORDER BY at, id`,
      [deadlineId],
    );
  }

  async insertRevision(row: DeadlineRevision): Promise<void> {
    await this.sql.query(
      'INSERT INTO deadline_revision (id, deadline_id, at, edition_before, edition_after, due_before, due_after) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [row.id, row.deadlineId, row.at, row.editionBefore, row.editionAfter, row.dueBefore, row.dueAfter],
    );
  }
}
