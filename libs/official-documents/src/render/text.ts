import { TextRun } from 'docx';
import type { Inline, Text } from '../block.js';
import { TYPEFACES } from '../typefaces.js';

/** XML 1.0 has no place for control characters and halves of surrogate pairs; a text pasted with them must still open in Word. */
const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** A text as XML can hold it, line ends as line feeds and tabs as spaces. */
export const printable = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').replace(UNPRINTABLE, '');

/** A text for a place that takes one line (title, heading, name): line breaks are taken out. */
export const oneLine = (text: string): string => printable(text).replaceAll('\n', '');

const pieces = (text: Text): readonly Inline[] => (Array.isArray(text) ? text : [text as Inline]);

/** Splits a text at its line breaks: each part becomes a paragraph of its own. Empty lines are dropped; at least one line comes back. */
export function linesOf(text: Text): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const piece of pieces(text)) {
    const plain = typeof piece === 'string' ? piece : piece.text;
    printable(plain)
      .split('\n')
      .forEach((part, n) => {
        if (n > 0) lines.push([]);
        if (part) lines.at(-1)!.push(typeof piece === 'string' ? part : { ...piece, text: part });
      });
  }
  const filled = lines.filter((line) => line.length > 0);
  return filled.length > 0 ? filled : [[]];
}

/** Runs of one line; a face of its own is set on the run, everything else comes from the paragraph's style. */
export const runsOf = (line: readonly Inline[]): TextRun[] =>
  line.map((piece) =>
    typeof piece === 'string' ? new TextRun(piece) : new TextRun({ text: piece.text, font: piece.face && font(TYPEFACES[piece.face]) }),
  );

/** All four font slots alike: “ ” — … would otherwise be taken from a Latin font by Word. */
export const font = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' });
