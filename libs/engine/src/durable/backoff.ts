import type { Instant } from '../values.js';

const SECONDS = [1, 5, 30, 120, 600];

/** When an effect that has failed this many times is tried again; null when it has failed too often and becomes an incident. */
export function retryAfter(failures: number, at: Instant): Instant | null {
  const seconds = SECONDS[failures - 1];
  return seconds === undefined ? null : new Date(Date.parse(at) + seconds * 1000).toISOString();
}
