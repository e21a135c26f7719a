import type { Breadth, Sight } from '@fashen/persistence';

const MOST = 1000;
/** Milliseconds. A breadth that is out of date makes a search slower, never wrong. */
const KEPT = 60_000;

/** How many documents each way of seeing let through a moment ago: counting them costs as much as a search. */
export class Breadths {
  private readonly known = new Map<string, { breadth: Breadth; until: number }>();

  async of(whose: Sight, count: () => Promise<Breadth>): Promise<Breadth> {
    const key = JSON.stringify(whose);
    const kept = this.known.get(key);
    if (kept && kept.until > performance.now()) return kept.breadth;
    const breadth = await count();
    if (this.known.size >= MOST) this.known.clear();
    this.known.set(key, { breadth, until: performance.now() + KEPT });
    return breadth;
  }
}
