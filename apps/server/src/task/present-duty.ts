import type { DutyView } from '@fashen/contracts';
import { isRole, ROLES, type Words } from '@fashen/domain';
import type { Caller, Instant } from '@fashen/engine';
import { AccountRepository, DeadlineRepository, PartyRepository, type Sql, type Task, TaskRepository } from '@fashen/persistence';
import { lightOf, reasonOf } from '../deadline/present.js';

/** `name`: of a person or a party. */
export type DutyScene = { sql: Sql; caller: Caller; at: Instant; name: (id: string) => string };

const waitsFor = ({ person, party, role }: Task, caller: Caller): boolean =>
  person === null ? party === caller.party && caller.roles.includes(role) : person === caller.person;

/** Who must do what by when, and why then. */
export async function presentDuty(scene: DutyScene, task: Task & { workflow: string }): Promise<DutyView> {
  const { process, workflow, label, role, party, person, since, due, deadlineKey } = task;
  const deadline = deadlineKey === null ? undefined : await new DeadlineRepository(scene.sql).latest(process, deadlineKey);
  return {
    process,
    workflow,
    label: JSON.parse(label) as Words,
    role,
    roleLabel: isRole(role) ? ROLES[role] : { zh: role, en: role },
    party: { id: party, name: scene.name(party) },
    person: person === null ? null : { id: person, name: scene.name(person) },
    isMine: waitsFor(task, scene.caller),
    since,
    due,
    ...(deadline ? lightOf(deadline, scene.at) : { light: null, left: null }),
    reason: deadline ? reasonOf(deadline) : null,
  };
}

/** What is to be done in these cases, and what parties are called. Only for cases that the caller may read. */
export async function dutiesOf(
  sql: Sql,
  processes: readonly string[],
  { caller, at }: { caller: Caller; at: Instant },
): Promise<{ of: (process: string) => DutyView[]; name: (id: string) => string }> {
  const tasks = await new TaskRepository(sql).ofProcesses(processes);
  const people = await new AccountRepository(sql).names(tasks.flatMap(({ person }) => (person === null ? [] : [person])));
  const parties = new Map((await new PartyRepository(sql).all()).map(({ id, name }) => [id, name]));
  const name = (id: string): string => parties.get(id) ?? people.get(id) ?? id;
  const duties: DutyView[] = [];
  for (const task of tasks) duties.push(await presentDuty({ sql, caller, at, name }, task));
  return { of: (id) => duties.filter(({ process }) => process === id), name };
}
