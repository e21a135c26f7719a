import type { Matching } from './matching.js';
import { countCommon } from './shingles.js';
import type { Unit } from './unit.js';

/** Units of the old text, next to each other, and what they became: one and one, one and several (split), several and one (merged). */
export type Group = { old: number[]; next: number[] };

/** So much of a new clause must stand in its neighbour's forerunner, and so much of it in what the neighbour did not keep, to be a split. */
export const CONTAINED = 0.6;
const CONTAINED_BESIDES = 0.3;
const SHORTEST = 6;

/** The matched pairs, widened by splits and mergers. */
export function groupsOf({ old, next, newOf, oldOf }: Matching): Group[] {
  const groups = new Map<number, Group>();
  newOf.forEach((j, i) => {
    if (j >= 0) groups.set(i, { old: [i], next: [j] });
  });
  const byNew = new Map([...groups.values()].map((group) => [group.next[0]!, group]));
  widen(
    next,
    oldOf,
    byNew,
    (group) => group.next,
    (group) => (group.old.length === 1 ? old[group.old[0]!] : undefined),
  );
  widen(
    old,
    newOf,
    groups,
    (group) => group.old,
    (group) => (group.next.length === 1 ? next[group.next[0]!] : undefined),
  );
  return [...new Set(groups.values())].filter((group) => group.old.length > 0);
}

/** Gives unmatched units of one side to the group beside them when they hold what the group's unit on the other side had besides. */
function widen(
  units: readonly Unit[],
  partner: Int32Array,
  groupAt: Map<number, Group>,
  side: (group: Group) => number[],
  whole: (group: Group) => Unit | undefined,
): void {
  const tryJoin = (at: number, beside: number): void => {
    const [unit, group] = [units[at]!, groupAt.get(beside)];
    if (partner[at] !== -1 || groupAt.has(at) || group === undefined || unit.body.length < SHORTEST) return;
    const source = whole(group);
    if (source === undefined || source.sort !== unit.sort || unit.sort !== 'clause') return;
    const rest = new Set(source.shingles);
    for (const member of side(group)) for (const shingle of units[member]!.shingles) rest.delete(shingle);
    const size = unit.shingles.size;
    if (countCommon(unit.shingles, rest) < CONTAINED_BESIDES * size || countCommon(unit.shingles, source.shingles) < CONTAINED * size)
      return;
    if (at > beside) side(group).push(at);
    else side(group).unshift(at);
    groupAt.set(at, group);
  };
  for (let at = 1; at < units.length; at += 1) tryJoin(at, at - 1);
  for (let at = units.length - 2; at >= 0; at -= 1) tryJoin(at, at + 1);
}
