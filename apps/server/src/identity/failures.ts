import type { Clock } from '@fashen/engine';

const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 15 * 60_000;
/** Without a further failure for so long, everything is forgotten. */
const FORGOTTEN_AFTER = 60 * 60_000;
/** Beyond so many remembered keys the oldest go, so that invented names cannot fill the memory. */
const REMEMBERED = 10_000;

type Kept = { failures: number; lastAt: number; pending: number; waiting: (() => void)[] };

/**
 * Failures under a key (an account, an address, a browser). `free` of them cost nothing; each further one doubles the wait, from half a
 * minute to a quarter of an hour. Attempts whose end is not known yet take up what is free, so that a burst is counted before its checks end.
 */
export class Failures {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly clock: Clock,
    private readonly free: number,
  ) {}

  /** Milliseconds until the next attempt is taken, or 0. */
  waitFor(key: string): number {
    const { failures, lastAt } = this.of(key);
    if (failures < this.free) return 0;
    return Math.max(0, lastAt + Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - this.free)) - this.now());
  }

  /** Whether as many attempts are under way as may still fail. */
  isTakenUp(key: string): boolean {
    const { failures, pending } = this.of(key);
    return pending >= Math.max(1, this.free - failures);
  }

  begin(key: string): void {
    const { waiting, ...kept } = this.of(key);
    this.kept.delete(key);
    this.kept.set(key, { ...kept, waiting, pending: kept.pending + 1 });
    if (this.kept.size <= REMEMBERED) return;
    const oldest = [...this.kept].find(([, { pending }]) => pending === 0);
    if (oldest) this.kept.delete(oldest[0]);
  }

  /** The attempt has ended; `failed` counts, `passed` clears the key, `neither` leaves it as it was before. */
  end(key: string, how: 'failed' | 'passed' | 'neither'): void {
    const { failures, lastAt, pending, waiting } = this.of(key);
    const left = pending - 1;
    const counted = how === 'failed' ? failures + 1 : how === 'passed' ? 0 : failures;
    if (counted + left === 0) this.kept.delete(key);
    else this.kept.set(key, { failures: counted, lastAt: how === 'failed' ? this.now() : lastAt, pending: left, waiting: [] });
    for (const wake of waiting) wake();
  }

  /** Until one of the attempts under way has ended. */
  nextEnd(key: string): Promise<void> {
    return new Promise((resolve) => this.of(key).waiting.push(resolve));
  }

  private of(key: string): Kept {
    const kept = this.kept.get(key);
    if (!kept) return { failures: 0, lastAt: 0, pending: 0, waiting: [] };
    return kept.lastAt + FORGOTTEN_AFTER > this.now() ? kept : Object.assign(kept, { failures: 0 });
  }

  private readonly now = (): number => Date.parse(this.clock.now());
}
