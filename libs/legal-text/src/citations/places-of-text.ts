import type { Outline } from '../outline.js';
import { type NodeType, type OutlineNode, walk } from '../outline-node.js';
import type { Step } from './place.js';

/** The document itself, a carried document or an attachment: what articles are counted in. */
export type Root = {
  name: string;
  node: OutlineNode | undefined;
  scope: OutlineNode[];
  articles: ReadonlyMap<string, OutlineNode>;
  order: readonly OutlineNode[];
  /** Place of an article in the order of the text, by id. */
  position: ReadonlyMap<string, number>;
  /** In the numbered form （二十三） is cited as 第二十三条; null where a number comes twice. */
  numbered: ReadonlyMap<number, OutlineNode | null>;
};

/** Where a citation stands. `paragraph` is the article itself where the article has one paragraph only. */
export type Standpoint = {
  root: Root;
  headings: readonly OutlineNode[];
  article: OutlineNode | undefined;
  paragraph: OutlineNode | undefined;
  item: OutlineNode | undefined;
};

const isRoot = ({ type }: OutlineNode): boolean => type === 'document' || type === 'attachment';

/** Every node with where it stands, in document order; and the roots, the document's own first. */
export function standpoints({ title, nodes }: Pick<Outline, 'title' | 'nodes'>): { roots: Root[]; places: [OutlineNode, Standpoint][] } {
  const own = rootOf(title, undefined, nodes);
  const roots = [own];
  const places: [OutlineNode, Standpoint][] = [];
  const visit = (siblings: readonly OutlineNode[], from: Standpoint): void => {
    for (const node of siblings) {
      const place = isRoot(node) ? startOf(rootOf(node.heading, node, node.children)) : within(node, from);
      if (isRoot(node)) roots.push(place.root);
      places.push([node, place]);
      visit(node.children, place);
    }
  };
  visit(nodes, startOf(own));
  return { roots, places };
}

const startOf = (root: Root): Standpoint => ({ root, headings: [], article: undefined, paragraph: undefined, item: undefined });

function within(node: OutlineNode, from: Standpoint): Standpoint {
  switch (node.type) {
    case 'part':
    case 'chapter':
    case 'section':
      return { ...from, headings: [...from.headings, node] };
    case 'article':
      return {
        ...from,
        article: node,
        paragraph: node.children.some(({ type }) => type === 'paragraph') ? undefined : node,
        item: undefined,
      };
    case 'paragraph':
      return from.item === undefined ? { ...from, paragraph: node } : from;
    case 'item':
      return { ...from, item: node };
    default:
      return from;
  }
}

export const keyOf = ({ number, inserted }: { number: number; inserted: number }): string => `${number}-${inserted}`;

function rootOf(name: string, node: OutlineNode | undefined, nodes: readonly OutlineNode[]): Root {
  const scope = nodes.filter((each) => !isRoot(each));
  const all = [...walk(scope)];
  const order = all.filter(({ type }) => type === 'article');
  const articles = new Map<string, OutlineNode>();
  for (const article of order) if (!articles.has(keyOf(article))) articles.set(keyOf(article), article);
  const counted = all.some(({ type }) => type === 'item') ? 'item' : 'section';
  const numbered = new Map<number, OutlineNode | null>();
  for (const each of all)
    if (order.length === 0 && each.type === counted) numbered.set(each.number, numbered.has(each.number) ? null : each);
  return { name, node, scope, articles, order, position: new Map(order.map(({ id }, at) => [id, at])), numbered };
}

const paragraphLists = new WeakMap<OutlineNode, readonly OutlineNode[]>();

/** 款 of an article in order, kept: a long article that cites its own 款 over and over would be gone through each time. */
export function paragraphsOf(node: OutlineNode): readonly OutlineNode[] {
  const known = paragraphLists.get(node) ?? node.children.filter(({ type }) => type === 'paragraph');
  paragraphLists.set(node, known);
  return known;
}

/** What stands below a node by kind and number, gone through once: a long list that cites itself would be gone through for each citation. */
class Children {
  /** 项 that stand here themselves, and where in their order. */
  readonly ownItems: readonly OutlineNode[];
  readonly placeOfItem: ReadonlyMap<OutlineNode, number>;
  private readonly item = new Map<string, OutlineNode | undefined>();
  private readonly first = new Map<string, OutlineNode>();
  private readonly lists = new Map<NodeType, Listing>();

  constructor(private readonly children: readonly OutlineNode[]) {
    this.ownItems = children.filter(({ type }) => type === 'item');
    this.placeOfItem = new Map(this.ownItems.map((item, at) => [item, at]));
    const items = children.flatMap((node) => (node.type === 'item' ? [node] : node.children.filter(({ type }) => type === 'item')));
    for (const item of items) this.item.set(keyOf(item), this.item.has(keyOf(item)) ? undefined : item);
    for (const node of [...children, ...children.flatMap((child) => child.children.filter(({ type }) => type !== 'subitem'))]) {
      const key = `${node.type} ${keyOf(node)}`;
      if (!this.first.has(key)) this.first.set(key, node);
    }
  }

  /** The only 项 of that number. */
  itemAt(step: Step): OutlineNode | undefined {
    return this.item.get(keyOf(step));
  }

  /** The first of a kind; of headings a child's own child where none of them is. */
  firstOf(type: NodeType, step: Step): OutlineNode | undefined {
    return this.first.get(`${type} ${keyOf(step)}`);
  }

  /** All of a kind from one number through another, here or a step below, in document order; empty when they are not as many as that. */
  through(type: NodeType, from: number, to: number): OutlineNode[] {
    const list = this.lists.get(type) ?? this.listOf(type);
    this.lists.set(type, list);
    const found: Listed[] = [];
    if (to - from < list.count) for (let number = from; number <= to; number += 1) found.push(...(list.byNumber.get(number) ?? []));
    return found.length === to - from + 1 ? found.sort((one, other) => one.at - other.at).map(({ node }) => node) : [];
  }

  private listOf(type: NodeType): Listing {
    const byNumber = new Map<number, Listed[]>();
    const all = this.children.flatMap((child) => (child.type === type ? [child] : child.children)).filter((node) => node.type === type);
    for (const [at, node] of all.entries()) {
      const same = byNumber.get(node.number);
      if (same === undefined) byNumber.set(node.number, [{ node, at }]);
      else same.push({ node, at });
    }
    return { byNumber, count: all.length };
  }
}

type Listed = { node: OutlineNode; at: number };
type Listing = { byNumber: ReadonlyMap<number, readonly Listed[]>; count: number };
const kept = new WeakMap<readonly OutlineNode[], Children>();

export function childrenOf(nodes: readonly OutlineNode[]): Children {
  const known = kept.get(nodes) ?? new Children(nodes);
  kept.set(nodes, known);
  return known;
}

/** The child that a step names below a node (or below the root). */
export function below(children: readonly OutlineNode[], of: OutlineNode | undefined, step: Step): OutlineNode | undefined {
  switch (step.unit) {
    case '款': {
      const paragraphs = of === undefined ? [] : paragraphsOf(of);
      return paragraphs.length === 0 && step.number === 1 ? of : paragraphs[step.number - 1];
    }
    case '项':
      return childrenOf(children).itemAt(step);
    case '目':
      return childrenOf(children).firstOf('subitem', step);
    default:
      return childrenOf(children).firstOf(step.unit === '编' ? 'part' : step.unit === '章' ? 'chapter' : 'section', step);
  }
}
