import type { AnyStateMachine } from 'xstate';
import type { EventSpec, StartSpec, WorkflowDefinition } from '../definition.js';
import { defineWorkflow } from './check-definition.js';
import { describePayload, type PayloadContract } from './payload-contract.js';

export type CompiledEvent<S extends EventSpec = EventSpec> = PayloadContract & { type: string; spec: S };

/** A registered definition with what every step needs of it, worked out once. */
export type Compiled = {
  /** `name@version`, as rows and envelopes say it. */
  name: string;
  definition: WorkflowDefinition;
  machine: AnyStateMachine;
  start: CompiledEvent<StartSpec> | undefined;
  /** Undefined where the definition lists no events: then any event is taken. */
  events: ReadonlyMap<string, CompiledEvent> | undefined;
};

/** The type under which the start stands in the history. */
export const START = '@start';

/** Checks and prepares a definition; throws `DefinitionFaults`. */
export function compile(definition: WorkflowDefinition): Compiled {
  defineWorkflow(definition);
  const { name, version, machine, start, events } = definition;
  return {
    name: `${name}@${version}`,
    definition,
    machine,
    start: start && compileEvent(START, start),
    events: events && new Map(Object.entries(events).map(([type, spec]) => [type, compileEvent(type, spec)])),
  };
}

const compileEvent = <S extends EventSpec>(type: string, spec: S): CompiledEvent<S> => ({
  type,
  spec,
  ...describePayload(type, spec).contract!,
});
