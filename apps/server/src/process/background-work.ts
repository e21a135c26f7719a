import type { Engine } from '@fashen/engine';
import type { Log } from '../platform/log.js';

/** Milliseconds between two looks at the database: the safety net behind the nudge that follows each commit. */
const PATROL = 1_000;

/**
 * Fires timers that are due and runs what waits in the outbox, one pass at a time. A pass that fails is logged and the next
 * one tries again: nothing is lost, because timers and outbox rows stand in the database until they are settled.
 */
export class BackgroundWork {
  private timer: NodeJS.Timeout | undefined;
  private pass: Promise<void> | undefined;
  private isWanted = false;
  private isStopped = true;

  constructor(
    private readonly engine: Pick<Engine, 'runDue' | 'drain'>,
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
    });
  }

  /** Resolves when no pass is under way any more. */
  async stop(): Promise<void> {
    this.isStopped = true;
    clearInterval(this.timer);
    await this.pass;
  }

  private async run(): Promise<void> {
    while (this.isWanted && !this.isStopped) {
      this.isWanted = false;
      await this.attempt('timers', () => this.engine.runDue());
      await this.attempt('outbox', () => this.engine.drain());
    }
  }

  private async attempt(what: string, work: () => Promise<number>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.log.error('background work failed', { what, error });
    }
  }
}
