import { type Outline, type OutlineNode, textOf, walk } from '@fashen/legal-text';

/** One piece of a text, under the name by which people find it. */
export type Piece = { anchor: string; text: string };

/** Shorter ones say nothing that could be repeated. */
const LEAST = 8;

/** Articles with all they hold; of a text without any, its sentences. */
export function piecesOf({ nodes }: Pick<Outline, 'nodes'>): Piece[] {
  const articles: OutlineNode[] = [...walk(nodes)].filter(({ type }) => type === 'article');
  if (articles.length > 0) return articles.map((node) => ({ anchor: node.anchor, text: textOf(node).trim() }));
  return sentencesOf(nodes.map((node) => textOf(node)).join('\n'));
}

/** What was said for a proposal, sentence by sentence. */
export function sentencesOf(text: string): Piece[] {
  return text
    .split(/[\n。；]/u)
    .map((sentence) => sentence.replace(/^(必要性|主要问题|主要制度|依据)：/u, '').trim())
    .filter((sentence) => sentence.length >= LEAST)
    .map((sentence, n) => ({ anchor: `立项说明第${n + 1}句`, text: sentence }));
}
