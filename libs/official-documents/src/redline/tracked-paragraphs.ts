import type { PlacedChange, Segment } from '@fashen/legal-text';

/** A piece of a line that is in both texts (`=`), in the old one only (`-`) or in the new one only (`+`). */
export type TrackedRun = { readonly mark: Segment[0]; readonly text: string };

/**
 * A paragraph with the mark of its own end: an end that is deleted joins the paragraph to the next one when the change is accepted, an
 * inserted end when it is rejected. The last paragraph of a document has no end that could be either.
 */
export type TrackedParagraph = { readonly runs: readonly TrackedRun[]; readonly end: Segment[0]; readonly kind: string };

/** Every line end of either text ends a paragraph, with the mark of the segment that it stands in. */
export function trackedParagraphs(changes: readonly PlacedChange[]): TrackedParagraph[] {
  const paragraphs: TrackedParagraph[] = [];
  let runs: TrackedRun[] = [];
  let kind = '';
  for (const { entry, segments } of changes) {
    if (runs.length === 0) kind = entry.kind;
    for (const [mark, written] of segments) {
      const [first, ...others] = written.replace(/\r\n?/g, '\n').split('\n');
      if (first) runs.push({ mark, text: first });
      for (const text of others) {
        paragraphs.push({ runs, end: mark, kind });
        kind = entry.kind;
        runs = text ? [{ mark, text }] : [];
      }
    }
  }
  paragraphs.push({ runs, end: '=', kind });
  return paragraphs;
}
