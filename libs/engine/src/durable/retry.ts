import type { Tx } from '../port.js';
import type { Outbox } from './outbox.js';
import { fireOrFail } from './run-due.js';
import type { Runtime } from './runtime.js';

/**
 * Runs what an open incident stands for again, and then what waited behind it; `ok` only when the incident is closed, which only a run that
 * passes does. An effect is leased for this run, so that the answer tells of it and of no other worker's.
 */
export async function retry<T extends Tx>(
  runtime: Runtime<T>,
  outbox: Outbox<T>,
  incident: string,
): Promise<{ ok: boolean; cause?: string }> {
  const now = runtime.clock.now();
  const until = outbox.leaseEnd(now);
  const found = await runtime.store.transaction((tx) => tx.retry(incident, until));
  if (!found) return { ok: false, cause: 'there is no open incident of this id that waits for a retry' };
  if ('timer' in found) await fireOrFail(runtime, found.timer, now);
  else await outbox.dispatch(found.effect, until);
  await outbox.drain();
  const open = await runtime.store.read((reader) => reader.incidents(true));
  const still = open.find(({ id }) => id === incident);
  return still ? { ok: false, cause: still.cause } : { ok: true };
}
