import type { Words } from '@fashen/domain';
import { findNode } from '../find-node.js';
import type { ArticleChange, Comparison } from './comparison.js';
import { sideOf } from './document-order.js';
import { type Kept, keptOf, type Piece, piecesOf, rangeOf } from './pieces.js';
import { withoutTypography } from './typography.js';

/** Where a clause is now, or why it is nowhere. `isElsewhere`: its anchor changed or it moved. */
export type Reanchored =
  | { gone: false; anchor: string; id: string; isElsewhere: boolean }
  | { gone: true; reason: 'unknown' | 'removed' | 'split' | 'rewritten'; why: Words };

/** So much of a clause's own words must stand in its heir; of a clause that was split, in one part of it; of one that moved, since boilerplate is alike everywhere. */
const HEIR = 0.5;
const HEIR_OF_SPLIT = 0.7;
const HEIR_ELSEWHERE = 0.8;

/**
 * Follows an anchor in legal language (第九条第二款) from the old draft of a comparison to the new one. Rather says that the clause is
 * gone than name a clause that does not hold most of its words.
 */
export function reanchor(anchor: string, comparison: Comparison): Reanchored {
  const node = findNode(comparison.old, anchor);
  const piece = node && piecesOf(comparison.old.nodes).find(({ id }) => id === node.id);
  const entry = piece && entryAt(comparison.articles, piece.from);
  if (piece === undefined || entry === undefined)
    return gone('unknown', { zh: `原稿中没有${anchor}`, en: `the old draft has no ${anchor}` });
  if (entry.new === null) return gone('removed', { zh: `${entry.old}已删去`, en: `${entry.old} was removed` });
  const heir = heirOf(piece, entry, comparison);
  if (heir !== undefined)
    return { gone: false, anchor: heir.anchor, id: heir.id, isElsewhere: entry.isMoved || heir.anchor !== piece.anchor };
  return entry.change === 'split'
    ? gone('split', { zh: `${anchor}已拆入${entry.new}`, en: `${anchor} was split into ${entry.new}` })
    : gone('rewritten', {
        zh: `${anchor}的内容在${entry.new}中已删去或者重写`,
        en: `what ${anchor} said was removed or rewritten in ${entry.new}`,
      });
}

const gone = (reason: 'unknown' | 'removed' | 'split' | 'rewritten', why: Words): Reanchored => ({ gone: true, reason, why });

function entryAt(articles: readonly ArticleChange[], at: number): ArticleChange | undefined {
  return articles.find((entry) => {
    const range = rangeOf(entry, 'old');
    return range !== undefined && range.from <= at && at < range.to;
  });
}

/** The piece of the entry's new side that says the same, or else holds most of the old piece's words, if it holds enough of them. */
function heirOf(piece: Piece, entry: ArticleChange, comparison: Comparison): Piece | undefined {
  const [old, next] = [rangeOf(entry, 'old'), rangeOf(entry, 'new')];
  if (old === undefined || next === undefined) return undefined;
  const isUnit = entry.oldIds.includes(piece.id);
  const [oldText, newText] = [sideOf(entry.segments, 'old'), sideOf(entry.segments, 'new')];
  const oldWords = (one: Range): string => withoutTypography(oldText.slice(one.from - old.from, one.to - old.from));
  const newWords = (one: Range): string => withoutTypography(newText.slice(one.from - next.from, one.to - next.from));
  const body = bodyWithin(piece, old);
  const words = oldWords(body);
  const size = inked(oldText.slice(body.from - old.from, body.to - old.from));
  const kept = keptOf(entry);
  const candidates = piecesOf(comparison.new.nodes)
    .filter((one) => one.from >= next.from && one.from < next.to && canInherit(piece, one, isUnit, entry))
    .map((one) => ({ one, range: bodyWithin(one, next) }))
    .map(({ one, range }) => ({ one, range, share: shared(kept, body, range, oldText, old.from) / Math.max(size, 1) }))
    .sort((a, b) => b.share - a.share);
  const [equal, ...others] = candidates.filter(({ range }) => newWords(range) === words);
  const hasTwin = (): boolean =>
    piecesOf(comparison.old.nodes).some(
      (one) => one.id !== piece.id && one.from >= old.from && one.from < old.to && oldWords(bodyWithin(one, old)) === words,
    );
  // Of two clauses that say the same the one that stayed must not inherit what hung on the one that went.
  if (equal !== undefined && others.length === 0 && (equal.share > 0 || !hasTwin())) return equal.one;
  const [best] = candidates;
  const needed = entry.isMoved ? HEIR_ELSEWHERE : isUnit && entry.change === 'split' ? HEIR_OF_SPLIT : HEIR;
  return best !== undefined && best.share >= needed ? best.one : undefined;
}

/** A heading's piece reaches over its clauses, which are entries of their own. */
const bodyWithin = ({ bodyFrom, to }: Piece, range: Range): Range => ({ from: bodyFrom, to: Math.min(to, range.to) });

/** A unit passes to a unit; a 款 to a 款, or to an article that has become one paragraph; a 项 to a 项. */
function canInherit(piece: Piece, one: Piece, isUnit: boolean, entry: ArticleChange): boolean {
  const isNewUnit = entry.newIds.includes(one.id);
  if (isUnit) return isNewUnit;
  return one.type === piece.type || (piece.type === 'paragraph' && isNewUnit && !one.hasParagraphs);
}

const inked = (text: string): number => text.replace(/\s/g, '').length;

type Range = { from: number; to: number };

function shared(kept: readonly Kept[], old: Range, next: Range, oldText: string, oldAt: number): number {
  let sum = 0;
  for (const one of kept) {
    const from = Math.max(one.old, old.from, one.old + next.from - one.new);
    const to = Math.min(one.old + one.length, old.to, one.old + next.to - one.new);
    if (to > from) sum += inked(oldText.slice(from - oldAt, to - oldAt));
  }
  return sum;
}
