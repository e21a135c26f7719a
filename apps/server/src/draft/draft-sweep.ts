import type { Clock } from '@fashen/engine';
import { type Database, DraftRepository, ObjectionDraftRepository } from '@fashen/persistence';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Config } from '../platform/config/config.js';
import type { Log } from '../platform/log.js';
import { Patrol } from '../platform/patrol.js';
import { CLOCK, CONFIG, DATABASE, LOG } from '../platform/tokens.js';
import { keptSince } from './kept.js';

/** Milliseconds between two sweeps. Readers never see what is too old, so an hour more or less is nobody's. */
const PATROL = 3_600_000;

/** Removes drafts that nobody has written for as long as the settings say, of staff and of the public, where background work is done. */
@Injectable()
export class DraftSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly patrol: Patrol;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) log: Log,
  ) {
    this.patrol = new Patrol('drafts', PATROL, () => this.sweep(), log);
  }

  onApplicationBootstrap(): void {
    if (this.config.role !== 'api') this.patrol.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.patrol.stop();
  }

  /** Answers how many went. */
  sweep(): Promise<number> {
    const { draftDays, objections } = this.config;
    const before = (days: number) => keptSince(this.clock.now(), days);
    return this.database.store.transaction(
      async ({ sql }) =>
        (await new DraftRepository(sql).removeBefore(before(draftDays))) +
        (await new ObjectionDraftRepository(sql).removeBefore(before(objections.draftDays))),
    );
  }
}
