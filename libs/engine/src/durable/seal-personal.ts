import type { Tx } from '../port.js';
import type { CompiledEvent } from '../registration/compiled.js';
import { sealFields } from '../sealing/seal.js';
import type { Payload } from '../step/payload.js';
import type { Runtime } from './runtime.js';
import type { Turn } from './turn.js';

export const hasPersonal = (entry: CompiledEvent | undefined): boolean => Object.keys(entry?.spec.personal ?? {}).length > 0;

/** Seals the fields that the entry calls personal. Comes after everything that may refuse: it may write a key. */
export async function sealPersonal<T extends Tx>(
  runtime: Runtime<T>,
  turn: Turn<T>,
  entry: CompiledEvent | undefined,
  payload: Payload,
): Promise<Payload> {
  if (!hasPersonal(entry)) return payload;
  return sealFields(turn.tx, runtime.sealingKey!, { process: turn.row.id, at: turn.at }, entry!.spec.personal!, payload);
}
