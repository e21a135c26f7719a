import type { WorkflowDefinition } from '../definition.js';

/** The model must answer for everything that the definition declares, or exploration would prove less than it says. */
export function checkModel({ model, events = {}, effects = {}, conformance }: WorkflowDefinition): string[] {
  if (!model) return [];
  return [
    // exploration asks a guard once for all callers: one that no checker speaks for may read who sends
    ...(conformance ? ['model: a definition for conformance is not explored'] : []),
    ...Object.keys(effects)
      .filter((name) => !Object.hasOwn(model.effects, name))
      .map((name) => `model: effect ${name} has no answer`),
    ...Object.keys(model.effects)
      .filter((name) => !Object.hasOwn(effects, name))
      .map((name) => `model: effect ${name} is not declared`),
    ...Object.keys(model.payloads)
      .filter((name) => !Object.hasOwn(events, name))
      .map((name) => `model: payloads for ${name}, which is no event`),
  ];
}
