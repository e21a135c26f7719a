import type { Matching } from './matching.js';
import type { Unit } from './unit.js';

/** Pairs units whose key is equal: those that are alone with it first, then their equal neighbours, then what is left in order. */
export function matchEqual(matching: Matching, keyOf: (unit: Unit) => string): void {
  const { old, next } = matching;
  const key = (unit: Unit): string => `${unit.sort}\n${keyOf(unit)}`;
  const left = byKey(matching.freeOld, (i) => key(old[i]!));
  const right = byKey(matching.freeNew, (j) => key(next[j]!));
  for (const [same, [i, ...others]] of left) {
    const [j, ...more] = right.get(same) ?? [];
    if (i !== undefined && j !== undefined && others.length + more.length === 0) matching.match(i, j);
  }
  const extend = (i: number, step: 1 | -1): void => {
    const j = matching.newOf[i] ?? -1;
    const [one, other] = [old[i + step], next[j + step]];
    if (j >= 0 && one && other && matching.isFree(i + step, j + step) && key(one) === key(other)) matching.match(i + step, j + step);
  };
  for (let i = 0; i < old.length; i += 1) extend(i, 1);
  for (let i = old.length - 1; i >= 0; i -= 1) extend(i, -1);
  for (const [same, indexes] of left) {
    const others = (right.get(same) ?? []).filter((j) => matching.oldOf[j] === -1);
    for (const [n, i] of indexes.filter((index) => matching.newOf[index] === -1).entries()) {
      const j = others[n];
      if (j !== undefined) matching.match(i, j);
    }
  }
}

function byKey(indexes: readonly number[], keyOf: (index: number) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const index of indexes) {
    const key = keyOf(index);
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return groups;
}
