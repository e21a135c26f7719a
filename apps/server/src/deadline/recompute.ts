import { randomUUID } from 'node:crypto';
import type { Calendar } from '@fashen/calendar';
import type { Clock } from '@fashen/engine';
import { DeadlineRepository, type SqlStore, type SqlTx, TaskRepository } from '@fashen/persistence';
import { compute, storedComputation, yellowShare } from './compute.js';
import { moveTimers } from './timers.js';

/** A due date that moved, as people need to be told of it. */
export type MovedDeadline = { process: string; key: string; dueBefore: string; dueAfter: string };

/**
 * Computes every open deadline anew that was computed by another edition of the calendar: a year's holiday notice arrived, or was
 * amended (as in 2020, 国办发明电〔2020〕1号). Each in a transaction of its own under its process's lock; what moved is written down.
 */
export async function recomputeDeadlines(store: SqlStore, calendar: Calendar, clock: Clock): Promise<MovedDeadline[]> {
  const open = await store.read(({ sql }) => new DeadlineRepository(sql).open());
  const moved: MovedDeadline[] = [];
  for (const { id, process } of open.filter((deadline) => storedComputation(deadline).edition !== calendar.edition)) {
    const change = await store.transaction((tx) => recompute(tx, process, id, calendar, clock));
    if (change) moved.push(change);
  }
  return moved;
}

async function recompute(tx: SqlTx, process: string, id: string, calendar: Calendar, clock: Clock): Promise<MovedDeadline | undefined> {
  const { process: row } = await tx.open(process);
  const repository = new DeadlineRepository(tx.sql);
  const deadline = (await repository.ofProcess(process)).find((candidate) => candidate.id === id);
  if (!row || !deadline || (deadline.status !== 'running' && deadline.status !== 'paused')) return undefined;
  const before = storedComputation(deadline);
  const computed = compute(deadline, await repository.pauses(id), await repository.extensions(id), calendar);
  const due = computed.due ?? deadline.due;
  await repository.update(id, { due, status: deadline.status, computed: JSON.stringify(computed) });
  if (due === deadline.due) return undefined;
  await repository.insertRevision({
    id: randomUUID(),
    deadlineId: id,
    at: clock.now(),
    editionBefore: before.edition,
    editionAfter: calendar.edition,
    dueBefore: deadline.due,
    dueAfter: due,
  });
  await new TaskRepository(tx.sql).move(process, deadline.key, due);
  await moveTimers(tx, { process, key: deadline.key, seq: row.revision }, computed, yellowShare(deadline), clock.now());
  return { process, key: deadline.key, dueBefore: deadline.due, dueAfter: due };
}
