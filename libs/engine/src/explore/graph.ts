import { inOrder } from '../codec/canonical.js';
import { type Invariants, NO_FAULT, NO_SILENT_END } from './invariants.js';
import { offers } from './offers.js';
import { openings } from './openings.js';
import { type Edge, fingerprintOf, type Move, type Position, type Told, toldOf } from './position.js';
import type { Fault, Stage } from './stage.js';

/** A position that was reached, by the shortest way that leads there. */
export type Node = { position: Position; parent: Node | null; moves: readonly Move[]; next: Node[] };

export type Graph = { nodes: readonly Node[]; edges: number; active: ReadonlySet<string>; taken: ReadonlySet<string> };

/** More positions than this do not fit in memory: the model is not bounded enough. */
const MOST_POSITIONS = 150_000;

/** Walks breadth first from every opening until nothing new is found. */
export class GraphWalk {
  private readonly nodes = new Map<string, Node>();
  private readonly queue: Node[] = [];
  private readonly active = new Set<string>();
  /** Sets of active states that are counted in. */
  private readonly counted = new Set<readonly string[]>();
  private readonly taken = new Set<string>();
  /** Parts of contexts that the engine can write. */
  private readonly writable = new WeakSet<object>();
  /** Where the steps of one position lead; many lead to the same. */
  private readonly reached = new Map<Position, Node>();
  private edges = 0;
  /** Where the walk stands, for what is noticed there. */
  private here: Node | null = null;

  constructor(
    private readonly stage: Stage,
    private readonly invariants: Invariants,
  ) {}

  /** `until`: the walk ends as soon as that invariant is broken. */
  run(until?: string): Graph {
    for (const edge of openings(this.stage)) this.follow(null, edge);
    // the queue grows while it is walked
    for (const node of this.queue) {
      if (until !== undefined && this.invariants.isBroken(until)) break;
      this.here = node;
      this.reached.clear();
      for (const edge of this.offersOf(node)) this.follow(node, edge);
    }
    return { nodes: this.queue, edges: this.edges, active: this.active, taken: this.taken };
  }

  /** Where the engine would throw; told with the way there. */
  noteFault({ told, why }: Fault): void {
    const { here } = this;
    this.invariants.breaks(NO_FAULT, () => [...pathTo(here), { ...told, event: `${told.event}: ${why}` }]);
  }

  pathHere(): readonly Told[] {
    return pathTo(this.here);
  }

  /** What the engine could not write would be a fault there. Contexts share most of their parts, each is tried once. */
  private write(context: object): void {
    const fresh = Object.entries(context).filter(([, part]) => !(typeof part === 'object' && part !== null && this.writable.has(part)));
    inOrder(Object.fromEntries(fresh));
    for (const [, part] of fresh) if (typeof part === 'object' && part !== null) this.writable.add(part);
  }

  private offersOf(node: Node): Edge[] {
    try {
      return offers(this.stage, node.position);
    } catch (error) {
      throw new Error(
        `exploring stops after ${pathTo(node)
          .map(({ event }) => event)
          .join(' → ')}`,
        { cause: error },
      );
    }
  }

  private follow(from: Node | null, edge: Edge): void {
    this.edges += 1;
    const { moves } = edge;
    for (const [index, move] of moves.entries()) {
      this.countIn(move.active);
      for (const { name, source } of move.transitions) {
        this.taken.add(name);
        // a state that `always` leaves at once is never active after a step
        if (source !== '') this.active.add(source);
      }
      this.invariants.check(move.view, () => [...pathTo(from), ...toldIn(moves.slice(0, index + 1))]);
    }
    if (edge.to.snapshot.status !== 'active' && edge.dispatched === 0)
      this.invariants.breaks(NO_SILENT_END, () => [...pathTo(from), ...toldIn(moves)]);
    const known = this.reached.get(edge.to);
    const node = known ?? this.nodeAt(from, edge, moves);
    if (known) return;
    this.reached.set(edge.to, node);
    from?.next.push(node);
  }

  private countIn(active: readonly string[]): void {
    if (this.counted.has(active)) return;
    this.counted.add(active);
    for (const state of active) this.active.add(state);
  }

  private nodeAt(parent: Node | null, { to }: Edge, moves: readonly Move[]): Node {
    const fingerprint = fingerprintOf(this.stage.model, to);
    const known = this.nodes.get(fingerprint);
    if (known) return known;
    if (this.nodes.size >= MOST_POSITIONS)
      throw new Error(`more than ${MOST_POSITIONS} positions: the model needs narrower bounds or a coarser fingerprint`);
    this.write(to.snapshot.context);
    const node: Node = { position: to, parent, moves, next: [] };
    this.nodes.set(fingerprint, node);
    this.queue.push(node);
    return node;
  }
}

/** The events from the start to here. */
export function pathTo(node: Node | null): Told[] {
  const path: (readonly Move[])[] = [];
  for (let at = node; at; at = at.parent) path.unshift(at.moves);
  return toldIn(path.flat());
}

const toldIn = (moves: readonly Move[]): Told[] => moves.map(toldOf);
