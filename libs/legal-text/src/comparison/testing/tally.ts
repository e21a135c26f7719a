import { outline } from '../../outline.js';
import { compare } from '../compare.js';
import type { ArticleChange, Comparison } from '../comparison.js';
import { inDocumentOrder, sideOf } from '../document-order.js';
import { reanchor } from '../reanchor.js';
import { type Name, nameArticles } from './naming.js';
import { placesOf } from './places.js';
import { revise } from './revision.js';
import { anchorsOf, inventStatute, type Statute, wordsOf, writeStatute } from './statute.js';

/**
 * Of how many clauses this was true and how many were named so; anchors that could and did survive, how many of them in articles whose
 * words changed, and those put to a wrong clause.
 */
export type Tally = {
  edits: number;
  named: Partial<Record<Name, { of: number; right: number; misnamed: string[] }>>;
  anchors: {
    all: number;
    living: number;
    followed: number;
    lost: string[];
    wrong: string[];
    changed: { living: number; followed: number };
  };
  unfaithful: number[];
};

export const emptyTally = (): Tally => ({
  edits: 0,
  named: {},
  anchors: { all: 0, living: 0, followed: 0, lost: [], wrong: [], changed: { living: 0, followed: 0 } },
  unfaithful: [],
});

/** Revises an invented statute, compares the two, and notes how the comparison did. */
export function tallyRevision(tally: Tally, seed: number, edits: number): void {
  const statute = inventStatute(seed, 24 + (seed % 30));
  const { revised, done } = revise(statute, seed + 1, edits);
  const [old, next] = [writeStatute(statute), writeStatute(revised)];
  const comparison = compare(outline(old), outline(next));
  tally.edits += done.length;
  if (!isFaithful(comparison, old, next)) tally.unfaithful.push(seed);
  for (const { name, isRight, anchor } of nameArticles({ statute, revised, done }, comparison)) {
    const { of, right, misnamed } = tally.named[name] ?? { of: 0, right: 0, misnamed: [] };
    tally.named[name] = {
      of: of + 1,
      right: right + (isRight ? 1 : 0),
      misnamed: isRight ? misnamed : [...misnamed, `${seed}: ${anchor}`],
    };
  }
  followAnchors(tally, statute, revised, comparison, seed);
}

function isFaithful(comparison: Comparison, old: string, next: string): boolean {
  const segments = inDocumentOrder(comparison).flatMap((placed) => placed.segments);
  const entryIsWhole = (entry: ArticleChange): boolean =>
    (entry.oldAt === null || old.startsWith(sideOf(entry.segments, 'old'), entry.oldAt)) &&
    (entry.newAt === null || next.startsWith(sideOf(entry.segments, 'new'), entry.newAt));
  return sideOf(segments, 'old') === old && sideOf(segments, 'new') === next && comparison.articles.every(entryIsWhole);
}

function followAnchors({ anchors }: Tally, statute: Statute, revised: Statute, comparison: Comparison, seed: number): void {
  const [before, after] = [placesOf(statute), placesOf(revised)];
  const living = new Set([...after.values()].flatMap((ids) => [...ids]));
  const changed = changedAnchors(statute, revised);
  for (const [anchor, ids] of before) {
    const found = reanchor(anchor, comparison);
    const lives = [...ids].some((id) => living.has(id));
    const isInChanged = changed.some((article) => anchor === article || anchor.startsWith(`${article}第`));
    anchors.all += 1;
    if (lives) anchors.living += 1;
    if (lives && isInChanged) anchors.changed.living += 1;
    if (lives && isInChanged && !found.gone) anchors.changed.followed += 1;
    if (found.gone) {
      if (lives) anchors.lost.push(`${seed}: ${anchor} ${found.reason}`);
      continue;
    }
    anchors.followed += 1;
    const there = after.get(found.anchor);
    if (![...ids].some((id) => there?.has(id))) anchors.wrong.push(`${seed}: ${anchor} → ${found.anchor}`);
  }
}

/** The old anchors of articles whose words are not those of the same article of the revision. */
function changedAnchors(statute: Statute, revised: Statute): string[] {
  const anchors = anchorsOf(statute);
  const words = new Map(revised.articles.map((article) => [article.id, wordsOf(article)]));
  return statute.articles.filter((article) => words.get(article.id) !== wordsOf(article)).map(({ id }) => anchors.get(id)!);
}
