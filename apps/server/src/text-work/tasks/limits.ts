/** Beside the time a text has a size: what every later reader of a version goes through. Ten times the longest statute. */
export const MOST_CHARACTERS = 1_000_000;
export const MOST_CLAUSES = 20_000;
