import type { TaskList } from '@fashen/contracts';
import type { Words } from '@fashen/domain';
import type { Caller, Clock } from '@fashen/engine';
import { type Database, DeadlineRepository, type ListedTask, type Sql, TaskRepository } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { lightOf, reasonOf } from '../deadline/present.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';

/** What waits for whom, from the projection. */
@Injectable()
export class TaskService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async mine(caller: Caller): Promise<TaskList> {
    return this.database.read(async ({ sql }) => {
      const entries: TaskList['entries'] = [];
      for (const task of await new TaskRepository(sql).of(caller)) entries.push(await this.present(sql, task));
      return { entries };
    });
  }

  private async present(sql: Sql, task: ListedTask): Promise<TaskList['entries'][number]> {
    const { process, workflow, subject, documentTitle, state, label, role, person, since, due, deadlineKey } = task;
    const deadline = deadlineKey === null ? undefined : await new DeadlineRepository(sql).latest(process, deadlineKey);
    return {
      process,
      workflow,
      subject: subject === null ? null : { id: subject, title: documentTitle ?? subject },
      state,
      label: JSON.parse(label) as Words,
      role,
      isMine: person !== null,
      since,
      due,
      ...(deadline ? lightOf(deadline, this.clock.now()) : { light: null, left: null }),
      reason: deadline ? reasonOf(deadline) : null,
    };
  }
}
