import type { StepWrite } from '@fashen/engine';
import {
  ANSWER_COLUMNS,
  answerValues,
  EVENT_COLUMNS,
  eventValues,
  OUTBOX_COLUMNS,
  outboxValues,
  PROCESS_COLUMNS,
  processValues,
} from '../engine/step.js';
import { ON_TIMER_CONFLICT, TIMER_COLUMNS, timerValues } from '../engine/timers.js';
import type { SqlValue } from '../sql.js';
import { Parameters } from './parameters.js';

/** Steps come in few shapes (how many events, timers, outbox rows); putting the same text together again would cost a tenth of a step. */
const texts = new Map<string, string>();

/**
 * What one step leaves behind, as one statement: five round trips would cost more than the commit. Each part hangs on
 * `moved`, which has a row only if the process was still at the revision that was read.
 */
export function stepStatement(step: StepWrite): { text: string; values: SqlValue[] } {
  const shape = shapeOf(step);
  const known = texts.get(shape);
  const given = new Parameters(known === undefined);
  const written = write(step, given);
  if (known === undefined) texts.set(shape, written);
  return { text: known ?? written, values: given.values };
}

const shapeOf = ({ from, events, timers, cancelled, outbox, answer }: StepWrite) =>
  [from === 0, events.length, timers.length, cancelled === 'all' || goneOf(cancelled, timers).length, outbox.length, !answer].join();

function write(step: StepWrite, given: Parameters): string {
  const parts = [
    `moved AS (${moveProcess(step, given)})`,
    insert('event', EVENT_COLUMNS, step.events.map(eventValues), given),
    ...cancelTimers(step, given),
  ];
  if (step.timers.length > 0) parts.push(insert('timer', TIMER_COLUMNS, step.timers.map(timerValues), given, ON_TIMER_CONFLICT));
  if (step.outbox.length > 0) parts.push(insert('outbox', OUTBOX_COLUMNS, step.outbox.map(outboxValues), given));
  if (step.answer) parts.push(insert('stored_answer', ANSWER_COLUMNS, [answerValues(step.answer)], given));
  return `WITH ${parts.join(',\n')}\nSELECT id FROM moved`;
}

function moveProcess({ process, from }: StepWrite, given: Parameters): string {
  if (from === 0) return `INSERT INTO process (${PROCESS_COLUMNS.join(', ')}) VALUES (${given.row(processValues(process))}) RETURNING id`;
  const { id, version, revision, status, state, snapshot, head, updatedAt } = process;
  const put = given.named({ version, revision, status, state, snapshot, head, updated_at: updatedAt });
  return `UPDATE process SET ${put} WHERE id = ${given.one(id)} AND revision = ${given.one(from)} RETURNING id`;
}

function insert(table: string, columns: readonly string[], rows: SqlValue[][], given: Parameters, onConflict = ''): string {
  const values = rows.map((row) => `(${given.row(row)})`).join(', ');
  return `put_${table} AS (INSERT INTO ${table} (${columns.join(', ')}) SELECT given.* FROM moved, (VALUES ${values}) AS given ${onConflict})`;
}

function cancelTimers({ cancelled, timers }: StepWrite, given: Parameters): string[] {
  const put = timers.map((timer) => timer.id);
  const gone = cancelled === 'all' ? 'all' : goneOf(cancelled, timers);
  if (gone.length === 0) return [];
  const which = gone !== 'all' ? ` AND t.id IN (${given.row(gone)})` : put.length > 0 ? ` AND t.id NOT IN (${given.row(put)})` : '';
  return [`cancelled AS (DELETE FROM timer t USING moved WHERE t.process = moved.id${which})`];
}

/** A statement sees no change that another part of it makes, so a timer that is put again is not deleted but overwritten. */
const goneOf = (cancelled: readonly string[], timers: StepWrite['timers']) =>
  timers.length === 0 ? cancelled : cancelled.filter((id) => !timers.some((timer) => timer.id === id));
