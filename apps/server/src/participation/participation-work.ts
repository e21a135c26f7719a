import { CommentCountRepository, type Database } from '@fashen/persistence';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Config } from '../platform/config/config.js';
import type { Log } from '../platform/log.js';
import { CONFIG, DATABASE, LOG } from '../platform/tokens.js';
import { CommentGrouping } from './grouping.service.js';

/** Milliseconds between two looks; whoever sits at the desk has it done at once. */
const PATROL = 30_000;
/** While very many come in, a look that took long is followed by a rest so many times as long. */
const REST = 10;

/** Groups what came in, so that the desk finds it done. */
@Injectable()
export class ParticipationWork implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private pass: Promise<void> | undefined;
  private restsUntil = 0;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
    private readonly grouping: CommentGrouping,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.role === 'api') return;
    this.timer = setInterval(() => {
      if (performance.now() < this.restsUntil) return;
      this.pass ??= this.run().finally(() => {
        this.pass = undefined;
      });
    }, PATROL);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.pass;
  }

  private async run(): Promise<void> {
    const from = performance.now();
    try {
      const waiting = await this.database.read(({ sql }) => new CommentCountRepository(sql).waitingForGrouping());
      for (const consultation of waiting) await this.grouping.run(consultation);
    } catch (error) {
      this.log.error('background work failed', { what: 'grouping of comments', error });
    }
    this.restsUntil = performance.now() + REST * (performance.now() - from);
  }
}
