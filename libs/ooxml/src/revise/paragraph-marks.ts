import { child, elementsOf } from '../xml/elements.js';
import type { XmlElement } from '../xml/parse-xml.js';
import { type Revisable, sourceOf, spanOf, startTagOf } from './revisable.js';
import { formatting } from './run-text.js';

/** A stretch of the source and what stands there instead. */
export type Patch = { begin: number; end: number; text: string };

/** What is done to one `w:p` beside its runs: a mark on its end, and what comes in before it closes. */
export type ParagraphChange = { mark: string; tail: string };

const opened = (tag: string): string => (tag.endsWith('/>') ? `${tag.slice(0, -2).trimEnd()}>` : tag);
const isClosedAtOnce = (element: XmlElement): boolean => spanOf(element).inner === spanOf(element).end;

/** The patches that put a tracked mark on a paragraph's end and text behind its last run. */
export function patchesOf(document: Revisable, paragraph: XmlElement, { mark, tail }: ParagraphChange): Patch[] {
  const { begin, inner, innerEnd, end } = spanOf(paragraph);
  const properties = child(paragraph, 'w:pPr');
  const fresh = mark === '' ? '' : `<w:pPr><w:rPr>${mark}</w:rPr></w:pPr>`;
  if (isClosedAtOnce(paragraph)) return [{ begin, end, text: `${opened(startTagOf(document, paragraph))}${fresh}${tail}</w:p>` }];
  const patches: Patch[] = tail === '' ? [] : [{ begin: innerEnd, end: innerEnd, text: tail }];
  if (mark === '') return patches;
  return [...patches, properties === undefined ? { begin: inner, end: inner, text: fresh } : markPatch(document, properties, mark)];
}

/** `w:ins` and `w:del` are the first of an end's properties, in this order; behind them stand `w:sectPr` and `w:pPrChange` (CT_PPr). */
function markPatch(document: Revisable, properties: XmlElement, mark: string): Patch {
  const end = child(properties, 'w:rPr');
  if (end === undefined) {
    const fresh = `<w:rPr>${mark}</w:rPr>`;
    if (isClosedAtOnce(properties)) return { ...spanOf(properties), text: `${opened(startTagOf(document, properties))}${fresh}</w:pPr>` };
    const behind = child(properties, 'w:sectPr') ?? child(properties, 'w:pPrChange');
    const at = behind === undefined ? spanOf(properties).innerEnd : spanOf(behind).begin;
    return { begin: at, end: at, text: fresh };
  }
  if (isClosedAtOnce(end)) return { ...spanOf(end), text: `${opened(startTagOf(document, end))}${mark}</w:rPr>` };
  const inserted = child(end, 'w:ins');
  const at = inserted === undefined ? spanOf(end).inner : spanOf(inserted).end;
  return { begin: at, end: at, text: mark };
}

const OF_PLACE = new Set(['w:rPr', 'w:sectPr', 'w:pPrChange']);

/** How a paragraph is shaped, for another one: without section, without history; `mark` goes to its end. */
export function shapeOf(document: Pick<Revisable, 'xml'>, paragraph: XmlElement | undefined, mark: string): string {
  const properties = child(paragraph, 'w:pPr');
  const kept = properties === undefined ? [] : elementsOf(properties).filter(({ name }) => !OF_PLACE.has(name));
  const end = formatting(document, properties);
  const whole = mark === '' ? end : end === '' ? `<w:rPr>${mark}</w:rPr>` : end.replace('<w:rPr>', `<w:rPr>${mark}`);
  const inner = kept.map((element) => sourceOf(document, element)).join('') + whole;
  return inner === '' ? '' : `<w:pPr>${inner}</w:pPr>`;
}

/** @throws Error when two patches meet, which their makers have to rule out */
export function patched(xml: string, patches: readonly Patch[]): string {
  const inOrder = patches.map((patch, n) => ({ ...patch, n })).toSorted((a, b) => a.begin - b.begin || a.end - b.end || a.n - b.n);
  const parts: string[] = [];
  let at = 0;
  for (const { begin, end, text } of inOrder) {
    if (begin < at) throw new Error(`Two changes meet at ${begin}`);
    parts.push(xml.slice(at, begin), text);
    at = end;
  }
  return parts.join('') + xml.slice(at);
}
