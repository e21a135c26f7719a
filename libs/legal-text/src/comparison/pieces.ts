import type { NodeType, OutlineNode } from '../outline-node.js';
import type { ArticleChange } from './comparison.js';
import { sideOf } from './document-order.js';

/** Where a node stands in its text: with its children from `from` to `to`, its own words, without label, from `bodyFrom` to `bodyTo`. */
export type Piece = {
  id: string;
  anchor: string;
  type: NodeType;
  from: number;
  to: number;
  bodyFrom: number;
  bodyTo: number;
};

/** A stretch that stands in both texts. */
export type Kept = { old: number; new: number; length: number };

/** Every node of an outline, in document order. */
export function piecesOf(nodes: readonly OutlineNode[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const visit = ({ id, anchor, type, label, text, children }: OutlineNode): void => {
    const from = at;
    at += text.length;
    const piece = { id, anchor, type, from, to: at, bodyFrom: from + labelLength(text, label), bodyTo: at };
    pieces.push(piece);
    children.forEach(visit);
    piece.to = at;
  };
  nodes.forEach(visit);
  return pieces;
}

/** How much of the text its label takes, which may be spaced out (第 五 条). */
function labelLength(text: string, label: string): number {
  let [at, left] = [0, label.length];
  while (left > 0 && at < text.length) {
    if (/\S/.test(text.charAt(at))) left -= 1;
    at += 1;
  }
  return label === '' ? 0 : at;
}

/** What an entry kept, as places in the two whole texts. */
export function keptOf({ oldAt, newAt, segments }: ArticleChange): Kept[] {
  const kept: Kept[] = [];
  let [i, j] = [oldAt ?? 0, newAt ?? 0];
  for (const [mark, { length }] of segments) {
    if (mark === '=') kept.push({ old: i, new: j, length });
    if (mark !== '+') i += length;
    if (mark !== '-') j += length;
  }
  return kept;
}

/** From where to where an entry reaches in the old or the new text; undefined when it is not in it. */
export function rangeOf(entry: ArticleChange, side: 'old' | 'new'): { from: number; to: number } | undefined {
  const from = side === 'old' ? entry.oldAt : entry.newAt;
  return from === null ? undefined : { from, to: from + sideOf(entry.segments, side).length };
}
