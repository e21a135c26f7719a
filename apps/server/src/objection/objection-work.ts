import {
  type Database,
  ObjectionGroupRepository,
  ObjectionRepository,
  ObjectionStatementRepository,
  type SqlReader,
} from '@fashen/persistence';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Config } from '../platform/config/config.js';
import type { Log } from '../platform/log.js';
import { CONFIG, DATABASE, LOG } from '../platform/tokens.js';
import { findWorkflow } from '../workflow/workflows.js';
import { CodeRecovery } from './recover.js';
import { ObjectionTelling, REVIEW } from './telling.js';

/** Milliseconds between two looks: the safety net behind the nudge that follows each commit. */
const PATROL = 2_000;
const AT_ONCE = 200;

/** What follows a request about an objection and is nobody's to wait for: processes told, groups joined, lost codes looked for. */
@Injectable()
export class ObjectionWork implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private pass: Promise<void> | undefined;
  private isWanted = false;
  private isStopped = true;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
    private readonly telling: ObjectionTelling,
    private readonly recovery: CodeRecovery,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.role === 'api') return;
    this.isStopped = false;
    this.timer = setInterval(() => this.nudge(), PATROL);
    this.nudge();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    clearInterval(this.timer);
    await this.pass;
  }

  nudge(): void {
    if (this.isStopped) return;
    this.isWanted = true;
    this.pass ??= this.run().finally(() => {
      this.pass = undefined;
    });
  }

  private async run(): Promise<void> {
    while (this.isWanted && !this.isStopped) {
      this.isWanted = false;
      await this.attempt('lost codes', () => this.recoverCodes());
      if (!findWorkflow(REVIEW)) continue;
      await this.attempt('objections', () =>
        this.each(
          ({ sql }) => new ObjectionRepository(sql).notStarted(AT_ONCE),
          (one) => this.telling.start(one),
        ),
      );
      await this.attempt('statements', () => this.each(notTold, (one) => this.telling.tellStatement(one)));
      await this.attempt('groups', () => this.join());
    }
  }

  /** One that fails holds back no other; what failed is found again by the next look. */
  private async each<T>(find: (reader: SqlReader) => Promise<T[]>, work: (one: T) => Promise<unknown>): Promise<void> {
    const found = await this.database.read(find);
    const failures: unknown[] = [];
    for (const one of found) {
      if (this.isStopped) return;
      await work(one).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${found.length} could not be done`);
    if (found.length === AT_ONCE) this.isWanted = true;
  }

  private async join(): Promise<void> {
    const waiting = await this.database.read(({ sql }) => new ObjectionGroupRepository(sql).notJoined(AT_ONCE));
    await this.telling.join(waiting);
    if (waiting.length === AT_ONCE) this.isWanted = true;
  }

  private recoverCodes(): Promise<void> {
    return this.each((reader) => this.recovery.waiting(reader, AT_ONCE), this.recovery.recover);
  }

  private async attempt(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.log.error('background work failed', { what, error: error instanceof AggregateError ? error.errors[0] : error });
    }
  }
}

/** Statements of objections whose process is open; the others wait for it. */
const notTold = async ({ sql }: SqlReader) => {
  const objections = new ObjectionRepository(sql);
  const told = [];
  for (const one of await new ObjectionStatementRepository(sql).notTold(AT_ONCE))
    if ((await objections.find(one.objection))?.startedAt) told.push(one);
  return told;
};
