import type { ClauseChangeView, ComparisonView } from '@fashen/contracts';
import {
  type AnsweredItem,
  type Comparison,
  compare,
  type Reanchored,
  reanchor,
  staleCitations,
  type UnsolicitedChange,
  unsolicited,
} from '@fashen/legal-text';
import { redline } from '@fashen/official-documents';
import type { Parts } from '../clauses-in-parts.js';
import { type JsonOf, toJson } from '../made-json.js';
import { presentChange } from '../present-change.js';
import { type PrintDifference, printDifferences } from '../print-differences.js';
import { type About, named, outlineOfText, twoOf, type VersionText } from './version-text.js';

type Two = { from: VersionText; to: VersionText };
type Named = { id: string; ordinal: number };
type Between = { from: Named; to: Named };
type Counts = Comparison['counts'];

const comparisonOf = ({ from, to }: Two): Comparison => compare(outlineOfText(from), outlineOfText(to));
const between = ({ from, to }: Two): Between => ({ from: named(from), to: named(to) });
const changed = ({ articles }: Comparison): ClauseChangeView[] => articles.filter(({ change }) => change !== 'same').map(presentChange);

/** What changed between two texts and which citations the change left leading elsewhere. */
export function comparisonView(two: Two): ComparisonView {
  const comparison = comparisonOf(two);
  return {
    ...between(two),
    counts: comparison.counts,
    articles: comparison.articles.map(presentChange),
    staleCitations: staleCitations(comparison).map(({ at, ...stale }) => ({ clause: at, ...stale })),
  };
}

export const compareTexts = (two: Two): JsonOf<ComparisonView> => toJson(comparisonView(two));

/** Two texts as one Word document with the changes of the later one tracked. */
export const redlineTexts = ({ facts, ...two }: Two & { facts: Parameters<typeof redline>[1] }): Promise<Uint8Array> =>
  redline(comparisonOf(two), facts);

/** The places that were touched; a clause that went and one that came in its place may bear one number. */
const keyOf = ({ entry, places }: UnsolicitedChange): string =>
  `${places.join('、').slice(0, 190)}${entry.old === null ? '（新增）' : entry.new === null ? '（删除）' : ''}`;

/** 夹带: what differs though no item asked for it. `key` names the change where somebody deals with it. */
export function changesBeyond(about: About<readonly AnsweredItem[]>): JsonOf<{ key: string; places: readonly string[] }[]> {
  const beyond = unsolicited(comparisonOf(twoOf(about)), about.asked);
  return toJson(beyond.map((change) => ({ key: keyOf(change), places: change.places })));
}

type Beyond = ClauseChangeView & { places: readonly string[] };

/** A revision beside the text that it revises: the clauses that changed, and 夹带. */
export function revisionOf(
  about: About<readonly AnsweredItem[]>,
): JsonOf<Between & { counts: Counts; changed: ClauseChangeView[]; beyond: Beyond[] }> {
  const two = twoOf(about);
  const comparison = comparisonOf(two);
  return toJson({
    ...between(two),
    counts: comparison.counts,
    changed: changed(comparison),
    beyond: unsolicited(comparison, about.asked).map(({ entry, places }) => ({ ...presentChange(entry), places })),
  });
}

type Verified = { items: readonly { id: string; anchor: string }[]; dealtWith: readonly string[] };
type Verification = Between & {
  counts: Counts;
  changed: ClauseChangeView[];
  items: { item: string; anchor: string; now: Reanchored }[];
  unsolicited: (Beyond & { key: string; isDealtWith: boolean })[];
};

/** What an answered opinion is verified by: the clauses that changed, where each item's clause stands now, and 夹带. */
export function verificationOf(about: About<Verified>): JsonOf<Verification> {
  const two = twoOf(about);
  const comparison = comparisonOf(two);
  const { items, dealtWith } = about.asked;
  const asked = items.map(({ id, anchor }) => ({ id, anchors: [anchor] }));
  const isDealtWith = new Set(dealtWith);
  return toJson({
    ...between(two),
    counts: comparison.counts,
    changed: changed(comparison),
    items: items.map(({ id, anchor }) => ({ item: id, anchor, now: reanchor(anchor, comparison) })),
    unsolicited: unsolicited(comparison, asked).map((change) => {
      const key = keyOf(change);
      return { ...presentChange(change.entry), places: change.places, key, isDealtWith: isDealtWith.has(key) };
    }),
  });
}

/** Items with where the clause of each stands in the later text, beside what changed. */
export function adoptionOf<Item extends { anchor: string }>(
  about: About<readonly Item[]>,
): JsonOf<Between & { changed: ClauseChangeView[]; items: (Item & { now: Reanchored })[] }> {
  const two = twoOf(about);
  const comparison = comparisonOf(two);
  const items = about.asked.map((item) => ({ ...item, now: reanchor(item.anchor, comparison) }));
  return toJson({ ...between(two), changed: changed(comparison), items });
}

/** Differences as they are kept: what was changed, with its counts. */
export function differencesOf(about: About<null>): JsonOf<{ counts: Counts; changed: ClauseChangeView[] }> {
  const comparison = comparisonOf(twoOf(about));
  return toJson({ counts: comparison.counts, changed: changed(comparison) });
}

/** Where a print departs from the registered text. */
export const differencesOfPrint = ({
  registered,
  print,
}: {
  registered: VersionText;
  print: { text: string; clauses: Parts };
}): JsonOf<PrintDifference[]> => toJson(printDifferences(outlineOfText(registered), outlineOfText(print)));
