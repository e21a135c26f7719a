import type { Tx } from '../port.js';
import { drain } from './drain.js';
import type { Runtime } from './runtime.js';

/** Frees the row of an open incident and drains; `ok` only when the incident is closed, which only a run that passes does. */
export async function retry<T extends Tx>(runtime: Runtime<T>, incident: string): Promise<{ ok: boolean; cause?: string }> {
  const freed = await runtime.store.transaction((tx) => tx.retry(incident, runtime.clock.now()));
  if (!freed) return { ok: false, cause: 'there is no open incident of this id that waits for a retry' };
  await drain(runtime);
  const open = await runtime.store.read((reader) => reader.incidents(true));
  const still = open.find(({ id }) => id === incident);
  return still ? { ok: false, cause: still.cause } : { ok: true };
}
