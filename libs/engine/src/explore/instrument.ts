import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { ALWAYS, wayNamed } from '../chart/drawing.js';
import type { WorkflowDefinition } from '../definition.js';
import { effect } from '../definition.js';
import { type Compiled, compile } from '../registration/compiled.js';
import { nodesOf, pathOf } from '../registration/machine-parts.js';
import type { Taken } from './position.js';

/** The mark that an instrumented transition leaves among a step's actions. */
const MARK = '@taken';

export type Instrumented = {
  workflow: Compiled;
  /** Every state below the root, by path. */
  states: readonly string[];
  /** Every transition: source state, event and branch, as `examining on issue [0]`. */
  transitions: readonly string[];
};

/**
 * A copy of the workflow in which every transition leaves its name among the actions: XState's step does not say which branch it took,
 * and two branches may well lead to the same state. The definition itself is not touched.
 */
export function instrument(definition: WorkflowDefinition): Instrumented {
  const machine: AnyStateMachine = definition.machine.provide({ actions: { [MARK]: effect<unknown>() } });
  const transitions = [machine.root as AnyStateNode, ...nodesOf(machine)].flatMap(markNode);
  const compiled = compile(definition);
  const marked = { ...definition, machine, effects: { ...definition.effects, [MARK]: { kind: 'transactional' as const } } };
  const states = nodesOf(machine).filter(({ type }) => type !== 'history');
  return { workflow: { ...compiled, machine, definition: marked }, states: states.map(pathOf), transitions };
}

function markNode(node: AnyStateNode): string[] {
  const groups: [string, readonly { target?: unknown; actions: unknown }[]][] = [...node.transitions, [ALWAYS, node.always ?? []]];
  return groups.flatMap(([descriptor, branches]) =>
    branches.flatMap((branch, index) => {
      // a branch that leads nowhere forbids the event: a mark would turn it into one that is taken
      if (branch.target === undefined && (branch.actions as unknown[]).length === 0) return [];
      const name = wayNamed(pathOf(node), descriptor, index);
      branch.actions = [{ type: MARK, params: { name, source: pathOf(node) } satisfies Taken }, ...(branch.actions as unknown[])];
      return [name];
    }),
  );
}

/** The transition that an effect marks, if it is a mark. */
export const markOf = ({ type, params }: { type: string; params: unknown }): Taken | undefined =>
  type === MARK ? (params as Taken) : undefined;
