import type { Clock } from '@fashen/engine';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../platform/config/config.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, CONFIG } from '../platform/tokens.js';
import { type Keyed, MEANS, type Means } from './means.js';

const MINUTE = 60_000;
/** Beyond this many remembered addresses the oldest go. */
const REMEMBERED = 50_000;

type Bucket = { left: number; at: number };

/**
 * A bucket for each address that fills again all the time. An office or a village behind one address uses it up together and is slowed down
 * to so many a minute; nobody is shut out for an hour because a neighbour sent many. Keeps hashes of addresses, each process its own.
 */
@Injectable()
export class CommentThrottle {
  private readonly buckets = new Map<string, Bucket>();
  private readonly keyed: Keyed;

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(MEANS) { keyed }: Means,
  ) {
    this.keyed = keyed;
  }

  /** @throws Problem COMMENTS_THROTTLED before anything is looked up */
  take(what: 'comment' | 'look', address: string): void {
    const { atOnce, perMinute, together } = this.config.comments;
    const own = this.bucket(`${what} ${this.keyed.hash('limit', address)}`, atOnce, perMinute);
    const all = this.bucket(what, together, together);
    const seconds = Math.max(waitFor(own, perMinute), waitFor(all, together));
    if (seconds > 0) throw new Problem('COMMENTS_THROTTLED', { fill: { seconds }, headers: { 'retry-after': String(seconds) } });
    own.left -= 1;
    all.left -= 1;
    for (const oldest of this.buckets.keys()) {
      if (this.buckets.size <= REMEMBERED) break;
      this.buckets.delete(oldest);
    }
  }

  /** A look that led to something counts for nothing. */
  giveBack(what: 'look', address: string): void {
    const { atOnce, perMinute, together } = this.config.comments;
    this.bucket(`${what} ${this.keyed.hash('limit', address)}`, atOnce, perMinute).left += 1;
    this.bucket(what, together, together).left += 1;
  }

  /** As it stands now, at the end of the line of those that are remembered. */
  private bucket(key: string, most: number, perMinute: number): Bucket {
    const now = Date.parse(this.clock.now());
    const { left, at } = this.buckets.get(key) ?? { left: most, at: now };
    const bucket = { left: Math.min(most, left + (Math.max(0, now - at) / MINUTE) * perMinute), at: now };
    this.buckets.delete(key);
    this.buckets.set(key, bucket);
    return bucket;
  }
}

const waitFor = ({ left }: Bucket, perMinute: number): number => (left >= 1 ? 0 : Math.max(1, Math.ceil(((1 - left) / perMinute) * 60)));
