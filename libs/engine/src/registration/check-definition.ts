import type { WorkflowDefinition } from '../definition.js';
import { checkActions } from './check-actions.js';
import { checkEvents } from './check-events.js';
import { checkGuards } from './check-guards.js';
import { checkModel } from './check-model.js';
import { checkStates } from './check-states.js';
import { DefinitionFaults } from './faults.js';
import { partsOf } from './machine-parts.js';

/** Everything in the definition that the engine could not run, store or explain; empty when it can be registered. */
export function faultsOf(definition: WorkflowDefinition): string[] {
  const parts = partsOf(definition.machine);
  const faults = [
    ...checkStates(definition, parts),
    ...checkActions(definition, parts),
    ...checkGuards(definition, parts),
    ...checkEvents(definition, parts),
    ...checkModel(definition),
  ];
  return [...new Set(faults)];
}

/** Keeps the literal types, and throws `DefinitionFaults` with every fault by name. */
export function defineWorkflow<const D extends WorkflowDefinition>(definition: D): D {
  const faults = faultsOf(definition);
  if (faults.length > 0) throw new DefinitionFaults(`${definition.name}@${definition.version}`, faults);
  return definition;
}
