import type { TaskList } from '@fashen/contracts';
import { dateIn, type Words } from '@fashen/domain';
import type { Caller, Clock } from '@fashen/engine';
import {
  AccountRepository,
  type Database,
  DeadlineRepository,
  DelegationRepository,
  type ListedTask,
  type Sql,
  TaskRepository,
} from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { lightOf, reasonOf } from '../deadline/present.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import type { Names } from '../process/speak.js';
import { findWorkflow } from '../process/workflows.js';

const isForAnother = ({ person }: ListedTask, caller: Caller): boolean => person !== null && person !== caller.person;

/** Only the seats of an approval know delegates: a case of a handler who is away is reassigned, not done by another in his name. */
const isOpenTo = (task: ListedTask, caller: Caller): boolean =>
  !isForAnother(task, caller) || !!findWorkflow(task.workflow)?.states?.[task.state]?.tasks?.some(({ places }) => places);

/** What waits for whom, from the projection. */
@Injectable()
export class TaskService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async mine(caller: Caller): Promise<TaskList> {
    return this.database.read(async ({ sql }) => {
      const inForce = await new DelegationRepository(sql).inForce([caller.party], dateIn(this.clock.now()));
      const away = inForce.filter(({ delegate }) => delegate === caller.person);
      const tasks = await new TaskRepository(sql).of(caller, away);
      const names = await new AccountRepository(sql).names(away.map(({ person }) => person));
      const entries: TaskList['entries'] = [];
      for (const task of tasks.filter((one) => isOpenTo(one, caller))) entries.push(await this.present(sql, task, caller, names));
      return { entries };
    });
  }

  private async present(sql: Sql, task: ListedTask, caller: Caller, names: Names): Promise<TaskList['entries'][number]> {
    const { process, workflow, subject, documentTitle, state, label, role, person, since, due, deadlineKey } = task;
    const deadline = deadlineKey === null ? undefined : await new DeadlineRepository(sql).latest(process, deadlineKey);
    return {
      process,
      workflow,
      subject: subject === null ? null : { id: subject, title: documentTitle ?? subject },
      state,
      label: JSON.parse(label) as Words,
      role,
      isMine: person === caller.person,
      standsInFor: isForAnother(task, caller) ? { id: person!, name: names.get(person!) ?? person! } : null,
      since,
      due,
      ...(deadline ? lightOf(deadline, this.clock.now()) : { light: null, left: null }),
      reason: deadline ? reasonOf(deadline) : null,
    };
  }
}
