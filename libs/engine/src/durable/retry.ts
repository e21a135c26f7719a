import type { Tx } from '../port.js';
import { dispatch, drain, leaseEnd } from './drain.js';
import type { Runtime } from './runtime.js';

/**
 * Runs the row of an open incident again, and then what waited behind it; `ok` only when the incident is closed, which only a run that
 * passes does. The row is leased for this run, so that the answer tells of it and of no other worker's.
 */
export async function retry<T extends Tx>(runtime: Runtime<T>, incident: string): Promise<{ ok: boolean; cause?: string }> {
  const row = await runtime.store.transaction((tx) => tx.retry(incident, leaseEnd(runtime.clock.now())));
  if (!row) return { ok: false, cause: 'there is no open incident of this id that waits for a retry' };
  await dispatch(runtime, row);
  await drain(runtime);
  const open = await runtime.store.read((reader) => reader.incidents(true));
  const still = open.find(({ id }) => id === incident);
  return still ? { ok: false, cause: still.cause } : { ok: true };
}
