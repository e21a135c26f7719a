import { type AnyActorScope, type AnyStateMachine, createActor } from 'xstate';

const known = new WeakMap<AnyStateMachine, AnyActorScope>();

/**
 * Where a step of this machine runs: an actor that is never started, so that nothing runs. XState's `transition()` makes one anew for
 * every step, which takes the machine through its first state each time and costs more than the step.
 */
export function inertScopeOf(machine: AnyStateMachine): AnyActorScope {
  const scope = known.get(machine) ?? inertScope(machine);
  known.set(machine, scope);
  return scope;
}

function inertScope(machine: AnyStateMachine): AnyActorScope {
  const self = createActor(machine, { input: undefined });
  const nothing = (): void => {};
  return {
    self,
    id: '',
    sessionId: '',
    system: self.system,
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  };
}
