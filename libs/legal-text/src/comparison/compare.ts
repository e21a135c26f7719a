import type { Outline } from '../outline.js';
import { CHANGES, type Change, type Comparison } from './comparison.js';
import { EntryWriter } from './entry.js';
import { type Group, groupsOf } from './groups.js';
import { matchAlike } from './match-alike.js';
import { matchEqual } from './match-equal.js';
import { matchSentences } from './match-sentences.js';
import { Matching } from './matching.js';
import { keepingOrder } from './order.js';
import { unitsOf } from './unit.js';

const CLAUSE_WEIGHT = 10_000;
const HEADING_WEIGHT = 3000;

/**
 * Compares two drafts clause by clause: equal clauses are matched first, then alike ones, then splits and mergers are found; words are
 * compared within a matched clause only. Deterministic; time grows with the length of the texts, not with its square. Never throws.
 */
export function compare(old: Outline, next: Outline): Comparison {
  const matching = new Matching(unitsOf(old.nodes), unitsOf(next.nodes));
  matchEqual(matching, ({ body }) => body);
  matchEqual(matching, ({ neutral }) => neutral);
  matchAlike(matching);
  matchSentences(matching);
  const groups = groupsOf(matching);
  const weightOf = (group: Group): number =>
    group.old.reduce((sum, i) => sum + weight(matching.old[i]!.sort) + Math.min(matching.old[i]!.body.length, HEADING_WEIGHT - 1), 0);
  const kept = keepingOrder(groups, weightOf, matching.next.length);
  const writer = new EntryWriter(matching.old, matching.next, groups);
  const articles = sequence(matching, groups, kept).map(({ group, isMoved }) => writer.write(group, isMoved));
  const counts = Object.fromEntries(CHANGES.map((change) => [change, 0])) as Record<Change, number>;
  for (const { change } of articles) counts[change] += 1;
  return { counts, articles, old, new: next };
}

const weight = (sort: string): number => (sort === 'heading' ? HEADING_WEIGHT : CLAUSE_WEIGHT);

type Placed = { group: Group; isMoved: boolean };

/** The order of the new text; between two clauses that kept their order first what was removed there. */
function sequence({ old, next }: Matching, groups: readonly Group[], kept: ReadonlySet<Group>): Placed[] {
  const byOld = new Map(groups.flatMap((group) => group.old.map((i) => [i, group])));
  const byNew = new Map(groups.flatMap((group) => group.next.map((j) => [j, group])));
  const placed: Placed[] = [];
  let i = 0;
  let j = 0;
  const removedUntil = (end: number): void => {
    for (; i < end; i += 1) if (!byOld.has(i)) placed.push({ group: { old: [i], next: [] }, isMoved: false });
  };
  const addedUntil = (end: number): void => {
    while (j < end) {
      const group = byNew.get(j);
      placed.push({ group: group ?? { old: [], next: [j] }, isMoved: group !== undefined });
      j += group?.next.length ?? 1;
    }
  };
  for (const group of groups) {
    if (!kept.has(group)) continue;
    removedUntil(group.old[0]!);
    addedUntil(group.next[0]!);
    placed.push({ group, isMoved: false });
    i = group.old.at(-1)! + 1;
    j = group.next.at(-1)! + 1;
  }
  removedUntil(old.length);
  addedUntil(next.length);
  return placed;
}
