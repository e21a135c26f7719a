import type { Failure } from '../port.js';
import type { Instant } from '../values.js';

const SECONDS = [1, 5, 30, 120, 600];

/** When what has failed this many times is tried again; null when it has failed too often and becomes an incident. */
export function retryAfter(failures: number, at: Instant): Instant | null {
  const seconds = SECONDS[failures - 1];
  return seconds === undefined ? null : new Date(Date.parse(at) + seconds * 1000).toISOString();
}

const LONGEST_CAUSE = 1000;
const causeOf = (error: unknown): string =>
  (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, LONGEST_CAUSE);

/** The `attempts`th failure, as it is kept. */
export const failureOf = (error: unknown, attempts: number, at: Instant): Failure => ({
  cause: causeOf(error),
  at,
  retryAt: retryAfter(attempts, at),
});
