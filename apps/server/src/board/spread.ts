/** How a figure is spread, in whole days: what a box plot shows. */
export type Spread = { count: number; least: number; lower: number; median: number; upper: number; most: number };

/** A quartile is the value at the place ⌈n·p⌉ in order: a number of days that occurred, no mean of two. */
export function spreadOf(counted: readonly { days: number; count: number }[]): Spread {
  const inOrder = [...counted].sort((a, b) => a.days - b.days);
  const count = inOrder.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) throw new RangeError('Nothing is spread over no days');
  const at = (share: number): number => {
    let left = Math.max(1, Math.ceil(count * share));
    for (const one of inOrder) {
      left -= one.count;
      if (left <= 0) return one.days;
    }
    throw new RangeError('There is no such place');
  };
  return { count, least: at(0), lower: at(0.25), median: at(0.5), upper: at(0.75), most: at(1) };
}

/** So many of so many in a hundred, to one decimal; null of none. */
export const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : Math.round((part / whole) * 1000) / 10);
