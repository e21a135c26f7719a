import { type DocxText, linesOf } from '@fashen/ooxml';
import type { TextLine } from './structure/text-lines.js';

/** The lines of a Word document for `outline`; joined they are its `plainText`. */
export function documentLines(document: DocxText): TextLine[] {
  const lines = linesOf(document);
  return lines.map(({ text, ...line }, at) => ({ raw: at < lines.length - 1 ? `${text}\n` : text, ...line }));
}
