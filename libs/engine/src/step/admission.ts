import type { AnyMachineSnapshot } from 'xstate';
import { RESERVED, RESERVED_FOR_SYSTEM } from '../registration/check-events.js';
import type { Compiled, CompiledEvent } from '../registration/compiled.js';
import type { Refusal } from '../values.js';

export type Addressed = { ok: true; entry: CompiledEvent | undefined } | { ok: false; refusal: Refusal };

/** Whether this event may be sent from outside at all: the entry that speaks for it, or the refusal. */
export function addressed(workflow: Compiled, snapshot: Pick<AnyMachineSnapshot, 'value'>, type: string): Addressed {
  const entry = workflow.events?.get(type);
  const refused = (code: Refusal['code']): Addressed => ({ ok: false, refusal: { code, state: snapshot.value, findings: [] } });
  if (type.startsWith('xstate.') || type.startsWith('@') || entry?.spec.by === 'system') return refused('SYSTEM_EVENT');
  return workflow.events && !entry ? refused('UNKNOWN_EVENT') : { ok: true, entry };
}

export const reservedIn = (entry: CompiledEvent | undefined): readonly string[] =>
  entry?.spec.by === 'system' ? RESERVED_FOR_SYSTEM : RESERVED;
