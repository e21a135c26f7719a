import type { Head, SignedCheckpoint } from '@fashen/engine';
import type { Sql, SqlValue } from '../sql.js';

/** A process now, and as the newest checkpoint saw it (null where it saw none). */
export type HeadNow = Head & { known: number | null };

/** A process as the newest checkpoint saw it, and the hash of that row of its history now (null where it is gone). */
export type HeadSeen = Head & { stands: string | null };

/** What a nightly verification looked at. */
export type VerificationRun = {
  id: string;
  at: string;
  endedAt: string;
  processes: number;
  events: number;
  /** Of the logs. */
  entries: number;
  findings: number;
};

/** Something in the records that is not as it was written. */
export type IntegrityFinding = {
  id: string;
  /** `lost`: a checkpoint saw it and it is gone; `history`: a chain of a process; `log`: one of the logs; `checkpoint`: one of those. */
  kind: 'lost' | 'history' | 'log' | 'checkpoint';
  /** Process, log, or number of the checkpoint. */
  subject: string;
  /** Row of the history, or entry of the log, from 1. */
  place: number;
  why: string;
  foundAt: string;
  closedAt: string | null;
  closedBy: string | null;
  reason: string | null;
};

const ROWS_AT_ONCE = 200;
const FINDING = `id, kind, subject, place, why, found_at AS "foundAt", closed_at AS "closedAt", closed_by AS "closedBy", reason`;
const RUN = `id, at, ended_at AS "endedAt", processes, events, entries, findings`;
const read = ({ signed }: { signed: string }): SignedCheckpoint => JSON.parse(signed) as SignedCheckpoint;

/** Signed checkpoints, what the newest of them saw, and what was found to differ. */
export class CheckpointRepository {
  constructor(private readonly sql: Sql) {}

  /** Waits until nobody else makes a checkpoint, until this transaction ends. */
  async takeTurn(): Promise<void> {
    await this.sql.hold('log_head', 'log', 'checkpoints');
  }

  async newest(): Promise<SignedCheckpoint | undefined> {
    return (await this.page(1, undefined))[0];
  }

  async find(number: number): Promise<SignedCheckpoint | undefined> {
    return (await this.sql.query<{ signed: string }>('SELECT signed FROM checkpoint WHERE number = $1', [number])).map(read)[0];
  }

  /** The latest first, those before `before` only. */
  async page(limit: number, before: number | undefined): Promise<SignedCheckpoint[]> {
    const rows = await this.sql.query<{ signed: string }>(
      `SELECT signed FROM checkpoint ${before === undefined ? '' : 'WHERE number < $2'} ORDER BY number DESC LIMIT $1`,
      before === undefined ? [limit] : [limit, before],
    );
    return rows.map(read);
  }

  /** The first first, those after `after` only. */
  async following(after: number, limit: number): Promise<SignedCheckpoint[]> {
    const rows = await this.sql.query<{ signed: string }>('SELECT signed FROM checkpoint WHERE number > $1 ORDER BY number LIMIT $2', [
      after,
      limit,
    ]);
    return rows.map(read);
  }

  async insert(signed: SignedCheckpoint): Promise<void> {
    const { number, at } = signed.checkpoint;
    await this.sql.query('INSERT INTO checkpoint (number, at, signed) VALUES ($1, $2, $3)', [number, at, JSON.stringify(signed)]);
  }

  /** Of processes that follow `after`, in the order of their ids. */
  async headsNow(after: string, limit: number): Promise<HeadNow[]> {
    return this.sql.query(
      `SELECT p.id AS process, p.revision, p.head, h.revision AS known
       FROM process p LEFT JOIN checkpoint_head h ON h.process = p.id WHERE p.id > $1 ORDER BY p.id LIMIT $2`,
      [after, limit],
    );
  }

  /** What the newest checkpoint stands over: its leaves that follow `after`, in the order of the ids. */
  async headsSeen(after: string, limit: number): Promise<HeadSeen[]> {
    return this.sql.query(
      `SELECT h.process, h.revision, h.head, e.hash AS stands
       FROM checkpoint_head h LEFT JOIN event e ON e.process = h.process AND e.seq = h.revision
       WHERE h.process > $1 ORDER BY h.process LIMIT $2`,
      [after, limit],
    );
  }

