import type { WorkflowDefinition } from '../definition.js';
import { type Compiled, compile } from './compiled.js';

const known = new WeakMap<WorkflowDefinition, Compiled>();

/** The compiled form of a definition, made once. */
export function compiledOf(definition: WorkflowDefinition): Compiled {
  const compiled = known.get(definition) ?? compile(definition);
  known.set(definition, compiled);
  return compiled;
}
