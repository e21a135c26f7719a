import { Problem } from './problem/problem.js';

/** Rows of one sheet. What asks for a sheet reads one row more, to know that there are more. */
export const MOST_EXPORTED = 10_000;
/** What to ask the database for. */
export const TO_EXPORT = MOST_EXPORTED + 1;

/** The rows of a sheet that is whole: one that ends early would be taken for all there is. @throws Problem EXPORT_TOO_LARGE */
export function whole<T>(rows: readonly T[]): readonly T[] {
  if (rows.length > MOST_EXPORTED) throw new Problem('EXPORT_TOO_LARGE', { fill: { most: MOST_EXPORTED } });
  return rows;
}
