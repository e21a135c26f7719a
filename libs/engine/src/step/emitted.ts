import type { ExecutableActionObject } from 'xstate';
import type { Compiled } from '../registration/compiled.js';
import { MachineFault } from './machine-fault.js';

/** What a step asks for, in the order in which the machine asked. */
export type Emitted =
  | { kind: 'timer'; id: string | undefined; delay: number; event: { type: string } }
  | { kind: 'cancel'; id: string }
  | { kind: 'effect'; type: string; params: unknown };

/** Reads the actions that came out of `transition()`; anything that nobody would run is a fault. */
export function emittedBy(workflow: Compiled, actions: readonly ExecutableActionObject[]): Emitted[] {
  return actions.flatMap(({ type, params }) => read(workflow, type, params));
}

function read({ name, definition }: Compiled, type: string, params: unknown): Emitted[] {
  switch (type) {
    case 'xstate.raise':
      return raised(params as Raised);
    case 'xstate.cancel':
      return [{ kind: 'cancel', id: String((params as { sendId: unknown }).sendId) }];
    case 'xstate.log':
      return [];
    default:
      break;
  }
  if (definition.effects && Object.hasOwn(definition.effects, type)) return [{ kind: 'effect', type, params }];
  // machines of the conformance suite name actions that only mark a place
  if (definition.conformance && !type.startsWith('xstate.')) return [];
  throw new MachineFault(`${name}: the machine asked for ${type}, which the engine does not run`);
}

type Raised = { event: { type: string }; id: string | undefined; delay: unknown };

/** Without a delay (0 is one) it was consumed within the step already. */
const raised = ({ event, id, delay }: Raised): Emitted[] => (typeof delay === 'number' ? [{ kind: 'timer', id, delay, event }] : []);
