import type { Outline } from '../outline.js';
import { type OutlineNode, walk } from '../outline-node.js';
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

/** The child that a step names below a node (or below the root). */
export function below(
  children: readonly OutlineNode[],
  of: OutlineNode | undefined,
  { unit, number, inserted }: Step,
): OutlineNode | undefined {
  const isIt = (node: OutlineNode) => node.number === number && node.inserted === inserted;
  switch (unit) {
    case '款': {
      const paragraphs = of === undefined ? [] : paragraphsOf(of);
      return paragraphs.length === 0 && number === 1 ? of : paragraphs[number - 1];
    }
    case '项': {
      const items = children.flatMap((node) => (node.type === 'item' ? [node] : node.children.filter(({ type }) => type === 'item')));
      const found = items.filter(isIt);
      return found.length === 1 ? found[0] : undefined;
    }
    case '目':
      return children.find((node) => node.type === 'subitem' && isIt(node));
    default: {
      const type = unit === '编' ? 'part' : unit === '章' ? 'chapter' : 'section';
      const found = children.filter((node) => node.type === type && isIt(node));
      return found[0] ?? children.flatMap(({ children: inner }) => inner).find((node) => node.type === type && isIt(node));
    }
  }
}
