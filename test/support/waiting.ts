import type { Database } from '@fashen/persistence';

/** What is ready now has had its turn: a promise that was started has reached the next thing that it must wait for. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What one side of a race tells the other. */
export function signal(): { given: Promise<void>; give: () => void } {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

const LOCKED = `SELECT 1 AS waits FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
/** On SQLite the turn in the queue is taken within this process, after few steps of it. */
const STEPS = 100;

/**
 * Resolves when `other` waits for a transaction that is open in the same database: on PostgreSQL the server says so. It resolves too when `other` has
 * ended without waiting: the test is about to tell that.
 */
export async function whenWaiting({ kind, read }: Database, other: Promise<unknown>): Promise<void> {
  let hasEnded = false;
  const end = () => {
    hasEnded = true;
  };
  void other.then(end, end);
  for (let step = 0; !hasEnded; step += 1) {
    const waits = kind === 'sqlite' ? step > STEPS : (await read(({ sql }) => sql.query(LOCKED))).length > 0;
    if (waits) return;
    await turn();
  }
}
