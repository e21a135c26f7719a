import type { RoledLine } from './roled-line.js';
import { trimmed, unspaced } from './text-lines.js';

const PAGE_AT_END = /[\t….·]\s{0,9}\d{1,4}$/;
const LONGEST_ENTRY = 120;

/**
 * Where a table of contents (目录) stands, as start and end of lines; none is undefined. It is no structure and would be counted twice.
 * It has the heading 目录, or is a run of headings, two of one kind with no article between them, that come again later. It ends where its first
 * heading comes again, or at the first line that is no entry.
 */
export function contentsRange(lines: readonly RoledLine[]): [start: number, end: number] | undefined {
  const later = lastPlaces(lines);
  const headed = lines.findIndex(({ role, raw }) => role === 'plain' && /^目[录次]$/.test(unspaced(raw)));
  if (headed >= 0) {
    const end = endOfEntries(lines, headed + 1, later);
    return end === undefined ? undefined : [headed, end];
  }
  const start = lines.findIndex(({ role, label }) => role === 'labelled' && label !== null && isHeading(label.kind));
  if (start < 0 || !comesAgain(lines[start], start, later)) return undefined;
  const end = endOfEntries(lines, start, later) ?? start;
  const kind = lines[start]?.label?.kind;
  const ofThatKind = lines.slice(start, end).filter(({ label, role }) => role === 'labelled' && label?.kind === kind);
  return ofThatKind.length > 1 ? [start, end] : undefined;
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
