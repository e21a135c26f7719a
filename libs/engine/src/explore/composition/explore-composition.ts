import { type InvariantResult, Invariants, LEADS_TO_AN_END, NO_FAULT } from '../invariants.js';
import type { Told } from '../position.js';
import type { Composition, CompositionView } from './composition.js';
import { Moves, type Place, type Step } from './moves.js';

export type ComposedExploration = {
  positions: number;
  paths: number;
  bounds: Readonly<Record<string, string | number>>;
  invariants: readonly InvariantResult[];
};

type Node = { place: Place; parent: Node | null; told: readonly Told[]; before: Node[] };

/** Every process has ended and nothing is under way. */
export const isOver = ({ processes, mail }: Place): boolean =>
  processes.length > 0 && mail.length === 0 && processes.every(({ position }) => position.snapshot.status !== 'active');

export type ComposedOptions = {
  /** More positions than this do not fit in memory: the walk throws. */
  most?: number;
  /** The invariant that a twin is expected to break: the walk ends as soon as it has. */
  until?: string;
};

/** Walks everything that a composition allows, breadth first. */
export function exploreComposition(composition: Composition, { most = 150_000, until }: ComposedOptions = {}): ComposedExploration {
  const invariants = new Invariants<CompositionView<unknown>>(composition.invariants, [LEADS_TO_AN_END, NO_FAULT]);
  let here: Node | null = null;
  const moves = new Moves(composition, {
    onFault: ({ told, why }) => invariants.breaks(NO_FAULT, () => [...pathTo(here), { ...told, event: `${told.event}: ${why}` }]),
  });
  const root: Node = { place: moves.start, parent: null, told: [], before: [] };
  const nodes = new Map([[moves.fingerprint(root.place), root]]);
  const queue = [root];
  let paths = 0;
  const follow = (from: Node, { told, views, to }: Step): void => {
    paths += 1;
    for (const [index, view] of views.entries()) invariants.check(view, () => [...pathTo(from), ...told.slice(0, index + 1)]);
    const fingerprint = moves.fingerprint(to);
    const known = nodes.get(fingerprint);
    if (known) {
      known.before.push(from);
      return;
    }
    if (nodes.size >= most) throw new Error(`${composition.name}: more than ${most} positions; narrow its bounds`);
    const node: Node = { place: to, parent: from, told, before: [from] };
    nodes.set(fingerprint, node);
    queue.push(node);
  };
  // the queue grows while it is walked
  for (const node of queue) {
    if (until !== undefined && invariants.isBroken(until)) break;
    here = node;
    for (const step of moves.all(node.place)) follow(node, step);
  }
  // of a walk that was left early nothing can be said about dead ends
  const stuck = until === undefined ? deadEnd(queue.slice(1)) : undefined;
  if (stuck) invariants.breaks(LEADS_TO_AN_END, () => pathTo(stuck));
  return { positions: nodes.size, paths, bounds: composition.bounds, invariants: invariants.results() };
}

/** A position from which not everything can be brought to an end. */
function deadEnd(nodes: readonly Node[]): Node | undefined {
  const leads = new Set(nodes.filter(({ place }) => isOver(place)));
  for (const node of leads) for (const earlier of node.before) leads.add(earlier);
  return nodes.find((node) => !leads.has(node));
}

function pathTo(node: Node | null): Told[] {
  const path: (readonly Told[])[] = [];
  for (let at = node; at; at = at.parent) path.unshift(at.told);
  return path.flat();
}
