import type { XmlElement } from '../xml/parse-xml.js';
import { barAround, barOf } from './bars.js';
import { type Deletion, deletionOf } from './deletions.js';
import type { DocxEdit, EditFault, EditRefusal } from './edit.js';
import { insertionBar } from './insertions.js';
import { hasEndMark, lastOf } from './neighbours.js';
import { replacementBar } from './replace.js';
import type { Revisable, SourceParagraph } from './revisable.js';
import { editRefusal } from './sentences.js';

/** A main part of this many signs is a book of several hundred pages. */
const LONGEST = 16 * 1024 * 1024;
/** What XML 1.0 cannot hold (2.2), and line ends that would be read as others. */
const BAD = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Which edits cannot be made, each with its reason; none when all can be made together. */
export function refusalsOf(document: Revisable, edits: readonly DocxEdit[]): EditRefusal[] {
  const whole = wholeBar(document);
  const refused = edits.map((edit, n) => whole ?? ownBar(document, edit) ?? (meetsEarlier(edits, n) ? 'OVERLAP' : undefined));
  const goneBars = deletionBars(document, edits);
  return edits.flatMap((_, n) => {
    const code = refused[n] ?? goneBars.get(n);
    return code === undefined ? [] : [editRefusal(n, code)];
  });
}

function wholeBar({ xml, from }: Revisable): EditFault | undefined {
  if (xml.length > LONGEST) return 'TOO_LONG';
  return [...from.entries.keys()].some((name) => /^_xmlsignatures\//i.test(name)) ? 'SIGNED' : undefined;
}

function ownBar(document: Revisable, edit: DocxEdit): EditFault | undefined {
  if (edit.kind !== 'delete' && BAD.test(edit.text)) return 'BAD_CHARACTER';
  if (edit.kind === 'insert') {
    const [after, like] = [document.paragraphs[edit.after], document.paragraphs[edit.like]];
    return after === undefined || like === undefined ? 'OUT_OF_RANGE' : insertionBar(document, after, like);
  }
  const paragraph = document.paragraphs[edit.paragraph];
  if (paragraph === undefined) return 'OUT_OF_RANGE';
  if (paragraph.inContents) return 'CONTENTS';
  // Without text such a paragraph is not read at all, so what is left of it would not be the new text.
  if (hasEndMark(lastOf(paragraph), 'w:del', 'w:moveFrom')) return 'REVISION';
  if (hasEndMark(lastOf(paragraph), 'w:vanish')) return 'HIDDEN';
  if (edit.kind === 'delete') return deletedBar(document, paragraph);
  return isPlace(paragraph, edit.from, edit.to) ? replacementBar(document, paragraph, edit) : 'OUT_OF_RANGE';
}

const deletedBar = (document: Revisable, paragraph: SourceParagraph): EditFault | undefined =>
  barAround(document, lastOf(paragraph)) ?? paragraph.pieces.map((piece) => barOf(document, piece)).find((bar) => bar !== undefined);

/** Whole signs within the text: never half of a surrogate pair. */
function isPlace({ ownText }: SourceParagraph, from: number, to: number): boolean {
  const cutsPair = (at: number) => /[\udc00-\udfff]/.test(ownText.charAt(at)) && /[\ud800-\udbff]/.test(ownText.charAt(at - 1));
  return (
    Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from <= to && to <= ownText.length && !cutsPair(from) && !cutsPair(to)
  );
}

function meetsEarlier(edits: readonly DocxEdit[], n: number): boolean {
  const edit = edits[n];
  return edit !== undefined && edits.slice(0, n).some((earlier) => meet(earlier, edit));
}

function meet(one: DocxEdit, other: DocxEdit): boolean {
  if (one.kind === 'insert' || other.kind === 'insert') return false;
  if (one.paragraph !== other.paragraph) return false;
  if (one.kind === 'delete' || other.kind === 'delete') return true;
  if (one.from === one.to && other.from === other.to) return one.from === other.from;
  return one.from < other.to && other.from < one.to;
}

/** How each paragraph that is deleted goes, seen together with all others. */
export function deletionsOf(document: Revisable, edits: readonly DocxEdit[]): Map<number, Deletion> {
  const gone = new Set<XmlElement>();
  const anchors = new Set<XmlElement>();
  for (const edit of edits) {
    if (edit.kind === 'delete') for (const element of document.paragraphs[edit.paragraph]?.paragraphs ?? []) gone.add(element);
    const after = edit.kind === 'insert' ? document.paragraphs[edit.after] : undefined;
    if (after !== undefined) anchors.add(lastOf(after));
  }
  const deletions = new Map<number, Deletion>();
  edits.forEach((edit, n) => {
    const paragraph = edit.kind === 'delete' ? document.paragraphs[edit.paragraph] : undefined;
    if (paragraph !== undefined) deletions.set(n, deletionOf(document, paragraph, gone, anchors));
  });
  return deletions;
}

function deletionBars(document: Revisable, edits: readonly DocxEdit[]): Map<number, EditFault> {
  const bars = new Map<number, EditFault>();
  for (const [n, deletion] of deletionsOf(document, edits)) if (typeof deletion === 'string') bars.set(n, deletion);
  return bars;
}
