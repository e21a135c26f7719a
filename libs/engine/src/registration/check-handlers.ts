import type { EventSpec, WorkflowDefinition } from '../definition.js';
import type { Handlers } from '../engine.js';
import type { Tx } from '../port.js';

/** Whether the server brought everything that the definition declares: a loader for each fact, a handler for each effect, the key. */
export function checkHandlers<T extends Tx>(
  { events = {}, start, effects = {} }: WorkflowDefinition,
  handlers: Handlers<T>,
  canSeal: boolean,
): string[] {
  const specs: EventSpec[] = [...Object.values(events), ...(start ? [start] : [])];
  const facts = new Set(specs.flatMap((spec) => spec.facts ?? []));
  const personal = specs.some((spec) => Object.keys(spec.personal ?? {}).length > 0);
  return [
    ...[...facts].filter((name) => !Object.hasOwn(handlers.facts, name)).map((name) => `fact ${name} has no loader`),
    ...Object.entries(effects)
      .filter(([name, { kind }]) => !Object.hasOwn(handlers[kind], name))
      .map(([name, { kind }]) => `${kind} effect ${name} has no handler`),
    ...(personal && !canSeal ? ['events carry personal data and there is no sealing key'] : []),
  ];
}
