import type { AnyStateMachine, AnyStateNode } from 'xstate';

/** Something that stands in the machine's definition, and where (a sentence's subject: `state examining, on accept`). */
export type Placed<T> = { at: string; what: T };

/** What a machine is made of, flat: everything that registration judges. */
export type MachineParts = {
  states: readonly string[];
  actions: readonly Placed<unknown>[];
  guards: readonly Placed<unknown>[];
  /** Event descriptors that some state listens to, XState's own (`xstate.*`) left out. */
  listened: ReadonlySet<string>;
  /** Parts that nothing would run: `invoke`, `after`, `route`. */
  foreign: readonly Placed<'invoke' | 'after' | 'route'>[];
};

type TransitionLike = { guard?: unknown; actions: readonly unknown[] };

/** The state's path with dots; the root has the empty path. */
export const pathOf = (node: AnyStateNode): string => node.path.join('.');

/** Every state node below the root, in document order. */
export const nodesOf = (machine: AnyStateMachine): AnyStateNode[] => below(machine.root);

const below = (node: AnyStateNode): AnyStateNode[] =>
  Object.values(node.states).flatMap((child) => [child as AnyStateNode, ...below(child as AnyStateNode)]);

export function partsOf(machine: AnyStateMachine): MachineParts {
  const nodes = [machine.root as AnyStateNode, ...nodesOf(machine)];
  const actions: Placed<unknown>[] = [];
  const guards: Placed<unknown>[] = [];
  const listened = new Set<string>();
  const foreign: Placed<'invoke' | 'after' | 'route'>[] = [];
  const place = (at: string, { guard, actions: listed }: TransitionLike) => {
    actions.push(...listed.map((what) => ({ at, what })));
    if (guard !== undefined) guards.push({ at, what: guard });
  };
  for (const node of nodes) {
    const here = node === machine.root ? 'the root' : `state ${pathOf(node)}`;
    for (const key of ['invoke', 'after', 'route'] as const) if (node.config[key] !== undefined) foreign.push({ at: here, what: key });
    place(`${here}, entry`, { actions: node.entry });
    place(`${here}, exit`, { actions: node.exit });
    if (node.config.initial !== undefined) place(`${here}, initial`, node.initial);
    for (const transition of node.always ?? []) place(`${here}, always`, transition);
    for (const [descriptor, transitions] of node.transitions) {
      if (!descriptor.startsWith('xstate.')) listened.add(descriptor);
      for (const transition of transitions) place(`${here}, on ${descriptor}`, transition);
    }
  }
  return { states: nodesOf(machine).map(pathOf), actions, guards, listened, foreign };
}
