import { core } from './core.js';
import { shingles } from './shingles.js';

export type Neighbour = { id: string; score: number };

/** Most often somebody means the same in own words when rare pairs are shared: the likeness of two texts, rare pairs counting more. */
export class Neighbours {
  private readonly all: { id: string; pairs: Uint32Array }[];
  private readonly weight = new Map<number, number>();

  constructor(texts: Iterable<{ id: string; text: string }>) {
    this.all = [...texts].map(({ id, text }) => ({ id, pairs: shingles(core(text)) }));
    const seen = new Map<number, number>();
    for (const { pairs } of this.all) for (const pair of pairs) seen.set(pair, (seen.get(pair) ?? 0) + 1);
    for (const [pair, times] of seen) this.weight.set(pair, Math.log(1 + this.all.length / times) ** 2);
  }

  /** The nearest first; `score` from 0 to 1. */
  of(id: string, most: number): Neighbour[] {
    const own = this.all.find((one) => one.id === id);
    if (!own) return [];
    const pairs = new Set(own.pairs);
    const length = this.length(own.pairs);
    return this.all
      .filter((other) => other !== own)
      .map((other) => ({ id: other.id, score: this.shared(pairs, other.pairs) / (length * this.length(other.pairs) || 1) }))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score)
      .slice(0, most);
  }

  private length = (pairs: Uint32Array): number => Math.sqrt(pairs.reduce((sum, pair) => sum + (this.weight.get(pair) ?? 0), 0));

  private shared = (pairs: ReadonlySet<number>, others: Uint32Array): number =>
    others.reduce((sum, pair) => sum + (pairs.has(pair) ? (this.weight.get(pair) ?? 0) : 0), 0);
}
