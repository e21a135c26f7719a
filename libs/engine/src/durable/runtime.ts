import { randomUUID } from 'node:crypto';
import type { EngineOptions, Handlers } from '../engine.js';
import type { ProcessRow, Tx } from '../port.js';
import { checkHandlers } from '../registration/check-handlers.js';
import type { Compiled } from '../registration/compiled.js';
import { DefinitionFaults } from '../registration/faults.js';
import { compiledOf } from '../registration/memory.js';

/** Asked for a workflow, or a version of one, that is not registered here: a fault. */
export class UnknownWorkflow extends Error {
  override readonly name = 'UnknownWorkflow';
}

/** The engine's options with what registration made of them. */
export type Runtime<T extends Tx = Tx> = EngineOptions<T> & {
  newId: () => string;
  /** The newest version, which new processes run on. */
  newest(workflow: string): Compiled;
  /** The version that a process runs on. */
  workflowOf(row: Pick<ProcessRow, 'workflow' | 'version'>): Compiled;
  handlersOf(workflow: Compiled): Handlers<T>;
};

const NONE: Handlers = { facts: {}, transactional: {}, dispatched: {} };

/** Registers the workflows; throws `DefinitionFaults` with everything that is wrong with any of them. */
export function createRuntime<T extends Tx>(options: EngineOptions<T>): Runtime<T> {
  const registered = new Map<string, Compiled>();
  const newest = new Map<string, Compiled>();
  for (const definition of options.workflows) {
    const workflow = compiledOf(definition);
    const faults = checkHandlers(definition, options.handlers[definition.name] ?? NONE, options.sealingKey !== undefined);
    if (registered.has(workflow.name)) faults.push('a workflow of this name and version is registered already');
    if (faults.length > 0) throw new DefinitionFaults(workflow.name, faults);
    registered.set(workflow.name, workflow);
    if ((newest.get(definition.name)?.definition.version ?? 0) <= definition.version) newest.set(definition.name, workflow);
  }
  const known = (workflow: Compiled | undefined, name: string): Compiled => {
    if (!workflow) throw new UnknownWorkflow(`no workflow ${name} is registered`);
    return workflow;
  };
  return {
    ...options,
    newId: options.newId ?? randomUUID,
    newest: (name) => known(newest.get(name), name),
    workflowOf: ({ workflow, version }) => known(registered.get(`${workflow}@${version}`), `${workflow}@${version}`),
    handlersOf: ({ definition }) => options.handlers[definition.name] ?? NONE,
  };
}
