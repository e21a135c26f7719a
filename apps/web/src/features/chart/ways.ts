import type { ChartEdge, ChartNode, ChartView } from '@fashen/contracts';

/** Ways that begin at a state itself, in the order of the definition. */
export const waysFrom = ({ edges }: Pick<ChartView, 'edges'>, path: string): ChartEdge[] => edges.filter(({ from }) => from === path);

const byName = (nodes: readonly ChartNode[]): ReadonlyMap<string, ChartNode> => new Map(nodes.map((node) => [node.path, node]));

/** Without the states that no way leads to any more; a group goes when nothing is left in it. */
export function reachableNodes(nodes: readonly ChartNode[]): ChartNode[] {
  const known = byName(nodes);
  const kept = new Set<string>();
  for (const node of nodes) {
    if (node.status === 'unreachable') continue;
    for (let at: ChartNode | undefined = node; at; at = at.parent === null ? undefined : known.get(at.parent)) kept.add(at.path);
  }
  return nodes.filter(({ path }) => kept.has(path));
}

/** Reasons why a state cannot be entered now: of the closed ways that lead to it. */
export const reasonsFor = ({ edges }: Pick<ChartView, 'edges'>, path: string) =>
  edges.filter(({ to, now }) => to === path && now === 'closed').flatMap(({ findings }) => findings);

export type Road = { id: string; from: string; to: string; edges: ChartEdge[]; look: 'taken' | 'open' | 'closed' | 'ahead' };

const lookOf = (edges: readonly ChartEdge[]): Road['look'] => {
  if (edges.some(({ taken }) => taken > 0)) return 'taken';
  if (edges.some(({ now }) => now === 'mine' || now === 'others' || now === 'waiting')) return 'open';
  return edges.some(({ now }) => now === 'closed') ? 'closed' : 'ahead';
};

/** What is drawn between two states: all ways from one to the other as a single line. Ways that stay where they are, are not drawn. */
export function roadsOf({ edges }: Pick<ChartView, 'edges'>, nodes: readonly ChartNode[]): Road[] {
  const known = byName(nodes);
  const roads = new Map<string, ChartEdge[]>();
  for (const edge of edges) {
    const { from, to } = edge;
    if (!from || to === null || from === to || !known.has(from) || !known.has(to)) continue;
    const name = `${from}→${to}`;
    roads.set(name, [...(roads.get(name) ?? []), edge]);
  }
  return [...roads].map(([id, found]) => ({ id, from: found[0]?.from ?? '', to: found[0]?.to ?? '', edges: found, look: lookOf(found) }));
}
