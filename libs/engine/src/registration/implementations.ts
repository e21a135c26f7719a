import { type AnyStateMachine, and, not, or } from 'xstate';

/** XState's own action creators come as functions with a type and a resolver; a plain function has neither. */
export type BuiltinAction = ((...args: never[]) => unknown) & { type: string; resolve: unknown; delay?: unknown; event?: unknown };

/** `and`, `or`, `not` come as functions that carry their parts. */
export type Combinator = ((...args: never[]) => unknown) & { check: unknown; guards: readonly unknown[] };

const CHECKS = new Map<unknown, 'and' | 'or' | 'not'>([
  [(and([]) as unknown as Combinator).check, 'and'],
  [(or([]) as unknown as Combinator).check, 'or'],
  [(not('') as unknown as Combinator).check, 'not'],
]);

export const isBuiltin = (action: unknown): action is BuiltinAction => typeof action === 'function' && 'resolve' in action;

export const isCombinator = (guard: unknown): guard is Combinator => typeof guard === 'function' && 'check' in guard && 'guards' in guard;

export const combinatorKind = (guard: Combinator): 'and' | 'or' | 'not' | undefined => CHECKS.get(guard.check);

/** The name of an action or guard as the machine writes it: a string, or an object with a type; undefined for a function. */
export function nameOf(reference: unknown): string | undefined {
  if (typeof reference === 'string') return reference;
  return typeof reference === 'object' && reference !== null ? (reference as { type: string }).type : undefined;
}

export const actionNamed = (machine: AnyStateMachine, name: string): unknown => own(machine.implementations.actions, name);
export const guardNamed = (machine: AnyStateMachine, name: string): unknown => own(machine.implementations.guards, name);
export const delayNamed = (machine: AnyStateMachine, name: string): unknown => own(machine.implementations.delays, name);

const own = (names: object, name: string): unknown => (Object.hasOwn(names, name) ? (names as Record<string, unknown>)[name] : undefined);