  /** The hash of a row of a history now; undefined where it is gone. */
  async rowOf(process: string, seq: number): Promise<string | undefined> {
    return (await this.sql.query<{ hash: string }>('SELECT hash FROM event WHERE process = $1 AND seq = $2', [process, seq]))[0]?.hash;
  }

  async putHeads(heads: readonly Head[]): Promise<void> {
    for (let from = 0; from < heads.length; from += ROWS_AT_ONCE) {
      const some = heads.slice(from, from + ROWS_AT_ONCE);
      const rows = some.map((_, index) => `($${index * 3 + 1}, $${index * 3 + 2}, $${index * 3 + 3})`);
      await this.sql.query(
        `INSERT INTO checkpoint_head (process, revision, head) VALUES ${rows.join(', ')}
         ON CONFLICT (process) DO UPDATE SET revision = excluded.revision, head = excluded.head`,
        some.flatMap(({ process, revision, head }): SqlValue[] => [process, revision, head]),
      );
    }
  }

  async lastRun(): Promise<VerificationRun | undefined> {
    return (await this.sql.query<VerificationRun>(`SELECT ${RUN} FROM verification ORDER BY at DESC, id DESC LIMIT 1`))[0];
  }

  async insertRun({ id, at, endedAt, processes, events, entries, findings }: VerificationRun): Promise<void> {
    await this.sql.query(
      'INSERT INTO verification (id, at, ended_at, processes, events, entries, findings) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [id, at, endedAt, processes, events, entries, findings],
    );
  }

  /** Open ones the oldest first, then the closed ones, the latest first. */
  async findings(limit: number): Promise<IntegrityFinding[]> {
    const open = await this.sql.query<IntegrityFinding>(
      `SELECT ${FINDING} FROM integrity_finding WHERE closed_at IS NULL ORDER BY found_at, id LIMIT $1`,
      [limit],
    );
    const closed = await this.sql.query<IntegrityFinding>(
      `SELECT ${FINDING} FROM integrity_finding WHERE closed_at IS NOT NULL ORDER BY closed_at DESC, id LIMIT $1`,
      [limit],
    );
    return [...open, ...closed];
  }

  /** How many rows the history of a process has, whole or not. */
  async rowsOf(process: string): Promise<number> {
    return Number((await this.sql.query<{ n: number }>('SELECT count(*) AS n FROM event WHERE process = $1', [process]))[0]!.n);
  }

  async countFindings(): Promise<{ open: number; closed: number }> {
    const [row] = await this.sql.query<{ all: number; closed: number }>(
      'SELECT count(*) AS "all", count(closed_at) AS closed FROM integrity_finding',
    );
    return { open: Number(row!.all) - Number(row!.closed), closed: Number(row!.closed) };
  }

  async finding(id: string): Promise<IntegrityFinding | undefined> {
    return (await this.sql.query<IntegrityFinding>(`SELECT ${FINDING} FROM integrity_finding WHERE id = $1`, [id]))[0];
  }

  /** Whether it is new: the same is not told again while it is open, nor once somebody has looked at it and closed it. */
  async report({ id, kind, subject, place, why, foundAt }: Omit<IntegrityFinding, 'closedAt' | 'closedBy' | 'reason'>): Promise<boolean> {
    const rows = await this.sql.query(
      `INSERT INTO integrity_finding (id, kind, subject, place, why, found_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (kind, subject, place, why) DO NOTHING RETURNING id`,
      [id, kind, subject, place, why, foundAt],
    );
    return rows.length > 0;
  }

  /** Whether it was open. */
  async close(id: string, by: string, reason: string, at: string): Promise<boolean> {
    const rows = await this.sql.query(
      'UPDATE integrity_finding SET closed_at = $2, closed_by = $3, reason = $4 WHERE id = $1 AND closed_at IS NULL RETURNING id',
      [id, at, by, reason],
    );
    return rows.length > 0;
  }
}
