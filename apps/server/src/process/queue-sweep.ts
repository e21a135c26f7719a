import type { Clock } from '@fashen/engine';
import { type Database, QueueRepository } from '@fashen/persistence';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Config } from '../platform/config/config.js';
import type { Log } from '../platform/log.js';
import { Patrol } from '../platform/patrol.js';
import { CLOCK, CONFIG, DATABASE, LOG } from '../platform/tokens.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Rows of one transaction: whoever writes meanwhile waits for no more. */
const AT_ONCE = 500;

/** Takes away effects long settled and answers long given, where background work is done. Nothing of a case's record is among them. */
@Injectable()
export class QueueSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly patrol: Patrol;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) log: Log,
  ) {
    this.patrol = new Patrol('settled effects and kept answers', HOUR, () => this.sweep(), log);
  }

  onApplicationBootstrap(): void {
    if (this.config.role !== 'api') this.patrol.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.patrol.stop();
  }

  /** Answers how many rows went. */
  async sweep(): Promise<number> {
    const before = new Date(Date.parse(this.clock.now()) - this.config.retentionDays * DAY).toISOString();
    for (let all = 0; ; ) {
      const gone = await this.database.store.transaction(({ sql }) => new QueueRepository(sql).forget(before, AT_ONCE));
      if (gone === 0) return all;
      all += gone;
    }
  }
}
