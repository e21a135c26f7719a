import type { AnyActorScope, AnyMachineSnapshot, ExecutableActionObject } from 'xstate';
import type { Compiled } from '../registration/compiled.js';
import type { Refusal } from '../values.js';
import { configurationFault } from './configuration.js';
import { type Emitted, emittedBy } from './emitted.js';
import { inertScopeOf } from './inert-scope.js';
import type { MachineEvent } from './machine-event.js';
import { MachineFault } from './machine-fault.js';
import { refusalOf } from './refusal.js';

export type Taken = { ok: true; after: AnyMachineSnapshot; emitted: readonly Emitted[] };
export type Step = Taken | { ok: false; refusal: Refusal };

/** The first step: what the machine makes of its input. */
export function begin(workflow: Compiled, input: unknown): Taken {
  return collected(workflow, (scope) => workflow.machine.getInitialSnapshot(scope, input));
}

/**
 * One step of the machine, pure: nothing runs, nothing is read but snapshot and event.
 * An event that the state does not know, or that a checker stands against, is a refusal; a guard that throws is a fault.
 */
export function advance(workflow: Compiled, before: AnyMachineSnapshot, event: MachineEvent): Step {
  const refusal = refuse(workflow, before, event);
  return refusal ? { ok: false, refusal } : take(workflow, before, event);
}

/** The step of an event that is known not to be refused. */
export function take(workflow: Compiled, before: AnyMachineSnapshot, event: MachineEvent): Taken {
  return collected(workflow, (scope) => workflow.machine.transition(before, event, scope));
}

/** Why this event cannot be taken now, or null. */
export function refuse(workflow: Compiled, before: AnyMachineSnapshot, event: MachineEvent): Refusal | null {
  if (before.status !== 'active') return { code: 'FINISHED', state: before.value, findings: [] };
  // asked of the machine and not read from the step: an event that the state does not know can still let an `always` go through
  return before.can(event) ? null : refusalOf(workflow, before, event);
}

/** What the machine comes to in an inert scope, and the actions that it asked for there. */
function collected(workflow: Compiled, run: (scope: AnyActorScope) => AnyMachineSnapshot): Taken {
  const actions: ExecutableActionObject[] = [];
  const scope = { ...inertScopeOf(workflow.machine), actionExecutor: (action: ExecutableActionObject) => void actions.push(action) };
  return taken(workflow, run(scope), actions);
}

function taken(workflow: Compiled, after: AnyMachineSnapshot, actions: readonly ExecutableActionObject[]): Taken {
  // XState turns what is thrown during the first step into a snapshot in error
  if (after.status === 'error')
    throw after.error instanceof Error
      ? after.error
      : new MachineFault(`${workflow.name}: the machine is in error`, { cause: after.error });
  const children = Object.keys(after.children);
  if (children.length > 0) throw new MachineFault(`${workflow.name}: the machine spawned ${children.join(', ')}, which nothing would run`);
  const fault = configurationFault(after._nodes);
  if (fault) throw new MachineFault(`${workflow.name}: the machine is in no legal configuration: ${fault}`);
  return { ok: true, after, emitted: emittedBy(workflow, actions) };
}
