import type { Compiled } from '../registration/compiled.js';
import { combinatorKind, guardNamed, isCombinator, nameOf } from '../registration/implementations.js';
import type { Finding } from '../values.js';

/** What stands against a guard: its checker's list, or that of the parts it is combined from. Empty when it holds. */
export function findingsOfGuard(workflow: Compiled, guard: unknown, context: unknown, facts: unknown): readonly Finding[] {
  const name = nameOf(guard);
  const implementation = name === undefined ? guard : guardNamed(workflow.machine, name);
  if (isCombinator(implementation)) return combined(workflow, name ?? 'guard', implementation, context, facts);
  const check = name === undefined ? undefined : workflow.definition.checkers?.[name];
  if (check) return check({ context, facts });
  // only definitions for conformance have guards without a checker
  return [{ rule: `guard.${name ?? 'inline'}` }];
}

function combined(
  workflow: Compiled,
  name: string,
  guard: { check: unknown; guards: readonly unknown[] } & ((...args: never[]) => unknown),
  context: unknown,
  facts: unknown,
): readonly Finding[] {
  const parts = guard.guards.map((part) => findingsOfGuard(workflow, part, context, facts));
  switch (combinatorKind(guard)) {
    case 'and':
      return parts.flat();
    case 'or':
      return parts.some((findings) => findings.length === 0) ? [] : parts.flat();
    default:
      // what is denied has nothing to say when it holds, so that the combined guard's own name has to
      return parts.flat().length === 0 ? [{ rule: `guard.${name}` }] : [];
  }
}
