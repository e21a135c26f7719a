import type { OutlineNode } from '../outline-node.js';
import { toNumber } from '../structure/labels.js';
import type { Ordinal, Step, Unit } from './place.js';
import { below, childrenOf, keyOf, paragraphsOf, type Root, type Standpoint } from './places-of-text.js';

/** The cited nodes of one place in a text; empty when the text has no such place. `through` is the last of a range. */
export function resolvePlace(steps: readonly Step[], through: Ordinal | null, root: Root, from: Standpoint | undefined): OutlineNode[] {
  const [first, ...rest] = steps;
  if (first === undefined) return [];
  const start = startingPoint(first, root, from);
  const last = steps.at(-1) as Step;
  if (through !== null && last.unit === '条') return articlesThrough(start, through, root);
  const found = descend(start, rest);
  if (found === undefined || through === null) return found === undefined ? [] : [found];
  const holder = rest.length === 0 ? undefined : descend(start, rest.slice(0, -1));
  const { children = [] } = holder ?? paragraphHolder(from, last.unit) ?? {};
  return childrenOf(children).through(found.type, found.number, through.number);
}

function startingPoint(step: Step, root: Root, from: Standpoint | undefined): OutlineNode | undefined {
  if (step.unit === '条')
    return root.articles.get(keyOf(step)) ?? (root.articles.size === 0 ? (root.numbered.get(step.number) ?? undefined) : undefined);
  if (step.unit === '款' || step.unit === '项' || step.unit === '目') {
    const holder = paragraphHolder(from, step.unit);
    return (holder && below(holder.children, holder, step)) ?? (from?.article && below(from.article.children, from.article, step));
  }
  return below(root.scope, undefined, step);
}

const paragraphHolder = (from: Standpoint | undefined, unit: Unit): OutlineNode | undefined =>
  unit === '款' ? from?.article : unit === '项' ? (from?.paragraph ?? from?.article) : from?.item;

function descend(start: OutlineNode | undefined, steps: readonly Step[]): OutlineNode | undefined {
  let node = start;
  for (const step of steps) node = node && below(node.children, node, step);
  return node;
}

function articlesThrough(start: OutlineNode | undefined, through: Ordinal, root: Root): OutlineNode[] {
  const end = root.articles.get(keyOf(through));
  const [from, to] = [start, end].map((node) => root.position.get(node?.id ?? ''));
  return from === undefined || to === undefined ? [] : root.order.slice(from, to + 1);
}

/** 前款, 前三条, 本条: the nodes meant from where it is said, and from there the deeper steps (前款第（一）项). */
export function resolveRelative(words: string, deeper: readonly Step[], from: Standpoint): OutlineNode[] {
  const found = words.startsWith('本') ? here(words.charAt(1), from) : before(words, from);
  if (deeper.length === 0) return found;
  const node = found.length === 1 ? descend(found[0], deeper) : undefined;
  return node === undefined ? [] : [node];
}

function here(unit: string, { article, paragraph, item, headings }: Standpoint): OutlineNode[] {
  const type = unit === '章' ? 'chapter' : 'section';
  const node =
    unit === '条' ? article : unit === '款' ? paragraph : unit === '项' ? item : headings.findLast((heading) => heading.type === type);
  return node === undefined ? [] : [node];
}

function before(words: string, { root, article, paragraph, item }: Standpoint): OutlineNode[] {
  const unit = words.at(-1);
  const count = toNumber(words.slice(1, -1).replace('两', '二')) ?? 1;
  if (unit === '条') return preceding(root.order, root.position.get(article?.id ?? ''), count);
  if (unit === '款') {
    const isOneOfSeveral = article !== undefined && paragraph !== undefined && paragraph !== article;
    return isOneOfSeveral ? preceding(paragraphsOf(article), paragraph.number - 1, count) : [];
  }
  const { ownItems, placeOfItem } = childrenOf(paragraph?.children ?? []);
  return preceding(ownItems, item && (placeOfItem.get(item) ?? -1), count);
}

/** A 前项 said in the words after the list means none of it, so only what stands before. */
const preceding = (siblings: readonly OutlineNode[], at: number | undefined, count: number): OutlineNode[] =>
  at === undefined || at < count ? [] : siblings.slice(at - count, at);
