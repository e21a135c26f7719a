import type { WorldView } from '../definition.js';
import type { Told } from './position.js';

export type InvariantResult = { name: string; holds: boolean; counterexample: readonly Told[] | null };

/** What every workflow must keep, whatever it is about. */
export const LEADS_TO_AN_END = 'every state leads on to a final one';
export const NO_SILENT_END = 'no process ends in silence: an effect is dispatched on the way into its end';
export const NO_FAULT = 'no step is a fault';
export const FINDINGS_HAVE_WORDS = 'every finding has a sentence and a way out';

/** Collects the first counterexample of each invariant; with a breadth-first walk it is a shortest one. */
export class Invariants<View = WorldView> {
  private readonly broken = new Map<string, readonly Told[]>();
  private holding: readonly [name: string, holds: (view: View) => boolean][];

  constructor(
    private readonly own: Readonly<Record<string, (view: View) => boolean>>,
    private readonly builtIn: readonly string[],
  ) {
    this.holding = Object.entries(own);
  }

  /** Asks every invariant of the model that still holds; `path` is worked out only for one that breaks. */
  check(view: View, path: () => readonly Told[]): void {
    const isBroken = ([, holds]: (typeof this.holding)[number]): boolean => !holds(view);
    const broken = this.holding.filter(isBroken);
    if (broken.length === 0) return;
    for (const [name] of broken) this.broken.set(name, path());
    this.holding = this.holding.filter(([name]) => !this.broken.has(name));
  }

  breaks(name: string, path: () => readonly Told[]): void {
    if (!this.broken.has(name)) this.broken.set(name, path());
  }

  isBroken(name: string): boolean {
    return this.broken.has(name);
  }

  results(): InvariantResult[] {
    return [...this.builtIn, ...Object.keys(this.own)].map((name) => ({
      name,
      holds: !this.broken.has(name),
      counterexample: this.broken.get(name) ?? null,
    }));
  }
}
