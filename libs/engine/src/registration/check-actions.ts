import type { WorkflowDefinition } from '../definition.js';
import { isEffect } from '../definition.js';
import { actionNamed, type BuiltinAction, delayNamed, isBuiltin, nameOf } from './implementations.js';
import type { MachineParts } from './machine-parts.js';

const ALLOWED = new Set(['xstate.assign', 'xstate.raise', 'xstate.cancel', 'xstate.log']);
const ALLOWED_IN_CONFORMANCE = new Set([...ALLOWED, 'xstate.enqueueActions']);

/** What the machine asks for must be something that the engine can store and run. */
export function checkActions(definition: WorkflowDefinition, parts: MachineParts): string[] {
  const faults = parts.actions.flatMap(({ at, what }) => faultsOf(definition, at, what));
  return [...faults, ...checkEffects(definition, usedEffects(definition, parts))];
}

/** Names of actions that come out of a step as effects. */
export const usedEffects = ({ machine }: WorkflowDefinition, parts: MachineParts): ReadonlySet<string> =>
  new Set(
    parts.actions.flatMap(({ what }) => {
      const name = nameOf(what);
      return name === undefined || isBuiltin(actionNamed(machine, name)) ? [] : [name];
    }),
  );

function faultsOf(definition: WorkflowDefinition, at: string, action: unknown): string[] {
  const name = nameOf(action);
  if (name === undefined)
    return isBuiltin(action)
      ? builtinFaults(definition, at, action)
      : [`${at}: an inline function is no effect that can be stored; name it`];
  const implementation = actionNamed(definition.machine, name);
  if (implementation === undefined) return [`${at}: action ${name} has no implementation`];
  if (isBuiltin(implementation)) return builtinFaults(definition, `${at}, action ${name}`, implementation);
  if (definition.conformance || isEffect(implementation)) return [];
  return [`${at}: action ${name} is a plain function, which nothing runs; declare it with effect()`];
}

function builtinFaults({ machine, conformance }: WorkflowDefinition, at: string, action: BuiltinAction): string[] {
  if (!(conformance ? ALLOWED_IN_CONFORMANCE : ALLOWED).has(action.type))
    return [`${at}: ${action.type.replace('xstate.', '')} is not run by the engine`];
  const { delay } = action;
  if (typeof delay === 'string' && delayNamed(machine, delay) === undefined) return [`${at}: delay ${delay} does not resolve`];
  if (typeof delay === 'function' && !conformance)
    return [`${at}: a delay that is an inline function cannot be read by anybody; give a number of milliseconds`];
  return [];
}

function checkEffects({ effects = {}, conformance }: WorkflowDefinition, used: ReadonlySet<string>): string[] {
  if (conformance) return [];
  return [
    ...[...used].filter((name) => !Object.hasOwn(effects, name)).map((name) => `effect ${name} is used by the machine and not declared`),
    ...Object.keys(effects)
      .filter((name) => !used.has(name))
      .map((name) => `effect ${name} is declared and never used by the machine`),
  ];
}
