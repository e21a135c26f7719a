import { contextOf, type EventRow, readCanonical, replay, type WorkflowDefinition } from '@fashen/engine';
import { DeadlineRepository, DocumentAskedRepository, type SqlTx, type Task, TaskRepository } from '@fashen/persistence';
import { tasksOf } from './project-tasks.js';

/** What the history says happened in one transaction stands together: an event and the follow-ups that it caused at the same instant. */
const endsStep = (events: readonly EventRow[], n: number): boolean =>
  !events[n + 1]?.causedBy?.startsWith(`${events[n]!.process}/`) || events[n + 1]!.at !== events[n]!.at;

/** Builds the tasks of a process, and who was ever asked to do one, anew from its history alone. Replays every prefix: for repair and proof, not for pages. */
export async function rebuildTasks(tx: SqlTx, process: string, definition: WorkflowDefinition): Promise<void> {
  const { process: row } = await tx.open(process);
  if (!row) return;
  const events = await tx.events(process);
  const deadlines = await new DeadlineRepository(tx.sql).ofProcess(process);
  let tasks: Task[] = [];
  for (const [n, { at }] of events.entries()) {
    if (!endsStep(events, n)) continue;
    const snapshot = replay(definition, events.slice(0, n + 1));
    const { value, status } = (readCanonical(snapshot) as { snapshot: { value: unknown; status: string } }).snapshot;
    const then = { id: process, status, state: JSON.stringify(value), updatedAt: at };
    tasks = tasksOf({ process: then, context: contextOf(snapshot), definition }, tasks, deadlines);
    if (row.subject !== null) await new DocumentAskedRepository(tx.sql).remember(row.subject, tasks);
  }
  await new TaskRepository(tx.sql).replace(process, tasks);
}
