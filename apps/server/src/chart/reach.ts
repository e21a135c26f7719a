import type { Drawing } from '@fashen/engine';

/** The states that some way leads to from these, whatever stands in it: what is not among them cannot be reached any more. */
export function reachable({ states, ways }: Drawing, active: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const queue: string[] = [];
  const inside = (parent: string) => states.filter((state) => state.parent === parent);
  const parentOf = (path: string) => states.find((state) => state.path === path)?.parent ?? null;

  const add = (path: string): boolean => {
    if (found.has(path)) return false;
    found.add(path);
    queue.push(path);
    return true;
  };
  /** Where one stands within a state once it is entered: at its beginning, or in all its regions. */
  const descend = (path: string): void => {
    add(path);
    for (const { path: child, initial } of inside(path)) if (initial || isParallel(path)) descend(child);
  };
  const isParallel = (path: string) => states.some((state) => state.path === path && state.kind === 'parallel');
  const ascend = (path: string | null): void => {
    if (path === null || !add(path)) return;
    if (isParallel(path)) for (const { path: region } of inside(path)) descend(region);
    ascend(parentOf(path));
  };

  for (const path of active) add(path);
  // a way from anywhere begins at the root, whose path is empty
  if (active.length > 0) queue.push('');
  for (const from of queue) {
    for (const way of ways) {
      if (way.from !== from || way.to === null) continue;
      descend(way.to);
      ascend(parentOf(way.to));
    }
  }
  return found;
}
