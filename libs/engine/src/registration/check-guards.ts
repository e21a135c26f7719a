import { checkerOf, type WorkflowDefinition } from '../definition.js';
import { combinatorKind, guardNamed, isCombinator, nameOf } from './implementations.js';
import type { MachineParts } from './machine-parts.js';

/** Every guard is a name, and behind every name stands the checker that can say why. */
export function checkGuards(definition: WorkflowDefinition, parts: MachineParts): string[] {
  return parts.guards.flatMap(({ at, what }) => faultsOf(definition, at, what));
}

function faultsOf(definition: WorkflowDefinition, at: string, guard: unknown): string[] {
  const name = nameOf(guard);
  if (name === undefined) {
    if (definition.conformance) return isCombinator(guard) ? guard.guards.flatMap((part) => faultsOf(definition, at, part)) : [];
    return [
      isCombinator(guard)
        ? `${at}: a combined guard stands inline; name it in setup`
        : `${at}: an inline guard cannot say why it refuses; name it`,
    ];
  }
  const implementation = guardNamed(definition.machine, name);
  if (implementation === undefined) return [`${at}: guard ${name} has no implementation`];
  if (definition.conformance) return [];
  if (typeof guard === 'object' && (guard as { params?: unknown }).params !== undefined)
    return [`${at}: guard ${name} has params, which its checker would not see`];
  return isCombinator(implementation)
    ? combinedFaults(definition, `${at}, guard ${name}`, implementation)
    : checkerFaults(definition, at, name, implementation);
}

function combinedFaults(
  definition: WorkflowDefinition,
  at: string,
  guard: { check: unknown; guards: readonly unknown[] } & ((...args: never[]) => unknown),
): string[] {
  if (combinatorKind(guard) === undefined) return [`${at}: only and, or, not of named guards can be combined`];
  return guard.guards.flatMap((part) => faultsOf(definition, at, part));
}

function checkerFaults({ checkers = {} }: WorkflowDefinition, at: string, name: string, implementation: unknown): string[] {
  if (!Object.hasOwn(checkers, name)) return [`${at}: guard ${name} has no checker of that name`];
  // two rules under one name would refuse for one reason and tell another
  return checkerOf(implementation) === checkers[name]
    ? []
    : [`${at}: guard ${name} was not made by guardsFrom from the checker of that name`];
}
