import { child } from '../xml/elements.js';
import { barAround } from './bars.js';
import type { EditFault } from './edit.js';
import type { TrackedMarks } from './marks.js';
import { hasEndMark, lastOf, nextParagraph } from './neighbours.js';
import { shapeOf } from './paragraph-marks.js';
import { type Revisable, type SourceParagraph, startTagOf } from './revisable.js';
import { formatting, runContent } from './run-text.js';

/** New paragraphs behind one place. */
export type Insertion = { like: SourceParagraph; text: string };

const STORIES = new Set(['w:body', 'w:tc', 'w:sdtContent']);

/** Why no paragraph can come in behind this one with certainty; undefined when one can. */
export function insertionBar(document: Revisable, after: SourceParagraph, like: SourceParagraph): EditFault | undefined {
  const last = lastOf(after);
  if (after.inContents) return 'CONTENTS';
  const around = barAround(document, last);
  if (around !== undefined) return around;
  if (after.pieces.at(-1)?.isInField === true) return 'FIELD';
  if (!STORIES.has(document.parents.get(last)?.name ?? '')) return 'REVISION';
  if (!startTagOf(document, last).startsWith('<w:p')) return 'FOREIGN_MARKUP';
  if (nextParagraph(document, last) !== undefined) return undefined;
  if (hasEndMark(last, 'w:ins', 'w:del', 'w:moveTo', 'w:moveFrom')) return 'REVISION';
  if (child(child(last, 'w:pPr'), 'w:sectPr') !== undefined) return 'SECTION_BREAK';
  return shapeOf(document, lastOf(like), '') === shapeOf(document, last, '') ? undefined : 'LAST_PARAGRAPH';
}

/**
 * Paragraphs that come in behind another, and whether its own end is marked as inserted in place of the last one's. An end that is taken
 * back joins its paragraph to the next; where none follows, the end before does so, and both have the same shape. It does so too where
 * the text before ends with an insertion (`endsInserted`): LibreOffice takes back one that ends a paragraph together with that end when
 * the next paragraph is taken back whole.
 */
export function insertedParagraphs(
  document: Revisable,
  after: SourceParagraph,
  wanted: readonly Insertion[],
  marks: TrackedMarks,
  endsInserted: boolean,
): { xml: string; marksEnd: boolean } {
  const last = lastOf(after);
  const isAlike = wanted.every(({ like }) => shapeOf(document, lastOf(like), '') === shapeOf(document, last, ''));
  const isBare = !hasEndMark(last, 'w:ins', 'w:del', 'w:moveTo', 'w:moveFrom') && child(child(last, 'w:pPr'), 'w:sectPr') === undefined;
  const marksEnd = nextParagraph(document, last) === undefined || (endsInserted && isAlike && isBare);
  const xml = wanted.map(({ like, text }, n) => {
    const mark = marksEnd && n === wanted.length - 1 ? '' : marks.empty('w:ins');
    const run = like.pieces.findLast((piece) => piece.run !== undefined && piece.text !== '')?.run;
    const format = formatting(document, run ?? child(lastOf(like), 'w:pPr'));
    const inner = text === '' ? '' : marks.wrap('w:ins', `<w:r>${format}${runContent(text)}</w:r>`);
    return `<w:p>${shapeOf(document, lastOf(like), mark)}${inner}</w:p>`;
  });
  return { xml: xml.join(''), marksEnd };
}
