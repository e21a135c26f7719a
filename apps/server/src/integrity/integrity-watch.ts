import type { Clock } from '@fashen/engine';
import { CheckpointRepository, type Database } from '@fashen/persistence';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Config } from '../platform/config/config.js';
import type { Log } from '../platform/log.js';
import { Metrics } from '../platform/metrics.js';
import { CLOCK, CONFIG, DATABASE, LOG } from '../platform/tokens.js';
import type { Notary } from './notary.js';
import { NOTARY, VERIFICATION } from './tokens.js';
import type { Verification } from './verification.js';

/** Milliseconds between two looks at what is due. */
const PATROL = 15_000;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Two at night in Beijing, as milliseconds of a day in UTC. */
const AT_NIGHT = 18 * 60 * MINUTE;

/** The last time that it was two at night. */
export const lastNight = (now: string): string => {
  const since = (Date.parse(now) - AT_NIGHT) % DAY;
  return new Date(Date.parse(now) - since).toISOString();
};

/** Makes checkpoints and verifies in time, where background work is done; at the start, whether the database has lost anything. */
@Injectable()
export class IntegrityWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;
  private isCompared = false;

  constructor(
    @Inject(NOTARY) private readonly notary: Notary,
    @Inject(VERIFICATION) private readonly verification: Verification,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
    metrics: Metrics,
  ) {
    const open = () => database.read(async ({ sql }) => (await new CheckpointRepository(sql).countFindings()).open);
    metrics.gauge('fashen_integrity_findings', 'Records that are not as they were written, open.', open);
  }

  onApplicationBootstrap(): void {
    if (this.config.role === 'api') return;
    this.timer = setInterval(() => this.nudge(), PATROL);
    this.looking = this.attempt('comparing with the book of checkpoints', () => this.compare()).finally(() => {
      this.looking = undefined;
    });
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  nudge(): void {
    this.looking ??= this.look().finally(() => {
      this.looking = undefined;
    });
  }

  private async look(): Promise<void> {
    // nothing is vouched for before it is known what is missing
    await this.attempt('comparing with the book of checkpoints', () => this.compare());
    if (!this.isCompared) return;
    await this.attempt('checkpoint', () => this.makeWhenDue());
    await this.attempt('verification', () => this.verifyWhenDue());
  }

  private async compare(): Promise<void> {
    if (this.isCompared) return;
    await this.verification.compareWithBook();
    this.isCompared = true;
  }

  private async makeWhenDue(): Promise<void> {
    const newest = await this.database.read(({ sql }) => new CheckpointRepository(sql).newest());
    const age = newest ? Date.parse(this.clock.now()) - Date.parse(newest.checkpoint.at) : Infinity;
    if (age >= this.config.checkpointMinutes * MINUTE) await this.notary.make();
  }

  /** Once a night; a server that was not there at night catches up. */
  private async verifyWhenDue(): Promise<void> {
    const since = lastNight(this.clock.now());
    const [last, first] = await this.database.read(async ({ sql }) => {
      const checkpoints = new CheckpointRepository(sql);
      return [await checkpoints.lastRun(), (await checkpoints.following(0, 1))[0]] as const;
    });
    if (first && (last?.at ?? first.checkpoint.at) < since) await this.verification.run();
  }

  /** What fails is logged; the next look tries again. */
  private async attempt(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.log.error('background work failed', { what, error });
    }
  }
}
