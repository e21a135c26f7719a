import type { Clock } from '@fashen/engine';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../platform/config/config.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, CONFIG } from '../platform/tokens.js';
import { MEANS, type Means } from './keyed.js';

const WINDOW = 3_600_000;
/** Beyond this many remembered keys the oldest go, so that invented codes and addresses cannot fill the memory. */
const REMEMBERED = 50_000;

export type Counted = { address: string; target?: string; code?: string };

/**
 * Counts what comes without an account over an hour: by address, by what it is about, by code or person, and all together. What exists is
 * counted like what does not. Each process counts for itself, and keeps hashes alone.
 */
@Injectable()
export class PublicThrottle {
  private readonly seen = new Map<string, number[]>();

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(MEANS) private readonly means: Means,
  ) {}

  /** Counts one more. @throws Problem OBJECTIONS_THROTTLED instead */
  begin(what: string, counted: Counted): void {
    const keys = this.keysOf(what, counted);
    const seconds = Math.max(...keys.map(([key, most]) => this.waitFor(key, most)));
    if (seconds > 0) throw new Problem('OBJECTIONS_THROTTLED', { fill: { seconds }, headers: { 'retry-after': String(seconds) } });
    for (const [key] of keys) {
      const recent = [...this.recent(key), this.now()];
      this.seen.delete(key);
      this.seen.set(key, recent);
    }
    for (const oldest of this.seen.keys()) {
      if (this.seen.size <= REMEMBERED) break;
      this.seen.delete(oldest);
    }
  }

  private keysOf(what: string, { address, target, code }: Counted): [key: string, most: number][] {
    const key = (by: string, words: string): string => this.means.keyed.hash('limit', `${what}\0${by}\0${words}`);
    const { perAddress, perTarget, perCode, together } = this.config.objections;
    return [
      [key('together', ''), together],
      [key('address', address), perAddress],
      ...(target === undefined ? [] : [[key('target', target), perTarget] as [string, number]]),
      ...(code === undefined ? [] : [[key('code', code), perCode] as [string, number]]),
    ];
  }

  private now = (): number => Date.parse(this.clock.now());

  private recent(key: string): number[] {
    const since = this.now() - WINDOW;
    return (this.seen.get(key) ?? []).filter((at) => at > since);
  }

  private waitFor(key: string, most: number): number {
    const recent = this.recent(key);
    const freeing = recent[recent.length - most];
    return freeing === undefined ? 0 : Math.max(1, Math.ceil((freeing + WINDOW - this.now()) / 1000));
  }
}
