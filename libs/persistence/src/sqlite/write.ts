import { LostRace, type StepWrite } from '@fashen/engine';
import {
  answerValues,
  eventValues,
  INSERT_ANSWER,
  INSERT_EVENT,
  INSERT_OUTBOX,
  INSERT_PROCESS,
  outboxValues,
  processValues,
} from '../engine/step.js';
import { PUT_TIMER, timerValues } from '../engine/timers.js';
import type { SqliteConnection } from './connection.js';

const MOVE_PROCESS = `UPDATE process SET revision = $2, status = $3, state = $4, snapshot = $5, head = $6, updated_at = $7, version = $8
  WHERE id = $1 AND revision = $9`;

/** What one step leaves behind, statement by statement: in the process of the database a round trip costs nothing. */
export function writeStep(connection: SqliteConnection, step: StepWrite): void {
  try {
    for (const event of step.events) connection.run(INSERT_EVENT, eventValues(event));
    moveProcess(connection, step);
    cancelTimers(connection, step);
    for (const timer of step.timers) connection.run(PUT_TIMER, timerValues(timer));
    for (const row of step.outbox) connection.run(INSERT_OUTBOX, outboxValues(row));
    if (step.answer) connection.run(INSERT_ANSWER, answerValues(step.answer));
  } catch (error) {
    throw isTaken(error) ? new LostRace(`${step.process.id} was moved on by another step`, { cause: error }) : error;
  }
}

function moveProcess(connection: SqliteConnection, { process, from }: StepWrite): void {
  if (from === 0) {
    connection.run(INSERT_PROCESS, processValues(process));
    return;
  }
  const { id, revision, status, state, snapshot, head, updatedAt, version } = process;
  const moved = connection.run(MOVE_PROCESS, [id, revision, status, state, snapshot, head, updatedAt, version, from]);
  if (moved === 0) throw new LostRace(`${id} is no longer at revision ${from}`);
}

function cancelTimers(connection: SqliteConnection, { process, cancelled }: StepWrite): void {
  if (cancelled === 'all') connection.run('DELETE FROM timer WHERE process = $1', [process.id]);
  else for (const id of cancelled) connection.run('DELETE FROM timer WHERE process = $1 AND id = $2', [process.id, id]);
}

const TAKEN: readonly unknown[] = ['SQLITE_CONSTRAINT_PRIMARYKEY', 'SQLITE_CONSTRAINT_UNIQUE'];

/** By its code, not its class: the native driver keeps the class of whichever realm (a worker, a test) loaded it first. */
const isTaken = (error: unknown) => typeof error === 'object' && error !== null && 'code' in error && TAKEN.includes(error.code);
