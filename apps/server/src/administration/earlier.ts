/** Entries of a log on one page. */
const PAGE = 100;
/** How many to ask for, so that it is known whether there are more. */
export const ASKED = PAGE + 1;

/** The page out of what was found, the latest first, and the place before which the next one goes on; null at the end. */
export function pageBefore<T>(found: readonly T[], placeOf: (entry: T) => number): { page: readonly T[]; next: number | null } {
  const page = found.slice(0, PAGE);
  return { page, next: found.length > PAGE ? placeOf(page.at(-1)!) : null };
}
