import type { Json, ProcessRow, TaskPlace, TaskSpec, WorkflowDefinition } from '@fashen/engine';
import { type Deadline, DeadlineRepository, DocumentAskedRepository, type SqlTx, type Task, TaskRepository } from '@fashen/persistence';
import { activeStates } from '../workflow/active-states.js';
import { clockOf } from './clock.js';

/** What a projection is made from: the process as it is now, and since when each task has been waiting. */
export type Projected = {
  process: Pick<ProcessRow, 'id' | 'status' | 'state' | 'updatedAt'>;
  context: unknown;
  definition: WorkflowDefinition;
};

/** The tasks of the active states. One that waited before, for the same people, has waited since then. */
export function tasksOf({ process, context, definition }: Projected, before: readonly Task[], deadlines: readonly Deadline[]): Task[] {
  if (process.status !== 'active') return [];
  const spoken = activeStates(JSON.parse(process.state) as Json).flatMap((state) =>
    (definition.states?.[state]?.tasks ?? []).flatMap((spec) => placesOf(spec, context).map((place) => ({ state, spec, place }))),
  );
  return spoken.map(({ state, spec, place }, n): Task => {
    const task = {
      process: process.id,
      state,
      ordinal: spoken.slice(0, n).filter((other) => other.state === state).length,
      label: JSON.stringify(spec.label),
      ...place,
      deadlineKey: spec.deadline ?? null,
      ...clockOf(deadlines.filter(({ key }) => key === spec.deadline).at(-1)),
    };
    return { ...task, since: before.find((row) => isSame(row, task))?.since ?? process.updatedAt };
  });
}

const placesOf = (spec: TaskSpec, context: unknown): readonly TaskPlace[] =>
  spec.places?.(context) ?? [{ role: spec.role, party: spec.party(context), person: spec.person?.(context) ?? null }];

/** The same work for the same people, whatever stands before it in the list now. */
const isSame = (one: Task, other: Omit<Task, 'since'>): boolean =>
  (['state', 'label', 'role', 'party', 'person'] as const).every((field) => one[field] === other[field]);

/** Rewrites the tasks of a process in the transaction that moves it, and remembers who was asked. */
export async function projectTasks(tx: SqlTx, projected: Projected & { process: Pick<ProcessRow, 'subject'> }): Promise<void> {
  const tasks = new TaskRepository(tx.sql);
  const { id, subject } = projected.process;
  const rows = tasksOf(projected, await tasks.ofProcess(id), await new DeadlineRepository(tx.sql).ofProcess(id));
  await tasks.replace(id, rows);
  if (subject !== null) await new DocumentAskedRepository(tx.sql).remember(subject, rows);
}
