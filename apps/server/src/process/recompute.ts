import { randomUUID } from 'node:crypto';
import type { Calendar } from '@fashen/calendar';
import type { Clock } from '@fashen/engine';
import { type Deadline, DeadlineRepository, type Sql, type SqlStore, type SqlTx, TaskRepository } from '@fashen/persistence';
import { compute, storedComputation, yellowShare } from '../deadline/compute.js';
import { moveTimers } from '../deadline/timers.js';
import { projectListing } from '../document/project-listing.js';
import { clockOf } from '../task/clock.js';
import { type CalendarChange, tellHolders } from './tell-holders.js';

/** A due date that moved, as people need to be told of it. */
export type MovedDeadline = { process: string; key: string; dueBefore: string; dueAfter: string };

/**
 * Computes every open deadline anew that was computed by another edition of the calendar: a year's holiday notice arrived, or was
 * amended (as in 2020, 国办发明电〔2020〕1号). Each in a transaction of its own under its process's lock; what moved is written down.
 */
export async function recomputeDeadlines(store: SqlStore, calendar: Calendar, clock: Clock): Promise<MovedDeadline[]> {
  const moved: MovedDeadline[] = [];
  for (const { id, process } of (await store.read(({ sql }) => openDeadlines(sql, calendar))).behind) {
    const change = await store.transaction((tx) => recompute(tx, process, id, calendar, clock));
    if (change) moved.push(change);
  }
  return moved;
}

/** The open deadlines, and those of them that another edition of the calendar computed. */
export async function openDeadlines(sql: Sql, { edition }: Calendar): Promise<{ all: Deadline[]; behind: Deadline[] }> {
  const all = await new DeadlineRepository(sql).open();
  return { all, behind: all.filter((deadline) => storedComputation(deadline).edition !== edition) };
}

async function recompute(tx: SqlTx, process: string, id: string, calendar: Calendar, clock: Clock): Promise<MovedDeadline | undefined> {
  const { process: row } = await tx.open(process);
  const repository = new DeadlineRepository(tx.sql);
  const deadline = (await repository.ofProcess(process)).find((candidate) => candidate.id === id);
  if (!row || !deadline || (deadline.status !== 'running' && deadline.status !== 'paused')) return undefined;
  const before = storedComputation(deadline);
  const computed = compute(deadline, await repository.pauses(id), await repository.extensions(id), calendar);
  const due = computed.due ?? deadline.due;
  const now = { due, status: deadline.status, computed: JSON.stringify(computed) };
  await repository.update(id, now);
  await new TaskRepository(tx.sql).move(process, deadline.key, clockOf({ ...deadline, ...now }));
  if (row.subject !== null) await projectListing(tx.sql, row.subject);
  if (due === deadline.due) return undefined;
  const change: CalendarChange = { revision: randomUUID(), deadline, dueAfter: due, calendar, before: before.edition, at: clock.now() };
  await repository.insertRevision({
    id: change.revision,
    deadlineId: id,
    at: change.at,
    editionBefore: before.edition,
    editionAfter: calendar.edition,
    dueBefore: deadline.due,
    dueAfter: due,
  });
  await tellHolders(tx.sql, change);
  await moveTimers(tx, { process, key: deadline.key, seq: row.revision }, computed, yellowShare(deadline), change.at);
  return { process, key: deadline.key, dueBefore: deadline.due, dueAfter: due };
}
