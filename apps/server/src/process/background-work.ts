import type { Engine } from '@fashen/engine';
import type { Log } from '../platform/log.js';

/** Milliseconds between two looks at the database: the safety net behind the nudge that follows each commit. */
const PATROL = 1_000;

/**
 * Fires timers that are due and starts what waits in the outbox, one pass at a time; a pass waits for no effect that it started, and each that ends asks
 * for another pass. One that fails is logged and the next one tries again: nothing is lost, because timers and outbox rows stand in the database
 * until they are settled.
 */
export class BackgroundWork {
  private timer: NodeJS.Timeout | undefined;
  private pass: Promise<void> | undefined;
  private isWanted = false;
  private isStopped = true;
  private readonly running = new Set<Promise<void>>();

  constructor(
    private readonly engine: Pick<Engine, 'runDue' | 'begin'>,
    private readonly log: Log,
    private readonly patrol = PATROL,
  ) {}

  start(): void {
    this.isStopped = false;
    this.timer = setInterval(() => this.nudge(), this.patrol);
    this.nudge();
  }

  /** Asks for a pass now; during a pass, for one more after it. */
  nudge(): void {
    if (this.isStopped) return;
    this.isWanted = true;
    this.pass ??= this.run().finally(() => {
      this.pass = undefined;
      // asked for after the last look of the pass, and before it had ended
      if (this.isWanted) this.nudge();
    });
  }

  /** Resolves when no pass is under way any more, and no effect. */
  async stop(): Promise<void> {
    this.isStopped = true;
    clearInterval(this.timer);
    await this.pass;
    await Promise.all(this.running);
  }

  private async run(): Promise<void> {
    while (this.isWanted && !this.isStopped) {
      this.isWanted = false;
      await this.attempt('timers', () => this.engine.runDue());
      await this.attempt('outbox', () => this.engine.begin((effect) => this.follow(effect)));
    }
  }

  private follow(effect: Promise<void>): void {
    const ended = this.attempt('outbox', () => effect).then(() => {
      this.running.delete(ended);
      this.nudge();
    });
    this.running.add(ended);
  }

  private async attempt(what: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.log.error('background work failed', { what, error });
    }
  }
}
