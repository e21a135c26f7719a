import type { AnyMachineSnapshot } from 'xstate';
import type { Tx } from '../port.js';
import type { CompiledEvent } from '../registration/compiled.js';
import { advance, refuse } from '../step/advance.js';
import type { Payload } from '../step/payload.js';
import type { Refusal } from '../values.js';
import { recordEvent, type Stamp } from './recorded.js';
import type { Runtime } from './runtime.js';
import { hasPersonal, sealPersonal } from './seal-personal.js';
import type { Turn } from './turn.js';

export type Incoming = { type: string; entry: CompiledEvent | undefined; payload: Payload; stamp: Stamp; causedBy: string | null };

/**
 * Asks the machine, and takes the step into the turn; or answers why not. Personal fields are sealed before the machine sees them,
 * and only when the event will be taken, for sealing may write a key and a refusal writes nothing.
 */
export async function takeEvent<T extends Tx>(
  runtime: Runtime<T>,
  turn: Turn<T>,
  before: AnyMachineSnapshot,
  incoming: Incoming,
): Promise<Refusal | null> {
  const { workflow } = turn;
  const { type, entry, stamp, causedBy } = incoming;
  if (hasPersonal(entry)) {
    const refusal = refuse(workflow, before, { ...stamp, type });
    if (refusal) return refusal;
  }
  const recorded = recordEvent(type, await sealPersonal(runtime, turn, entry, incoming.payload), stamp);
  const step = advance(workflow, before, recorded.event);
  if (!step.ok) return step.refusal;
  await turn.apply(recorded, stamp.by, causedBy, step);
  return null;
}
