import type { NodeType } from '../outline-node.js';
import type { LabelKind } from './labels.js';
import { trimmed } from './text-lines.js';

/** What closes what: a heading ends all that is open of its own rank or below. */
export const RANKS: Partial<Record<NodeType, number>> = { document: 0, attachment: 1, part: 2, chapter: 3, section: 4, article: 5 };
export const DEPTHS: Partial<Record<LabelKind, number>> = {
  chineseComma: 0,
  chineseParen: 1,
  digitDot: 2,
  digitParen: 3,
  circled: 4,
  letter: 5,
};
/** Types of enumerated levels: under an article 项 and 目; without articles 一、 divides the text like a section. */
const IN_ARTICLE: NodeType[] = ['item', 'subitem'];
const IN_TEXT: NodeType[] = ['section', 'item', 'subitem'];

/** 一、 divides a text without articles; a list that begins with （一） or 1. does not. `open` is how many levels stand above. */
export function enumeratedType(inArticle: boolean, open: number, depth: number): NodeType {
  const types = inArticle ? IN_ARTICLE : IN_TEXT;
  const level = Math.max(open, !inArticle && depth > 0 ? 1 : 0);
  return types[Math.min(level, types.length - 1)] ?? 'subitem';
}

export const isShortHeading = (raw: string): boolean => trimmed(raw).length <= 40 && !/[。；：，:;]/.test(raw);
/** 主送机关, document number, remark below a title: what is no sentence. A preamble may end with a colon, too (特制定以下规定：). */
export const isFront = (text: string): boolean =>
  !/[。；！？”]$/.test(text) && !(/[：:]$/.test(text) && /[。；]|(如下|以下|下列|制定|规定|现将|通知)[^、]{0,12}[：:]$/.test(text));
