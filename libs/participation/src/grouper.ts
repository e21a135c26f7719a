import { core } from './core.js';
import { asksOtherwise } from './differs.js';
import { plain } from './plain.js';
import { likeness, shingles } from './shingles.js';

/** A comment that may stand for others; `group` is where those go that say the same. */
export type Exemplar = { id: string; group: string; clause: string | null; text: string };
export type Saying = { id: string; clause: string | null; text: string };
/** Where a comment goes: `like` is the exemplar it was found like, with the likeness in percent; both null where it stands for itself. */
export type Placed = { id: string; group: string; like: string | null; similarity: number | null };

/** From this likeness on two comments are looked at as the same; judged on `fixtures/comments`. */
export const ALIKE = 0.55;

/** A comment as a whole, and without what only tells of its writer. */
type Forms = { whole: Uint32Array; asking: Uint32Array };
type Kept = Exemplar & Forms;

const formsOf = (text: string): Forms => {
  const [whole, asking] = [plain(text), core(text)];
  const pairs = shingles(whole);
  return { whole: pairs, asking: asking === whole ? pairs : shingles(asking) };
};

const alikeness = (one: Forms, other: Forms): number => Math.max(likeness(one.whole, other.whole), likeness(one.asking, other.asking));

/**
 * Puts comments that say nearly the same on the same article together. Each goes to the exemplar it is most like, or becomes one: what is
 * like a copy of a copy does not drift away from what was answered. The order of coming in decides, nothing by chance: the same comments
 * in the same order give the same groups.
 *
 * Exemplars are found by a prefix of their rarest pairs: two sets whose likeness reaches the bound share a pair within these prefixes, so
 * that none is missed and few are looked at.
 */
export class Grouper {
  private readonly kept: Kept[] = [];
  private readonly byPair = new Map<string, Map<number, number[]>>();

  /** `frequency` of pairs decides only how fast exemplars are found. */
  constructor(private readonly frequency: ReadonlyMap<number, number> = new Map()) {}

  get exemplars(): number {
    return this.kept.length;
  }

  keep(exemplar: Exemplar): void {
    this.hold({ ...exemplar, ...formsOf(exemplar.text) });
  }

  private hold(exemplar: Kept): void {
    const at = this.kept.push(exemplar) - 1;
    const index = this.indexOf(exemplar.clause);
    for (const pair of this.prefixes(exemplar)) {
      const list = index.get(pair);
      if (list) list.push(at);
      else index.set(pair, [at]);
    }
  }

  place({ id, clause, text }: Saying): Placed {
    const forms = formsOf(text);
    const found = this.candidates(clause, forms)
      .map((exemplar) => ({ exemplar, alike: alikeness(forms, exemplar) }))
      .filter(({ alike }) => alike >= ALIKE)
      .sort((one, other) => other.alike - one.alike)
      .find(({ exemplar }) => !differ(exemplar.text, text));
    if (found) return { id, group: found.exemplar.group, like: found.exemplar.id, similarity: Math.round(found.alike * 100) };
    this.hold({ id, group: id, clause, text, ...forms });
    return { id, group: id, like: null, similarity: null };
  }

  /** In the order of coming in; a stable sort then keeps the earlier of two that are equally alike. */
  private candidates(clause: string | null, forms: Forms): Kept[] {
    const index = this.indexOf(clause);
    const found = new Set<number>();
    for (const pair of this.prefixes(forms)) for (const at of index.get(pair) ?? []) found.add(at);
    return [...found].sort((one, other) => one - other).map((at) => this.kept[at]!);
  }

  private indexOf(clause: string | null): Map<number, number[]> {
    const key = clause ?? '';
    const index = this.byPair.get(key) ?? new Map<number, number[]>();
    this.byPair.set(key, index);
    return index;
  }

  private prefixes({ whole, asking }: Forms): Set<number> {
    return new Set([...this.prefix(whole), ...(asking === whole ? [] : this.prefix(asking))]);
  }

  private prefix(pairs: Uint32Array): number[] {
    const often = (pair: number): number => this.frequency.get(pair) ?? 0;
    const rarest = [...pairs].sort((one, other) => often(one) - often(other) || one - other);
    return rarest.slice(0, pairs.length - Math.ceil(ALIKE * pairs.length) + 1);
  }
}

const differ = (one: string, other: string): boolean => one !== other && asksOtherwise(one, other);

/** Counts the pairs of one more text. */
export function countPairs(frequency: Map<number, number>, text: string): void {
  for (const pair of shingles(plain(text))) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
}

/** How many of the texts have each pair. */
export function frequencyOf(texts: Iterable<string>): Map<number, number> {
  const frequency = new Map<number, number>();
  for (const text of texts) countPairs(frequency, text);
  return frequency;
}
