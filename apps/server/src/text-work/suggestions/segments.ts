import type { Segment } from '@fashen/legal-text';
import type { Span, TextChange, VersionFile } from './version-file.js';

/** A clause with its changes: `=` and `-` joined are how it reads now, `=` and `+` how it will. */
export function segmentsWith({ text }: VersionFile, clause: Span, changes: readonly TextChange[]): Segment[] {
  const inOrder = changes.toSorted((a, b) => a.begin - b.begin || a.end - b.end);
  const begin = Math.min(clause.begin, inOrder[0]?.begin ?? clause.begin);
  const end = Math.max(begin + text.slice(begin, clause.end).trimEnd().length, ...inOrder.map((change) => change.end));
  const segments: Segment[] = [];
  const add = (mark: Segment[0], piece: string): void => {
    const last = segments.at(-1);
    if (last?.[0] === mark) segments[segments.length - 1] = [mark, last[1] + piece];
    else if (piece !== '') segments.push([mark, piece]);
  };
  let at = begin;
  for (const change of inOrder) {
    add('=', text.slice(at, change.begin));
    add('-', text.slice(change.begin, change.end));
    add('+', change.text);
    at = change.end;
  }
  add('=', text.slice(at, end));
  return segments;
}
