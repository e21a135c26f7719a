import type { DueTimer, Failure, Incident, Instant, TimerRow } from '@fashen/engine';
import type { Sql } from '../sql.js';
import { DUE_TIMER } from './columns.js';

export const TIMER_COLUMNS = ['process', 'id', 'due', 'seq', 'event'];
export const timerValues = (timer: TimerRow) => [timer.process, timer.id, timer.due, timer.seq, timer.event];

/** The same id armed again replaces the earlier one, with all its failed runs: XState re-enters a state as cancel and raise with the same id. */
export const ON_TIMER_CONFLICT = `ON CONFLICT (process, id) DO UPDATE SET due = excluded.due, seq = excluded.seq, event = excluded.event,
  attempts = 0, retry_at = NULL, held_at = NULL, cause = NULL`;
export const PUT_TIMER = `INSERT INTO timer (${TIMER_COLUMNS.join(', ')}) VALUES ($1, $2, $3, $4, $5) ${ON_TIMER_CONFLICT}`;

export async function put(sql: Sql, timer: TimerRow): Promise<void> {
  await sql.query(PUT_TIMER, timerValues(timer));
}

type Held = DueTimer & { heldAt: string | null; cause: string | null };
const HELD = `${DUE_TIMER}, held_at AS "heldAt", cause`;

export async function take(sql: Sql, process: string, id: string, at: Instant): Promise<TimerRow | undefined> {
  const [taken] = await sql.query<Held>(`DELETE FROM timer WHERE process = $1 AND id = $2 RETURNING ${HELD}`, [process, id]);
  if (!taken) return undefined;
  if (taken.heldAt !== null) await close(sql, incidentOf(taken), at);
  const { due, seq, event } = taken;
  return { process, id, due, seq, event };
}

export async function cancel(sql: Sql, process: string, id: string): Promise<void> {
  await sql.query('DELETE FROM timer WHERE process = $1 AND id = $2', [process, id]);
}

/** An incident that is open already keeps its day of opening and takes the newest cause. */
export async function fail(sql: Sql, { process, id, seq }: TimerRow, { cause, at, retryAt }: Failure): Promise<void> {
  const held = retryAt === null ? 'COALESCE(held_at, CAST($6 AS text))' : 'NULL';
  await sql.query(
    `UPDATE timer SET attempts = attempts + 1, cause = $4, retry_at = $5, held_at = ${held} WHERE process = $1 AND id = $2 AND seq = $3`,
    [process, id, seq, cause, retryAt, ...(retryAt === null ? [at] : [])],
  );
}

/** Incidents of timers stand with the timers themselves: what a case that moved on has no use for any more is no incident. */
export async function openIncidents(sql: Sql): Promise<Incident[]> {
  const held = await sql.query<Held>(`SELECT ${HELD} FROM timer WHERE held_at IS NOT NULL ORDER BY held_at, process, seq, id`);
  return held.map(incidentOf);
}

export async function heldAt(sql: Sql, incident: string): Promise<DueTimer | undefined> {
  const place = placeOf(incident);
  if (!place) return undefined;
  const rows = await sql.query<DueTimer>(
    `SELECT ${DUE_TIMER} FROM timer WHERE process = $1 AND id = $2 AND seq = $3 AND held_at IS NOT NULL`,
    [place.process, place.id, place.seq],
  );
  return rows[0];
}

const TIMER_INCIDENT = /^(.*?)\/timer\/(\d+)\/(.*)$/;

export function placeOf(incident: string): { process: string; seq: number; id: string } | undefined {
  const [, process, seq, id] = TIMER_INCIDENT.exec(incident) ?? [];
  return process === undefined ? undefined : { process, seq: Number(seq), id: id! };
}

function incidentOf({ process, id, seq, attempts, event, heldAt, cause }: Held): Incident {
  const { type } = JSON.parse(event) as { type: string };
  return { id: `${process}/timer/${seq}/${id}`, process, type, cause: cause ?? '', attempts, openedAt: heldAt!, closedAt: null };
}

async function close(sql: Sql, { id, process, type, cause, attempts, openedAt }: Incident, at: Instant): Promise<void> {
  await sql.query('INSERT INTO incident (id, process, type, cause, attempts, opened_at, closed_at) VALUES ($1, $2, $3, $4, $5, $6, $7)', [
    id,
    process,
    type,
    cause,
    attempts,
    openedAt,
    at,
  ]);
}
