/** What a row is sorted by in a column; nothing stands last in either direction. */
export type SortValue = string | number | null | undefined;

/** A sorting as the address has it: `title`, or `-title` for the other direction. */
export type Sorting = { key: string; isDown: boolean };

export function sortingOf(asked: string | null): Sorting | null {
  if (!asked) return null;
  return asked.startsWith('-') ? { key: asked.slice(1), isDown: true } : { key: asked, isDown: false };
}

/** What pressing the head of a column makes of the sorting: up, then down, then `usual`, as the list came. */
export function pressed(current: Sorting | null, key: string, usual?: string): string | null {
  if (current?.key !== key) return key;
  const next = current.isDown ? null : `-${key}`;
  if (next === null && usual === `-${key}`) return key;
  return next === usual ? null : next;
}

const order = new Intl.Collator('zh-CN', { numeric: true }).compare;

/** Chinese by its reading, figures in text by their size. */
const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : order(String(a), String(b));

/** The rows in order; those that are equal stay as they came. */
export function sorted<Row>(rows: readonly Row[], by: (row: Row) => SortValue, isDown: boolean): Row[] {
  const isNothing = (value: SortValue): value is null | undefined | '' => value === null || value === undefined || value === '';
  return [...rows].sort((a, b) => {
    const [one, other] = [by(a), by(b)];
    if (isNothing(one) || isNothing(other)) return Number(isNothing(one)) - Number(isNothing(other));
    return isDown ? compare(other, one) : compare(one, other);
  });
}
