import type { Graph, Node } from './graph.js';

/** The first position, in the order of the walk, from which no end can be reached; undefined when there is none. */
export function findDeadEnd({ nodes }: Graph): Node | undefined {
  const before = new Map<Node, Node[]>();
  for (const node of nodes) {
    for (const next of node.next) {
      const known = before.get(next);
      if (known) known.push(node);
      else before.set(next, [node]);
    }
  }
  const leads = new Set(nodes.filter(({ position }) => position.snapshot.status !== 'active'));
  for (const node of leads) for (const earlier of before.get(node) ?? []) leads.add(earlier);
  return nodes.find((node) => !leads.has(node));
}
