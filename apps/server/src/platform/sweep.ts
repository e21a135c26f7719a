import type { Clock } from '@fashen/engine';
import type { Database } from '@fashen/persistence';
import { Inject, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Config } from './config/config.js';
import type { Log } from './log.js';
import { CLOCK, CONFIG, DATABASE, LOG } from './tokens.js';

/** Milliseconds between two sweeps: readers never see what is too old, so an hour more or less is nobody's. */
const PATROL = 3_600_000;

/** Removes what nobody needs any more, at the start and every hour, where background work is done. One that fails is logged; the next finds the same rows. */
export abstract class Sweep implements OnApplicationBootstrap, OnApplicationShutdown {
  /** How the log calls it. */
  protected abstract readonly what: string;
  private timer: NodeJS.Timeout | undefined;
  private sweeping: Promise<void> | undefined;

  constructor(
    @Inject(DATABASE) protected readonly database: Database,
    @Inject(CLOCK) protected readonly clock: Clock,
    @Inject(CONFIG) protected readonly config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Answers how many rows went. */
  abstract sweep(): Promise<number>;

  onApplicationBootstrap(): void {
    if (this.config.role === 'api') return;
    this.timer = setInterval(() => this.nudge(), PATROL);
    this.nudge();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.sweeping;
  }

  private nudge(): void {
    this.sweeping ??= this.attempt().finally(() => {
      this.sweeping = undefined;
    });
  }

  private async attempt(): Promise<void> {
    try {
      await this.sweep();
    } catch (error) {
      this.log.error('background work failed', { what: this.what, error });
    }
  }
}
