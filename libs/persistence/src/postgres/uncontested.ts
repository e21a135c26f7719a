import { setTimeout } from 'node:timers/promises';

/** serialization_failure and deadlock_detected: PostgreSQL undid all of the transaction for another's sake, and another attempt may pass. */
const CONTESTED: readonly unknown[] = ['40001', '40P01'];
const MOST = 5;
/** Milliseconds, doubled each time; of two that met, each waits a time of its own. */
const FIRST_WAIT = 10;

/** Runs a transaction again that lost to another one. `attempt` must bear being run twice, as everywhere (group-commit.ts). */
export async function untilUncontested<R>(attempt: () => Promise<R>): Promise<R> {
  for (let failures = 0; ; failures += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isContested(error) || failures === MOST) throw error;
    }
    await setTimeout(Math.random() * FIRST_WAIT * 2 ** failures);
  }
}

/** Also where the work went on after it, and was told at the end what had failed. */
function isContested(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && CONTESTED.includes(error.code)) return true;
  const { cause } = error as { cause?: { cause?: unknown } };
  return cause !== undefined && cause !== null && (isContested(cause) || isContested(cause.cause));
}
