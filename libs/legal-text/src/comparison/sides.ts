import type { Outline } from '../outline.js';
import { Clause } from './clause.js';
import type { ArticleChange } from './comparison.js';

/** One draft: its units in the order of the entries of a comparison. */
export class Side {
  readonly units: readonly Clause[];
  private readonly ids: ReadonlySet<string>;
  private readonly starts: number[] = [];
  private readonly doubles = new Map<string, number>();

  constructor(outline: Outline, articles: readonly ArticleChange[], ids: 'oldIds' | 'newIds') {
    const clauses = new Map(outline.nodes.flatMap((node) => new Clause(node).all).map((one) => [one.id, one]));
    for (const { key } of clauses.values()) this.doubles.set(key, (this.doubles.get(key) ?? 0) + 1);
    let units = 0;
    for (const entry of articles) {
      this.starts.push(units);
      units += entry[ids].length;
    }
    this.starts.push(units);
    this.units = articles.flatMap((entry) => entry[ids].map((id) => clauses.get(id)!));
    this.ids = new Set(this.units.map(({ id }) => id));
  }

  /** The units of an entry, by place. */
  placesOf(entry: number): number[] {
    const [from, to] = [this.starts[entry]!, this.starts[entry + 1]!];
    return Array.from({ length: to - from }, (_, n) => from + n);
  }

  /** What each unit says; of a heading without its clauses, which are units of their own. */
  get texts(): string[] {
    return this.units.map((unit, at) => (this.isHeading(at) ? unit.head : unit.whole));
  }

  /** Is there but one clause in the whole draft that says this? */
  hasOne(key: string): boolean {
    return this.doubles.get(key) === 1;
  }

  isHeading(at: number): boolean {
    return this.units[at]!.children.some(({ id }) => this.ids.has(id));
  }
}
