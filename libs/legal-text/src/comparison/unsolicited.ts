import { findNode } from '../find-node.js';
import type { Outline } from '../outline.js';
import type { ArticleChange, Comparison } from './comparison.js';
import { draftLabelChange } from './draft-label-change.js';
import { type Kept, keptOf, type Piece, piecesOf, rangeOf } from './pieces.js';
import { isSameWording } from './typography.js';

/** An opinion item that the revision answers. `anchors` are of the old draft; `newAnchors` name clauses that the answer says were put in. */
export type AnsweredItem = { id: string; anchors: readonly string[]; newAnchors?: readonly string[] };

/** 夹带: a change that no item asked for. `places` are the anchors (of the old draft; of the new one for what is new) that were touched. */
export type UnsolicitedChange = { entry: ArticleChange; places: readonly string[] };

/**
 * The changes that none of the answered items asked for. An item covers its clause with all below it, so one on 第九条第二款 does not
 * cover a change of 第九条第一款; one on 第九条 covers its removal, its move and what is put into it. Renumbering, typography and the
 * label of a draft at the end of its title are no changes. An item without anchors covers nothing.
 */
export function unsolicited(comparison: Comparison, answeredItems: readonly AnsweredItem[]): UnsolicitedChange[] {
  const old = new Pieces(
    comparison.old,
    answeredItems.flatMap(({ anchors }) => anchors),
  );
  const next = new Pieces(
    comparison.new,
    answeredItems.flatMap(({ newAnchors = [] }) => newAnchors),
  );
  return comparison.articles.flatMap((entry) => {
    const isChange = entry.change !== 'same' && entry.change !== 'renumbered' && draftLabelChange(entry) === null;
    const places = isChange ? placesOf(entry, old, next) : [];
    return places.length === 0 ? [] : [{ entry, places }];
  });
}

/** The pieces of one text and which of them were asked for. */
class Pieces {
  private readonly pieces: Piece[];
  private readonly asked: Piece[];

  constructor(outline: Outline, anchors: readonly string[]) {
    this.pieces = piecesOf(outline.nodes);
    const ids = new Set(anchors.map((anchor) => findNode(outline, anchor)?.id));
    this.asked = this.pieces.filter(({ id }) => ids.has(id));
  }

  isAsked({ from, to }: { from: number; to: number }): boolean {
    return this.asked.some((piece) => piece.from <= from && to <= piece.to);
  }

  /** Pieces whose own words a stretch of the text touches. */
  touched(from: number, to: number): Piece[] {
    const found: Piece[] = [];
    for (let at = this.firstAfter(from); at < this.pieces.length; at += 1) {
      const piece = this.pieces[at]!;
      if (piece.from >= to) break;
      if (Math.max(piece.bodyFrom, from) < Math.min(piece.bodyTo, to)) found.push(piece);
    }
    return found;
  }

  /** The first piece whose own text ends after a place; own texts follow each other without gap. */
  private firstAfter(at: number): number {
    let [low, high] = [0, this.pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.pieces[middle]!.bodyTo > at) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function placesOf(entry: ArticleChange, old: Pieces, next: Pieces): string[] {
  const range = rangeOf(entry, 'old');
  const isAskedWhole = range !== undefined && old.isAsked(range);
  if (isAskedWhole) return [];
  const places = new Set<string>();
  if (entry.isMoved && entry.old !== null) places.add(entry.old);
  const kept = keptOf(entry);
  const note = (piece: Piece, side: Pieces): void => {
    if (!side.isAsked({ from: piece.from, to: piece.to })) places.add(piece.anchor);
  };
  for (const { mark, from, to } of changesOf(entry)) {
    if (mark === '-') for (const piece of old.touched(from, to)) note(piece, old);
    else
      for (const piece of next.touched(from, to)) {
        const source = firstWithin(kept, piece);
        const within = source && Math.max(source.new, piece.bodyFrom) - source.new + source.old;
        const [origin] = within === undefined ? [] : old.touched(within, within + 1);
        if (origin === undefined) note(piece, next);
        else note(origin, old);
      }
  }
  return [...places];
}

/** The first of these, which follow each other, that stands in the words of a piece. */
function firstWithin(kept: readonly Kept[], { bodyFrom, bodyTo }: Piece): Kept | undefined {
  let [low, high] = [0, kept.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (kept[middle]!.new + kept[middle]!.length > bodyFrom) high = middle;
    else low = middle + 1;
  }
  const found = kept[low];
  return found !== undefined && found.new < bodyTo ? found : undefined;
}

type Stretch = { mark: '-' | '+'; from: number; to: number };

/** What was taken out and put in, as places in the two texts, without what differs in typography only. */
function changesOf({ oldAt, newAt, segments }: ArticleChange): Stretch[] {
  const changes: Stretch[] = [];
  let [i, j] = [oldAt ?? 0, newAt ?? 0];
  segments.forEach(([mark, text], at) => {
    const [before, after] = [segments[at - 1], segments[at + 1]];
    const counterpart = mark === '-' && after?.[0] === '+' ? after[1] : mark === '+' && before?.[0] === '-' ? before[1] : '';
    if (mark !== '=' && !isSameWording(text, counterpart)) {
      const from = mark === '-' ? i : j;
      changes.push({ mark, from, to: from + text.trimEnd().length });
    }
    if (mark !== '+') i += text.length;
    if (mark !== '-') j += text.length;
  });
  return changes;
}
