/**
 * `article` 条, `paragraph` 款 (elsewhere: a paragraph of its own), `item` 项, `subitem` 目 and deeper. In the numbered form 一、 is a
 * `section`, （一） an `item`, 1. and deeper a `subitem`. `document` is a whole document that this one carries (the 办法 of a 通知).
 * `front` is what stands before the text proper (document number, recipients), `attachmentList` 附件说明, `closing` signature and date.
 */
export type NodeType =
  | 'title'
  | 'front'
  | 'contents'
  | 'document'
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'paragraph'
  | 'item'
  | 'subitem'
  | 'table'
  | 'attachmentList'
  | 'attachment'
  | 'closing'
  | 'note';

export type OutlineNode = {
  /** Says where the node stands (`article-5.paragraph-2.item-3`); the same for the same text, unique in it. */
  id: string;
  type: NodeType;
  /** As written, without spaces: 第五条, （三）, 1. */
  label: string;
  /** The label's number (a 款: its place in the article), and that of 之一 in 第五条之一. */
  number: number;
  inserted: number;
  heading: string;
  /** In legal language: 第五条第二款第（三）项. */
  anchor: string;
  /** The node's own piece of the text, label and line ends included, without its children's. */
  text: string;
  children: OutlineNode[];
};

export const COUNTED = ['part', 'chapter', 'section', 'article', 'paragraph', 'item', 'subitem'] as const;
export type NodeCounts = Record<(typeof COUNTED)[number], number>;

/** All nodes in document order. */
export function* walk(nodes: readonly OutlineNode[]): Generator<OutlineNode> {
  for (const node of nodes) {
    yield node;
    yield* walk(node.children);
  }
}

/** The whole text of a node or of several, to the character. */
export const textOf = (nodes: OutlineNode | readonly OutlineNode[]): string =>
  [...walk('type' in nodes ? [nodes] : nodes)].map(({ text }) => text).join('');

export function countNodes(nodes: readonly OutlineNode[]): NodeCounts {
  const counts: NodeCounts = { part: 0, chapter: 0, section: 0, article: 0, paragraph: 0, item: 0, subitem: 0 };
  for (const { type } of walk(nodes)) if (type in counts) counts[type as keyof NodeCounts] += 1;
  return counts;
}
