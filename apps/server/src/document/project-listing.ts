import type { ProcessRow } from '@fashen/engine';
import { type ListedProcess, ListingRepository, type Sql, type SqlTx, type Task, TaskRepository } from '@fashen/persistence';
import { stageOf } from './stage.js';

/** Nearest due date first, then one that stands still, then the oldest. */
function next(tasks: readonly Task[]): Task | undefined {
  const rank = ({ due, clock }: Task): string => due ?? (clock === 'paused' ? '9998' : '9999');
  return [...tasks].sort((one, other) => rank(one).localeCompare(rank(other)) || one.since.localeCompare(other.since))[0];
}

/**
 * Writes where a document stands and what is due next, in the transaction that changes it. `step` is a process as it will be when the
 * transaction ends: its row is written last. A subject that is no document is left alone.
 */
export async function projectListing(sql: Sql, document: string, step?: ProcessRow): Promise<void> {
  const listings = new ListingRepository(sql);
  if (!(await listings.hold(document))) return;
  const kept = await listings.processesOf(document);
  const processes: ListedProcess[] = step ? [...kept.filter(({ id }) => id !== step.id), step].sort(byOpening) : kept;
  const tasks: Task[] = [];
  for (const { id } of processes) tasks.push(...(await new TaskRepository(sql).ofProcess(id)));
  const { due = null, nearOn = null, clock = null } = next(tasks) ?? {};
  const changes = [(await listings.latestChange(document)) ?? '', ...processes.map(({ updatedAt }) => updatedAt)];
  await listings.put({ document, ...stageOf(processes), due, nearOn, clock, updatedAt: changes.sort().at(-1)! });
}

const byOpening = (one: ListedProcess, other: ListedProcess): number =>
  one.openedAt.localeCompare(other.openedAt) || one.id.localeCompare(other.id);

/** What the engine has projected in each step, after the tasks. */
export async function projectDocument(tx: SqlTx, { process }: { process: ProcessRow }): Promise<void> {
  if (process.subject !== null) await projectListing(tx.sql, process.subject, process);
}
