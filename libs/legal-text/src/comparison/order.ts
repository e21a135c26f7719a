import type { Group } from './groups.js';

/**
 * The groups that kept their order: of all the ways to say who moved, the one that moves the fewest clauses, and of those the shortest.
 * A heaviest increasing subsequence, with a tree of prefix maxima. `groups` stand in the order of the old text.
 */
export function keepingOrder(groups: readonly Group[], weightOf: (group: Group) => number, newLength: number): Set<Group> {
  const best = new Float64Array(newLength + 1);
  const holder = new Int32Array(newLength + 1).fill(-1);
  const before = new Int32Array(groups.length);
  const total = new Float64Array(groups.length);
  groups.forEach((group, at) => {
    const place = group.next[0]! + 1;
    let heaviest = -1;
    for (let node = place - 1; node > 0; node -= node & -node)
      if (holder[node]! >= 0 && (heaviest < 0 || best[node]! > total[heaviest]!)) heaviest = holder[node]!;
    before[at] = heaviest;
    total[at] = weightOf(group) + (heaviest < 0 ? 0 : total[heaviest]!);
    for (let node = place; node <= newLength; node += node & -node) {
      if (holder[node]! >= 0 && best[node]! >= total[at]!) continue;
      best[node] = total[at]!;
      holder[node] = at;
    }
  });
  let last = -1;
  total.forEach((weight, at) => {
    if (last < 0 || weight > total[last]!) last = at;
  });
  const kept = new Set<Group>();
  for (let at = last; at >= 0; at = before[at]!) kept.add(groups[at]!);
  return kept;
}
