/** All shingles that so few units have are counted; of the others only the rarest, where there are not enough. */
const FEW = 4;
const RAREST = 24;
const LONGEST_LIST = 32;
const CLOSEST = 5;

/** Finds the units that share rare shingles with a given one, without looking at the others. */
export class ShingleIndex {
  private readonly lists = new Map<number, number[]>();

  constructor(entries: readonly { id: number; shingles: ReadonlySet<number> }[]) {
    for (const { id, shingles } of entries) {
      for (const shingle of shingles) {
        const list = this.lists.get(shingle);
        if (list === undefined) this.lists.set(shingle, [id]);
        else if (list.length <= LONGEST_LIST) list.push(id);
      }
    }
  }

  /** At most five, those with most of the rare shingles in common first. A shingle that too many units have tells nothing. */
  closest(shingles: ReadonlySet<number>): number[] {
    const lists: number[][] = [];
    for (const shingle of shingles) {
      const list = this.lists.get(shingle);
      if (list !== undefined && list.length <= LONGEST_LIST) lists.push(list);
    }
    lists.sort((a, b) => a.length - b.length);
    const shared = new Map<number, number>();
    const rare = lists.filter((list, at) => at < RAREST || list.length <= FEW);
    for (const list of rare) for (const id of list) shared.set(id, (shared.get(id) ?? 0) + 1);
    return [...shared]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, CLOSEST)
      .map(([id]) => id);
  }
}
