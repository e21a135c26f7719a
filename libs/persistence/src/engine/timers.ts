import type { TimerRow } from '@fashen/engine';
import type { Sql } from '../sql.js';
import { TIMER } from './columns.js';

export const TIMER_COLUMNS = ['process', 'id', 'due', 'seq', 'event'];
export const timerValues = (timer: TimerRow) => [timer.process, timer.id, timer.due, timer.seq, timer.event];

/** The same id armed again replaces the earlier one: XState re-enters a state as cancel and raise with the same id. */
export const ON_TIMER_CONFLICT = `ON CONFLICT (process, id) DO UPDATE SET due = excluded.due, seq = excluded.seq, event = excluded.event`;
export const PUT_TIMER = `INSERT INTO timer (${TIMER_COLUMNS.join(', ')}) VALUES ($1, $2, $3, $4, $5) ${ON_TIMER_CONFLICT}`;

export async function put(sql: Sql, timer: TimerRow): Promise<void> {
  await sql.query(PUT_TIMER, timerValues(timer));
}

export async function take(sql: Sql, process: string, id: string): Promise<TimerRow | undefined> {
  return (await sql.query<TimerRow>(`DELETE FROM timer WHERE process = $1 AND id = $2 RETURNING ${TIMER}`, [process, id]))[0];
}

export async function cancel(sql: Sql, process: string, id: string): Promise<void> {
  await sql.query('DELETE FROM timer WHERE process = $1 AND id = $2', [process, id]);
}
