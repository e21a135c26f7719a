import type { RoledLine } from './roled-line.js';
import { trimmed, unspaced } from './text-lines.js';

const PAGE_AT_END = /[\t….·]\s{0,9}\d{1,4}$/;
const LONGEST_ENTRY = 120;

/**
 * Where tables of contents (目录) stand, as start and end of lines: the document's own and those of documents it carries. A table of
 * contents is no structure and would be counted twice.
 * It has the heading 目录, or is a run of headings, two of one kind with no article between them, that come again later. It ends where its first
 * heading comes again, or at the first line that is no entry.
 */
export function contentsRanges(lines: readonly RoledLine[]): [start: number, end: number][] {
  const later = lastPlaces(lines);
  const headed = headedRanges(lines, later);
  if (headed.length > 0) return headed;
  const start = lines.findIndex(({ role, label }) => role === 'labelled' && label !== null && isHeading(label.kind));
  if (start < 0 || !comesAgain(lines[start], start, later)) return [];
  const end = endOfEntries(lines, start, later) ?? start;
  const kind = lines[start]?.label?.kind;
  const ofThatKind = lines.slice(start, end).filter(({ label, role }) => role === 'labelled' && label?.kind === kind);
  return ofThatKind.length > 1 ? [[start, end]] : [];
}

/** In one pass: what was gone through for one table is not gone through again for the next. */
function headedRanges(lines: readonly RoledLine[], later: ReadonlyMap<string, number>): [number, number][] {
  const ranges: [number, number][] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as RoledLine;
    if (line.role !== 'plain' || !/^目[录次]$/.test(unspaced(line.raw))) continue;
    const end = endOfEntries(lines, at + 1, later);
    if (end === undefined) break;
    ranges.push([at, end]);
    at = end - 1;
  }
  return ranges;
}

const isHeading = (kind: string): boolean => kind === 'part' || kind === 'chapter' || kind === 'section';

/** Undefined when nothing but entries follows to the very end, of which none has a label: then 目录 was an ordinary word. */
function endOfEntries(lines: readonly RoledLine[], start: number, later: ReadonlyMap<string, number>): number | undefined {
  let first: string | undefined;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.role === 'blank' || line.role === 'contents') continue;
    if (!isEntry(line, at, later) || (first !== undefined && line.label?.label === first)) return at;
    first ??= line.label?.label;
  }
  return first === undefined ? undefined : lines.length;
}

function isEntry(line: RoledLine, at: number, later: ReadonlyMap<string, number>): boolean {
  const text = trimmed(line.raw);
  if (text.length > LONGEST_ENTRY) return false;
  if ((line.label !== null && isHeading(line.label.kind)) || PAGE_AT_END.test(text)) return true;
  if (line.label === null && /^附[则件录]/.test(unspaced(text)) && text.length < 40) return true;
  return (line.role === 'labelled' || line.role === 'plain') && !/[。；]/.test(text) && comesAgain(line, at, later);
}

const keyOf = (raw: string): string => unspaced(raw.replace(PAGE_AT_END, ''));

function comesAgain(line: RoledLine | undefined, at: number, later: ReadonlyMap<string, number>): boolean {
  return line !== undefined && (later.get(keyOf(line.raw)) ?? -1) > at;
}

function lastPlaces(lines: readonly RoledLine[]): Map<string, number> {
  const places = new Map<string, number>();
  lines.forEach(({ raw }, at) => {
    if (raw.length <= LONGEST_ENTRY + 20) places.set(keyOf(raw), at);
  });
  return places;
}
