import type { Json, ProcessRow, WorkflowDefinition } from '@fashen/engine';
import { type Deadline, DeadlineRepository, DocumentAskedRepository, type SqlTx, type Task, TaskRepository } from '@fashen/persistence';
import { activeStates } from './active-states.js';

/** What a projection is made from: the process as it is now, and since when each task has been waiting. */
export type Projected = {
  process: Pick<ProcessRow, 'id' | 'status' | 'state' | 'updatedAt'>;
  context: unknown;
  definition: WorkflowDefinition;
};

/** A deadline that stands still gives no day to be done by. */
const dueOf = (deadline: Deadline | undefined): string | null => (deadline?.status === 'running' ? deadline.due : null);

/** The tasks of the active states. One that waited before, for the same people, has waited since then. */
export function tasksOf({ process, context, definition }: Projected, before: readonly Task[], deadlines: readonly Deadline[]): Task[] {
  if (process.status !== 'active') return [];
  return activeStates(JSON.parse(process.state) as Json).flatMap((state) =>
    (definition.states?.[state]?.tasks ?? []).map((spec, ordinal): Task => {
      const task = {
        process: process.id,
        state,
        ordinal,
        label: JSON.stringify(spec.label),
        role: spec.role,
        party: spec.party(context),
        person: spec.person?.(context) ?? null,
        deadlineKey: spec.deadline ?? null,
        due: dueOf(deadlines.filter(({ key }) => key === spec.deadline).at(-1)),
      };
      const same = before.find(
        (row) => row.state === state && row.ordinal === ordinal && row.party === task.party && row.person === task.person,
      );
      return { ...task, since: same?.since ?? process.updatedAt };
    }),
  );
}

/** Rewrites the tasks of a process in the transaction that moves it, and remembers who was asked. */
export async function projectTasks(tx: SqlTx, projected: Projected & { process: Pick<ProcessRow, 'subject'> }): Promise<void> {
  const tasks = new TaskRepository(tx.sql);
  const { id, subject } = projected.process;
  const rows = tasksOf(projected, await tasks.ofProcess(id), await new DeadlineRepository(tx.sql).ofProcess(id));
  await tasks.replace(id, rows);
  if (subject !== null) await new DocumentAskedRepository(tx.sql).remember(subject, rows);
}
