import { type Outline, outlineOf } from './outline.js';
import type { NodeType, OutlineNode } from './outline-node.js';

/**
 * A node as it is kept in a row of its own. `parent` is the id of the node that holds it, null at the top; `begins` and `ends` say which
 * piece of the whole text is its own, in UTF-16 units.
 */
export type Clause = Omit<OutlineNode, 'type' | 'text' | 'children'> & {
  type: string;
  parent: string | null;
  begins: number;
  ends: number;
};

/** The tree as a list in document order. Each clause begins where the one before it ends, so together they are the text. */
export function clausesOf(nodes: readonly OutlineNode[]): Clause[] {
  const clauses: Clause[] = [];
  let at = 0;
  const visit = (siblings: readonly OutlineNode[], parent: string | null): void => {
    for (const { text, children, ...node } of siblings) {
      clauses.push({ ...node, parent, begins: at, ends: at + text.length });
      at += text.length;
      visit(children, node.id);
    }
  };
  visit(nodes, null);
  return clauses;
}

/**
 * The outline of a text from its clauses, as `outline` read it.
 * @throws Error when the clauses are not those of this text: a gap, an overlap, or a parent that does not stand before
 */
export function outlineOfClauses(text: string, clauses: readonly Clause[]): Outline {
  const nodes: OutlineNode[] = [];
  const byId = new Map<string, OutlineNode>();
  let at = 0;
  for (const { parent, begins, ends, ...clause } of clauses) {
    const siblings = parent === null ? nodes : byId.get(parent)?.children;
    if (siblings === undefined || begins !== at) throw new Error(`The clause ${clause.id} does not follow the one before it`);
    const node = { ...clause, type: clause.type as NodeType, text: text.slice(begins, ends), children: [] };
    byId.set(node.id, node);
    siblings.push(node);
    at = ends;
  }
  if (at !== text.length) throw new Error(`The clauses end at ${at}, the text at ${text.length}`);
  return outlineOf(nodes);
}
