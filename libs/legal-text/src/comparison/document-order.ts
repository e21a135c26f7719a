import type { ArticleChange, Comparison, PlacedChange, Segment } from './comparison.js';

/** The old or the new text of segments. */
export const sideOf = (segments: readonly Segment[], side: 'old' | 'new'): string =>
  segments.map(([mark, text]) => (mark === (side === 'old' ? '+' : '-') ? '' : text)).join('');

const half = (entry: ArticleChange, part: 'old' | 'new'): PlacedChange => ({
  entry,
  part,
  segments: [[part === 'old' ? '-' : '+', sideOf(entry.segments, part)]],
});

/**
 * The comparison as one document with marks, for tracked changes: a moved entry stands twice, deleted at its old and inserted at its new
 * place. `=` and `-` of all, joined in this order, are the whole old text, `=` and `+` the whole new text, to the character.
 */
export function inDocumentOrder({ articles }: Pick<Comparison, 'articles'>): PlacedChange[] {
  const moved = articles.filter(({ isMoved }) => isMoved);
  const departures = [...moved].sort((a, b) => (a.oldAt ?? 0) - (b.oldAt ?? 0));
  const arrivals = [...moved].sort((a, b) => (a.newAt ?? 0) - (b.newAt ?? 0));
  const placed: PlacedChange[] = [];
  let left = 0;
  let arrived = 0;
  const until = (oldAt: number, newAt: number): void => {
    for (let entry = departures[left]; entry && (entry.oldAt ?? 0) < oldAt; entry = departures[++left]) placed.push(half(entry, 'old'));
    for (let entry = arrivals[arrived]; entry && (entry.newAt ?? 0) < newAt; entry = arrivals[++arrived]) placed.push(half(entry, 'new'));
  };
  for (const entry of articles) {
    if (entry.isMoved) continue;
    until(entry.oldAt ?? -1, entry.newAt ?? -1);
    placed.push({ entry, part: 'whole', segments: entry.segments });
  }
  until(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
  return placed;
}
