import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Config } from '../platform/config/config.js';
import { CONFIG } from '../platform/tokens.js';
import { BACKGROUND, CALENDAR_WATCH } from '../workflow/tokens.js';
import type { BackgroundWork } from './background-work.js';
import type { CalendarWatch } from './calendar-watch.js';

/**
 * Starts and ends with the server: the watch over the calendar in every process, and timers and outbox where background work is done,
 * after deadlines of an older calendar were computed anew.
 */
@Injectable()
export class BackgroundService implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    @Inject(BACKGROUND) private readonly work: BackgroundWork,
    @Inject(CALENDAR_WATCH) private readonly calendar: CalendarWatch,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.calendar.start();
    if (this.config.role !== 'api') this.work.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.calendar.stop(), this.work.stop()]);
  }
}
