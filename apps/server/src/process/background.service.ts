import type { Clock } from '@fashen/engine';
import type { Database } from '@fashen/persistence';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { CalendarInForce } from '../deadline/calendar-in-force.js';
import { recomputeDeadlines } from '../deadline/recompute.js';
import type { Config } from '../platform/config/config.js';
import type { Log } from '../platform/log.js';
import { CLOCK, CONFIG, DATABASE, LOG } from '../platform/tokens.js';
import type { BackgroundWork } from './background-work.js';
import { BACKGROUND, CALENDAR } from './tokens.js';

/** Starts the background work with the server, after deadlines of an older calendar were computed anew, and ends it with the server. */
@Injectable()
export class BackgroundService implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    @Inject(BACKGROUND) private readonly work: BackgroundWork,
    @Inject(CALENDAR) private readonly calendar: CalendarInForce,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.role === 'api') return;
    const moved = await recomputeDeadlines(this.database.store, this.calendar.current(), this.clock);
    for (const deadline of moved) this.log.info('deadline moved by a new calendar', deadline);
    this.work.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.work.stop();
  }
}
