import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { nameOf } from '../registration/implementations.js';
import { nodesOf, pathOf } from '../registration/machine-parts.js';

/** A state as a drawing needs it: where it lies, what it is, and whether its parent begins there. `group` has states of its own, `region` runs beside others. */
export type DrawnState = {
  path: string;
  key: string;
  /** Null for those that lie in no other state. */
  parent: string | null;
  kind: 'state' | 'group' | 'parallel' | 'region' | 'final' | 'history';
  initial: boolean;
};

/**
 * A transition: from a state (empty path: from wherever the process stands) by an event (null: by itself, `always`) to another
 * (null: it stays). `id` is the name under which exploration and retracing know it; several targets share it.
 */
export type DrawnWay = { id: string; from: string; event: string | null; to: string | null; guard: string | null };

export type Drawing = { states: readonly DrawnState[]; ways: readonly DrawnWay[] };

/** One branch of a transition: source state, event and place among the branches, as `examining on issue [0]`. */
export const wayNamed = (source: string, descriptor: string, index: number): string => `${source || '(root)'} on ${descriptor} [${index}]`;

/** How `always` stands in the name of a way. */
export const ALWAYS = 'always';

/** A definition's states and ways, in the order in which they are written: what pages, charts and lists are drawn from. */
export function drawingOf(machine: AnyStateMachine): Drawing {
  const nodes = nodesOf(machine);
  return { states: nodes.map(drawnState), ways: [machine.root as AnyStateNode, ...nodes].flatMap(waysFrom) };
}

function drawnState(node: AnyStateNode): DrawnState {
  const parent = node.parent!;
  const starts = parent.type === 'compound' ? parent.initial.target : [];
  return {
    path: pathOf(node),
    key: node.key,
    parent: pathOf(parent) || null,
    kind: kindOf(node),
    initial: starts.some(({ path }) => node.path.every((key, at) => path[at] === key)),
  };
}

function kindOf({ type, parent }: AnyStateNode): DrawnState['kind'] {
  if (type === 'compound') return parent?.type === 'parallel' ? 'region' : 'group';
  return type === 'atomic' ? 'state' : type;
}

/** The branches under one event or `always`; XState keeps them by descriptor, in the order in which they are written. */
type Branch = { target?: readonly AnyStateNode[] | undefined; guard?: unknown };

function waysFrom(node: AnyStateNode): DrawnWay[] {
  const groups: [string, readonly Branch[]][] = [[ALWAYS, node.always ?? []], ...node.transitions];
  return groups.flatMap(([descriptor, branches]) =>
    branches.flatMap(({ target, guard }, index) => {
      const from = pathOf(node);
      const event = descriptor === ALWAYS ? null : descriptor;
      const way = { id: wayNamed(from, descriptor, index), from, event, guard: nameOf(guard) ?? null };
      const ends: (string | null)[] = target ? target.map(pathOf) : [null];
      return ends.map((to): DrawnWay => ({ ...way, to }));
    }),
  );
}
