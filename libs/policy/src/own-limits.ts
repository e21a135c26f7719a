import type { Limit } from './limit.js';

/** A place's limits: the common ones with its own in their place, and those that only it has after them. */
export function withOwn(common: readonly Limit[], own: readonly Limit[]): readonly Limit[] {
  const replaced = new Map(own.map((entry) => [entry.key, entry]));
  return [
    ...common.map((entry) => replaced.get(entry.key) ?? entry),
    ...own.filter(({ key }) => !common.some((entry) => entry.key === key)),
  ];
}
