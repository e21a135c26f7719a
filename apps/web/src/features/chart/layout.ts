import type { ChartNode } from '@fashen/contracts';
import type { ElkNode } from 'elkjs';
import ELK from 'elkjs/lib/elk.bundled.js';
import type { Road } from './ways.js';

type Box = { x: number; y: number; width: number; height: number };
type Point = { x: number; y: number };
export type Layout = { boxes: ReadonlyMap<string, Box>; lines: ReadonlyMap<string, Point[]>; width: number; height: number };

/** Pixels of a drawn state at scale 1. */
export const STATE = { width: 184, height: 62 };

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.json.edgeCoords': 'ROOT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.spacing.nodeNode': '28',
  'elk.layered.spacing.nodeNodeBetweenLayers': '46',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
};
const LANE = { 'elk.padding': '[top=40,left=16,bottom=16,right=16]' };

const isLane = ({ kind }: ChartNode): boolean => kind === 'group' || kind === 'parallel' || kind === 'region';

function childrenOf(parent: string | null, nodes: readonly ChartNode[]): ElkNode[] {
  return nodes
    .filter((node) => node.parent === parent)
    .map((node) =>
      isLane(node) ? { id: node.path, layoutOptions: LANE, children: childrenOf(node.path, nodes) } : { id: node.path, ...STATE },
    );
}

function collect(node: ElkNode, boxes: Map<string, Box>): void {
  for (const child of node.children ?? []) {
    boxes.set(child.id, { x: child.x ?? 0, y: child.y ?? 0, width: child.width ?? 0, height: child.height ?? 0 });
    collect(child, boxes);
  }
}

/** Where every state stands (within the lane that it belongs to) and which points a line goes through (from the corner of the drawing). */
export async function layOut(nodes: readonly ChartNode[], roads: readonly Road[]): Promise<Layout> {
  const drawn: ElkNode = {
    id: '@chart',
    layoutOptions: OPTIONS,
    children: childrenOf(null, nodes),
    edges: roads.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
  };
  const graph: ElkNode = await new ELK().layout(drawn);
  const boxes = new Map<string, Box>();
  collect(graph, boxes);
  const lines = new Map<string, Point[]>();
  for (const { id, sections = [] } of graph.edges ?? []) {
    lines.set(
      id,
      sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]),
    );
  }
  return { boxes, lines, width: graph.width ?? 0, height: graph.height ?? 0 };
}
