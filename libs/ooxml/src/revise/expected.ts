import type { DocxEdit } from './edit.js';
import { firstOf } from './neighbours.js';
import { deletionsOf } from './refusals.js';
import { holdersOf, type Revisable } from './revisable.js';

/** The texts of all paragraphs as they must read once the edits are accepted. */
export function expectedTexts(document: Revisable, edits: readonly DocxEdit[]): string[] {
  const deletions = deletionsOf(document, edits);
  return document.paragraphs.flatMap(({ ownText }, n) => {
    const behind = edits.flatMap((edit) => (edit.kind === 'insert' && lastWithin(document, edit.after) === n ? [edit.text] : []));
    const goes = edits.findIndex((edit) => edit.kind === 'delete' && edit.paragraph === n);
    const deletion = deletions.get(goes);
    if (deletion === undefined) return [replaced(ownText, edits, n), ...behind];
    return typeof deletion !== 'string' && deletion.keepsEmpty ? ['', ...behind] : behind;
  });
}

function replaced(text: string, edits: readonly DocxEdit[], paragraph: number): string {
  const own = edits.flatMap((edit) => (edit.kind === 'replace' && edit.paragraph === paragraph ? [edit] : []));
  let result = text;
  for (const { from, to, text: next } of own.toSorted((a, b) => b.from - a.from || b.to - a.to)) {
    result = result.slice(0, from) + next + result.slice(to);
  }
  return result;
}

/** Text boxes are read behind the paragraph that anchors them, and what comes in behind it comes behind them. */
function lastWithin(document: Revisable, paragraph: number): number {
  const own = new Set(document.paragraphs[paragraph]?.paragraphs);
  const isWithin = (n: number): boolean => {
    const next = document.paragraphs[n];
    return next !== undefined && [...holdersOf(document, firstOf(next))].some((holder) => own.has(holder));
  };
  let last = paragraph;
  while (isWithin(last + 1)) last += 1;
  return last;
}
