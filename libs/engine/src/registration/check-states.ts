import type { WorkflowDefinition } from '../definition.js';
import type { MachineParts } from './machine-parts.js';

/** `invoke`, `after` and routes come out of a step as anonymous actions that nobody runs. */
export function checkStates({ conformance, states = {} }: WorkflowDefinition, parts: MachineParts): string[] {
  return [
    ...parts.foreign
      .filter(({ what }) => !(conformance && what === 'after'))
      .map(({ at, what }) => `${at}: ${what} is not run by the engine`),
    ...Object.keys(states)
      .filter((path) => !parts.states.includes(path))
      .map((path) => `state ${path} is described and not in the machine`),
  ];
}
