import type { Log } from './log.js';

/** Does a work at the start and every so often, never twice at a time. One that fails is logged, and done again the next time. */
export class Patrol {
  private timer: NodeJS.Timeout | undefined;
  private going: Promise<void> | undefined;

  /** @param what how the log calls it; `every` in milliseconds */
  constructor(
    private readonly what: string,
    private readonly every: number,
    private readonly work: () => Promise<unknown>,
    private readonly log: Log,
  ) {}

  start(): void {
    this.timer = setInterval(() => this.nudge(), this.every);
    this.nudge();
  }

  /** Resolves when nothing of it is under way any more. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.going;
  }

  private nudge(): void {
    this.going ??= this.attempt().finally(() => {
      this.going = undefined;
    });
  }

  private async attempt(): Promise<void> {
    try {
      await this.work();
    } catch (error) {
      this.log.error('background work failed', { what: this.what, error });
    }
  }
}
