import { findNode, type Outline, walk } from '@fashen/legal-text';

/** Anchors as the law speaks: the node's own words where somebody named its id. */
export function clausesNamed(outline: Pick<Outline, 'nodes'>, anchors: readonly string[]): string[] {
  const byId = new Map([...walk(outline.nodes)].map((node) => [node.id, node]));
  return anchors.map((anchor) => (byId.get(anchor) ?? findNode(outline, anchor))?.anchor || anchor);
}
