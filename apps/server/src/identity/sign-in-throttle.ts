import type { Clock } from '@fashen/engine';
import type { Account } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK } from '../platform/tokens.js';
import { Failures } from './failures.js';
import { KnownBrowsers } from './known-browser.js';
import { networkOf } from './network.js';

/** What may fail before it costs time: for one person at one place, at one address (a whole office behind one proxy), for one account anywhere. */
export const FREE = { person: 5, address: 30, account: 20 };
/** Attempts that wait for others to end; beyond that they are told to come again. */
const MOST_WAITING = 1_000;
const REMEMBERED = 10_000;
const SOON = 5_000;

/** Who tries, under which login, from where, and with which cookie of a known browser. */
export type Attempt = { login: string; account: Account | undefined; address: string; known: string | undefined };

type Counter = readonly [Failures, key: string];

/**
 * Counts what fails, and only that. A browser in which the account has signed in before answers for itself alone: no stranger and no colleague
 * slows it down. Any other attempt is counted for the account at this address, for the address, and, unless the account has signed in from
 * there, for the account as a whole. Each process counts for itself, as it did.
 */
@Injectable()
export class SignInThrottle {
  private readonly person: Failures;
  private readonly address: Failures;
  private readonly account: Failures;
  private readonly signedIn = new Set<string>();
  private waiting = 0;

  constructor(
    @Inject(CLOCK) clock: Clock,
    private readonly browsers: KnownBrowsers,
  ) {
    this.person = new Failures(clock, FREE.person);
    this.address = new Failures(clock, FREE.address);
    this.account = new Failures(clock, FREE.account);
  }

  /**
   * Makes the attempt when it is its turn; `check` answers undefined where the password is wrong. What throws counts for nothing. A password
   * that an administrator has just given is 96 bits by chance, which nobody guesses: it is the way out for whoever is held off, and never counted.
   * @throws Problem SIGN_IN_THROTTLED instead of making it
   */
  async attempt<R>(attempt: Attempt, check: () => Promise<R | undefined>): Promise<R | undefined> {
    if (typeof attempt.account?.oneTimeSince === 'string') return check();
    const { place, counters } = this.countersOf(attempt);
    await this.turn(counters);
    let how: 'failed' | 'passed' | 'neither' = 'neither';
    try {
      const passed = await check();
      how = passed === undefined ? 'failed' : 'passed';
      if (passed !== undefined) this.remember(place);
      return passed;
    } finally {
      for (const [failures, key] of counters) failures.end(key, how === 'passed' && failures !== this.person ? 'neither' : how);
    }
  }

  private countersOf({ login, address, known }: Attempt): { place: string; counters: Counter[] } {
    const browser = this.browsers.nameFor(login, known);
    const network = networkOf(address);
    const place = `${login}\0${browser ?? network}`;
    const counters: Counter[] = [[this.person, place]];
    if (!browser) counters.push([this.address, network]);
    if (!browser && !this.signedIn.has(place)) counters.push([this.account, login]);
    return { place, counters };
  }

  /** Waits while others under way take up what may still fail: a whole office with right passwords at once is let in, guesses at once are not. */
  private async turn(counters: readonly Counter[]): Promise<void> {
    for (;;) {
      const wait = Math.max(...counters.map(([failures, key]) => failures.waitFor(key)));
      if (wait > 0) throw throttled(wait);
      const full = counters.find(([failures, key]) => failures.isTakenUp(key));
      if (!full) break;
      if (this.waiting >= MOST_WAITING) throw throttled(SOON);
      this.waiting += 1;
      await full[0].nextEnd(full[1]);
      this.waiting -= 1;
    }
    for (const [failures, key] of counters) failures.begin(key);
  }

  private remember(place: string): void {
    this.signedIn.delete(place);
    this.signedIn.add(place);
    for (const oldest of this.signedIn) {
      if (this.signedIn.size <= REMEMBERED) break;
      this.signedIn.delete(oldest);
    }
  }
}

const throttled = (milliseconds: number): Problem => {
  const seconds = Math.ceil(milliseconds / 1_000);
  return new Problem('SIGN_IN_THROTTLED', { fill: { seconds }, headers: { 'retry-after': String(seconds) } });
};
