import { child } from '../xml/elements.js';
import type { XmlElement } from '../xml/parse-xml.js';
import type { EditFault } from './edit.js';
import { firstOf, hasEndMark, isFirstOfCell, lastOf, nextParagraph, previousParagraph } from './neighbours.js';
import type { Revisable, SourceParagraph } from './revisable.js';

/** The ends to delete so that a paragraph goes; `keepsEmpty`: its cell keeps it without text. Or why it cannot go. */
export type Deletion = { ends: XmlElement[]; keepsEmpty: boolean } | EditFault;

/**
 * A paragraph goes with its own end when one follows. The last of a story, or one before a table, has an end that stays: the end of what
 * stands before goes in its place. `gone`: all that go together; `anchors`: behind which paragraphs come in.
 */
export function deletionOf(
  document: Revisable,
  paragraph: SourceParagraph,
  gone: ReadonlySet<XmlElement>,
  anchors: ReadonlySet<XmlElement>,
): Deletion {
  const [first, last] = [firstOf(paragraph), lastOf(paragraph)];
  if (paragraph.paragraphs.some((element) => child(child(element, 'w:pPr'), 'w:sectPr') !== undefined)) return 'SECTION_BREAK';
  if (hasEndMark(last, 'w:moveTo', 'w:moveFrom')) return 'MOVED';
  if (document.parents.get(first) !== document.parents.get(last)) return 'REVISION';
  if (nextParagraph(document, lastOfRow(document, last, gone)) !== undefined) return { ends: [last], keepsEmpty: false };
  const before = previousParagraph(document, first);
  if (before === undefined) return isFirstOfCell(document, first) ? { ends: [], keepsEmpty: true } : 'LAST_PARAGRAPH';
  if (child(child(before, 'w:pPr'), 'w:sectPr') !== undefined) return 'SECTION_BREAK';
  if (anchors.has(before) || anchors.has(last)) return 'OVERLAP';
  if (!gone.has(before) && hasEndMark(before, 'w:del', 'w:moveTo', 'w:moveFrom')) return 'REVISION';
  return { ends: [before], keepsEmpty: false };
}

/** The last of the paragraphs that go one after another. */
function lastOfRow(document: Revisable, paragraph: XmlElement, gone: ReadonlySet<XmlElement>): XmlElement {
  let last = paragraph;
  for (let next = nextParagraph(document, last); next !== undefined && gone.has(next); next = nextParagraph(document, last)) last = next;
  return last;
}
