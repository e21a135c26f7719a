import type { Clock } from '@fashen/engine';
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK } from '../platform/tokens.js';

const WINDOW = 15 * 60_000;
/** One person mistypes now and then; an address may be a whole office behind one proxy. */
export const PER_LOGIN = 8;
export const PER_ADDRESS = 60;
/** Beyond this many remembered names the oldest go, so that guessing names cannot fill the memory. */
const REMEMBERED = 10_000;

/** Counts failed sign-ins by account and by address over fifteen minutes. Each process counts for itself. */
@Injectable()
export class SignInThrottle {
  private readonly failures = new Map<string, number[]>();

  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Seconds to wait, or 0. */
  wait(login: string, address: string): number {
    return Math.max(this.waitFor(`login:${login}`, PER_LOGIN), this.waitFor(`address:${address}`, PER_ADDRESS));
  }

  /**
   * Counts an attempt before the slow check of the password, so that a burst of parallel guesses is counted too.
   * @throws Problem SIGN_IN_THROTTLED
   */
  begin(login: string, address: string): void {
    const seconds = this.wait(login, address);
    if (seconds > 0) throw new Problem('SIGN_IN_THROTTLED', { fill: { seconds }, headers: { 'retry-after': String(seconds) } });
    this.failed(login, address);
  }

  failed(login: string, address: string): void {
    for (const key of [`login:${login}`, `address:${address}`]) {
      const recent = [...this.recent(key), this.now()];
      this.failures.delete(key);
      this.failures.set(key, recent);
    }
    for (const oldest of this.failures.keys()) {
      if (this.failures.size <= REMEMBERED) break;
      this.failures.delete(oldest);
    }
  }

  /** A good password clears the account; the address stays counted. */
  succeeded(login: string): void {
    this.failures.delete(`login:${login}`);
  }

  private now(): number {
    return Date.parse(this.clock.now());
  }

  private recent(key: string): number[] {
    const since = this.now() - WINDOW;
    return (this.failures.get(key) ?? []).filter((at) => at > since);
  }

  private waitFor(key: string, most: number): number {
    const recent = this.recent(key);
    const freeing = recent[recent.length - most];
    return freeing === undefined ? 0 : Math.max(1, Math.ceil((freeing + WINDOW - this.now()) / 1000));
  }
}
