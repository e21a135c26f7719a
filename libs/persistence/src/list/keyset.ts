import type { SqlValue } from '../sql.js';

/** A column by which a list is ordered, as SQL and the direction. A row that has none takes the value that stands last. */
export type SortKey = { by: string; down: boolean };

/** Where the page before ended: the value of the sort key and the id. */
export type ListPlace = { key: string; id: string };

/** The condition that keeps what comes after a place; its values are added to `params`. */
export function after({ by, down }: SortKey, id: string, place: ListPlace, params: SqlValue[], isNumber = false): string {
  const key = `$${params.push(isNumber ? Number(place.key) : place.key)}`;
  const sign = down ? '<' : '>';
  return `(${by} ${sign} ${key} OR (${by} = ${key} AND ${id} ${sign} $${params.push(place.id)}))`;
}

export const orderOf = ({ by, down }: SortKey, id: string): string => `${by} ${down ? 'DESC' : 'ASC'}, ${id} ${down ? 'DESC' : 'ASC'}`;

/** A word as a pattern of LIKE that finds it anywhere, whatever signs of LIKE stand in it; with `ESCAPE '!'`. */
export const containing = (word: string): string => `%${word.toLowerCase().replace(/[!%_]/g, (sign) => `!${sign}`)}%`;

/** The light on a day, from the columns `due`, `near_on` and `clock` of `table`: as `remaining` of libs/calendar judges it. */
export function hasLight(table: string, light: string, day: string): string {
  switch (light) {
    case 'red':
      return `${table}.due < ${day}`;
    case 'yellow':
      return `(${table}.due >= ${day} AND ${table}.near_on <= ${day})`;
    case 'green':
      return `(${table}.due >= ${day} AND ${table}.near_on > ${day})`;
    case 'paused':
      return `${table}.clock = 'paused'`;
    case 'none':
      return `${table}.clock IS NULL`;
    default:
      throw new Error(`There is no light ${light}`);
  }
}
