import type { TaskEntry, TaskFilter, TaskList, TaskQuery } from '@fashen/contracts';
import { dateIn, type IsoDate, type Words } from '@fashen/domain';
import type { Caller, Clock } from '@fashen/engine';
import {
  AccountRepository,
  type Database,
  DeadlineRepository,
  DelegationRepository,
  type ListedTask,
  type ListPlace,
  type Sql,
  type TaskReader,
  TaskRepository,
} from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { lightOf, reasonOf } from '../deadline/present.js';
import { MOST_EXPORTED, whole } from '../platform/export.js';
import { listCursor, listPlace } from '../platform/http/cursor.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import type { Names } from '../workflow/speak.js';
import { WORKFLOWS } from '../workflow/workflows.js';
import { taskSheet } from './task-sheet.js';

/** Only the seats of an approval know delegates: a case of a handler who is away is reassigned, not done by another in his name. */
const SEATS: readonly string[] = WORKFLOWS.flatMap(({ name, states = {} }) =>
  Object.entries(states).flatMap(([state, { tasks = [] }]) => (tasks.some(({ places }) => places) ? [`${name}/${state}`] : [])),
);

const isForAnother = ({ person }: ListedTask, caller: Caller): boolean => person !== null && person !== caller.person;

/** What waits for whom, from the projection. */
@Injectable()
export class TaskService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async mine(caller: Caller, { cursor, limit, ...filter }: TaskQuery): Promise<TaskList> {
    const from = cursor === undefined ? undefined : listPlace(filter.sort, cursor);
    return this.database.read(async ({ sql }) => {
      const { found, entries } = await this.page(sql, caller, filter, limit, from);
      const last = found.at(limit - 1);
      return {
        entries,
        next: last && found.length > limit ? listCursor(filter.sort, last) : null,
        total: await new TaskRepository(sql).count(await this.reader(sql, caller), this.kept(filter), this.today()),
      };
    });
  }

  /** Exactly what the same filter shows on the page, in the same order. @throws Problem EXPORT_TOO_LARGE */
  async sheet(caller: Caller, filter: TaskFilter): Promise<Buffer> {
    const { found, entries } = await this.database.read(({ sql }) => this.page(sql, caller, filter, MOST_EXPORTED));
    whole(found);
    return taskSheet(entries);
  }

  /** At most `limit` entries; `found` has one more where there are more. */
  private async page(
    sql: Sql,
    caller: Caller,
    filter: TaskFilter,
    limit: number,
    from?: ListPlace,
  ): Promise<{ found: ListedTask[]; entries: TaskEntry[] }> {
    const reader = await this.reader(sql, caller);
    const asked = { day: this.today(), sort: filter.sort, limit: limit + 1, from };
    const found = await new TaskRepository(sql).page(reader, this.kept(filter), asked);
    const names = await new AccountRepository(sql).names(reader.away.map(({ person }) => person));
    const entries: TaskEntry[] = [];
    for (const task of found.slice(0, limit)) entries.push(await this.present(sql, task, caller, names));
    return { found, entries };
  }

  private async reader(sql: Sql, { person, party, roles }: Caller): Promise<TaskReader> {
    const inForce = await new DelegationRepository(sql).inForce([party], this.today());
    return { person, party, roles, away: inForce.filter(({ delegate }) => delegate === person), seats: SEATS };
  }

  private async present(sql: Sql, task: ListedTask, caller: Caller, names: Names): Promise<TaskEntry> {
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

  private kept = ({ workflow, mine, light, text }: TaskFilter) => ({ workflows: workflow, mine, lights: light, text });
  private today = (): IsoDate => dateIn(this.clock.now());
}
