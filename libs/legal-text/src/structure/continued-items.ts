import type { OutlineNode } from '../outline-node.js';
import type { Label } from './labels.js';

/**
 * A paragraph may stand within a list: （六）……, a line of its own, （七）……. The list goes on when the number follows that of the last
 * item, so the lines between belong to that item and are no 款. Answers with the item, now holding them; undefined when the list is new.
 */
export function continueItem(article: OutlineNode, label: Label): OutlineNode | undefined {
  if (label.number < 2) return undefined;
  const paragraphs = article.children;
  let holder = paragraphs.length - 1;
  while (holder >= 0 && !(paragraphs[holder]?.children.length ?? 0)) holder -= 1;
  const last = paragraphs[holder]?.children.at(-1);
  const continues = last?.type === 'item' && last.number === label.number - 1 && shapeOf(last.label) === shapeOf(label.label);
  if (!continues || last === undefined || holder === paragraphs.length - 1) return undefined;
  // one by one: as arguments of one call they are too many for the stack
  for (const paragraph of paragraphs.splice(holder + 1)) last.children.push(paragraph);
  return last;
}

const shapeOf = (label: string): string =>
  label.normalize('NFKC').replace(/[〇零一二三四五六七八九十百]+|\d+/, (found) => (/\d/.test(found) ? '1' : '一'));
