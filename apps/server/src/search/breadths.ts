import type { Breadth, Sight } from '@fashen/persistence';

const MOST = 1000;
/** Milliseconds. A breadth that is out of date makes a search slower, never wrong. */
const KEPT = 60_000;

/** How many documents each way of seeing let through a moment ago: counting them costs as much as a search. */
export class Breadths {
  private readonly known = new Map<string, { breadth: Promise<Breadth>; until: number }>();

  /** Of many who ask at once one counts. A count that failed is no answer to the next. */
  of(whose: Sight, count: () => Promise<Breadth>): Promise<Breadth> {
    const key = JSON.stringify(whose);
    const kept = this.known.get(key);
    if (kept && kept.until > performance.now()) return kept.breadth;
    if (this.known.size >= MOST) this.known.clear();
    const breadth = count();
    const entry = { breadth, until: performance.now() + KEPT };
    this.known.set(key, entry);
    breadth.catch(() => {
      if (this.known.get(key) === entry) this.known.delete(key);
    });
    return breadth;
  }
}
