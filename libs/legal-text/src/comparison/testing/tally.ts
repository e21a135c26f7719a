import { outline } from '../../outline.js';
import { compare } from '../compare.js';
import type { ArticleChange, Change, Comparison } from '../comparison.js';
import { inDocumentOrder, sideOf } from '../document-order.js';
import { reanchor } from '../reanchor.js';
import { type Done, revise } from './revision.js';
import { anchorsOf, inventStatute, type Statute, writeStatute } from './statute.js';

/** Of how many clauses this was true and how many were named so; anchors that could and did survive, and those put to a wrong clause. */
export type Tally = {
  edits: number;
  named: Partial<Record<Change, { of: number; right: number }>>;
  anchors: { all: number; living: number; followed: number; wrong: string[] };
  unfaithful: number[];
};

export const emptyTally = (): Tally => ({ edits: 0, named: {}, anchors: { all: 0, living: 0, followed: 0, wrong: [] }, unfaithful: [] });

/** Revises an invented statute, compares the two, and notes how the comparison did. */
export function tallyRevision(tally: Tally, seed: number, edits: number): void {
  const statute = inventStatute(seed, 24 + (seed % 30));
  const { revised, done } = revise(statute, seed + 1, edits);
  const [old, next] = [writeStatute(statute), writeStatute(revised)];
  const comparison = compare(outline(old), outline(next));
  tally.edits += done.length;
  if (!isFaithful(comparison, old, next)) tally.unfaithful.push(seed);
  nameChanges(tally, statute, revised, done, comparison);
  followAnchors(tally, statute, revised, comparison, seed);
}

function isFaithful(comparison: Comparison, old: string, next: string): boolean {
  const segments = inDocumentOrder(comparison).flatMap((placed) => placed.segments);
  const entryIsWhole = (entry: ArticleChange): boolean =>
    (entry.oldAt === null || old.startsWith(sideOf(entry.segments, 'old'), entry.oldAt)) &&
    (entry.newAt === null || next.startsWith(sideOf(entry.segments, 'new'), entry.newAt));
  return sideOf(segments, 'old') === old && sideOf(segments, 'new') === next && comparison.articles.every(entryIsWhole);
}

const NAMES = { insert: 'added', remove: 'removed', edit: 'edited', move: 'moved', split: 'split', merge: 'merged' } as const;

function nameChanges(tally: Tally, statute: Statute, revised: Statute, done: readonly Done[], { articles }: Comparison): void {
  const [before, after] = [anchorsOf(statute), anchorsOf(revised)];
  const has = (list: string | null, anchor: string | undefined): boolean =>
    anchor !== undefined && (list?.split('、').includes(anchor) ?? false);
  const note = (change: Change, entry: ArticleChange | undefined): void => {
    const count = tally.named[change] ?? { of: 0, right: 0 };
    tally.named[change] = { of: count.of + 1, right: count.right + (entry?.change === change ? 1 : 0) };
  };
  const touched = new Set(done.map(({ article }) => article));
  for (const { edit, article } of done) {
    if (edit === 'renumber') continue;
    const [side, anchor] = edit === 'insert' ? (['new', after.get(article)] as const) : (['old', before.get(article)] as const);
    note(
      NAMES[edit],
      articles.find((entry) => entry.kind === 'article' && has(entry[side], anchor)),
    );
  }
  const renumbered = done.flatMap(({ edit, article }) => (edit === 'renumber' ? [article] : []));
  for (const { id, origins } of revised.articles) {
    const [from, to] = [before.get(id), after.get(id)];
    if (from === undefined || origins.length > 1 || (touched.has(id) && !renumbered.includes(id))) continue;
    const entry = articles.find((one) => one.kind === 'article' && has(one.old, from));
    if (from !== to) note('renumbered', entry?.new === to ? entry : undefined);
    else if (!citesRenumbered(statute, id, before, after)) note('same', entry);
  }
}

/** Its own number stayed, that of an article it cites did not. */
const citesRenumbered = ({ articles }: Statute, id: string, before: Map<string, string>, after: Map<string, string>): boolean =>
  articles
    .find((article) => article.id === id)
    ?.paragraphs.some(({ text }) => [...text.matchAll(/\{(n\d+)\}/g)].some(([, cited = '']) => before.get(cited) !== after.get(cited))) ??
  false;

/** By anchor: whoever may be found under it. */
function placesOf(statute: Statute): Map<string, Set<string>> {
  const anchors = anchorsOf(statute);
  const places = new Map<string, Set<string>>();
  const numerals = '一二三四五六七八九十';
  for (const { id, origins, paragraphs } of statute.articles) {
    const anchor = anchors.get(id) ?? '';
    places.set(anchor, new Set([...origins, ...(paragraphs.length === 1 ? paragraphs.map((one) => one.id) : [])]));
    paragraphs.forEach((paragraph, at) => {
      const within = paragraphs.length === 1 ? anchor : `${anchor}第${numerals[at]}款`;
      if (paragraphs.length > 1) places.set(within, new Set([paragraph.id]));
      paragraph.items.forEach((item, n) => {
        places.set(`${within}第（${numerals[n]}）项`, new Set([item.id]));
      });
    });
  }
  return places;
}

function followAnchors(tally: Tally, statute: Statute, revised: Statute, comparison: Comparison, seed: number): void {
  const [before, after] = [placesOf(statute), placesOf(revised)];
  const living = new Set([...after.values()].flatMap((ids) => [...ids]));
  for (const [anchor, ids] of before) {
    const found = reanchor(anchor, comparison);
    tally.anchors.all += 1;
    if ([...ids].some((id) => living.has(id))) tally.anchors.living += 1;
    if (found.gone) continue;
    tally.anchors.followed += 1;
    const there = after.get(found.anchor);
    if (![...ids].some((id) => there?.has(id))) tally.anchors.wrong.push(`${seed}: ${anchor} → ${found.anchor}`);
  }
}
