import { countCommon, shinglesOf } from './shingles.js';

/** The one of the new texts that a text lives on in; or that none says the same, or that several could be meant. */
export type Heir = number | 'none' | 'several';

/** Sentences are known by pieces of three signs, since two sentences have many a word in common; a 项 is too short for that. */
export const WIDTH_OF_SENTENCES = 3;
export const WIDTH_OF_ITEMS = 2;

/**
 * Which text lives on in which. A text that says the same as exactly one of the new ones, and alone among the old ones, is that one.
 * Else it must have most of its words there, and of the words that no other old text has more than it lacks there and the next best
 * holds: what is alike everywhere tells nothing, and what stands in two places does not tell which.
 */
export class OwnWords {
  private readonly said: readonly ReadonlySet<number>[];
  private readonly saidNow: readonly ReadonlySet<number>[];
  private readonly shares: readonly { own: number; at: ReadonlyMap<number, number> }[];

  /** Words are pieces of `width` signs. */
  constructor(
    private readonly old: readonly string[],
    private readonly next: readonly string[],
    width: number,
  ) {
    this.said = old.map((text) => wordsOf(text, width));
    this.saidNow = next.map((text) => wordsOf(text, width));
    const [from, to] = [holdersOf(this.said), holdersOf(this.saidNow)];
    this.shares = this.said.map((words) => {
      const own = [...words].filter((word) => from.get(word)?.length === 1);
      const at = new Map<number, number>();
      for (const word of own) for (const j of to.get(word) ?? []) at.set(j, (at.get(j) ?? 0) + 1);
      return { own: own.length, at };
    });
  }

  heirs(): Heir[] {
    return heirsBySameWords(this.old, this.next).map((heir, i) => (heir === 'none' ? this.mostOf(i) : heir));
  }

  /**
   * Is there another that has no other heir and half as much of its own or more in the one that `i` claims? Then it could be that one's
   * as well; but not where all that `i` said stands in it line for line.
   */
  isRivalled(i: number, claims: readonly Heir[]): boolean {
    const j = claims[i]!;
    if (typeof j !== 'number' || this.old[i]!.split('\n').every((line) => this.next[j]!.includes(line))) return false;
    const found = (one: number): number => this.shares[one]!.at.get(j) ?? 0;
    return claims.some((claim, other) => other !== i && (claim === j || typeof claim !== 'number') && found(other) * 2 >= found(i));
  }

  /** Do most of a text's own words stand in these new ones? */
  isMostlyIn(i: number, nexts: readonly number[]): boolean {
    const { own, at } = this.shares[i]!;
    return nexts.reduce((sum, j) => sum + (at.get(j) ?? 0), 0) * 2 > own;
  }

  private mostOf(i: number): Heir {
    const { own, at } = this.shares[i]!;
    const [[best, most] = [-1, 0], [, second] = [-1, 0]] = [...at].sort((a, b) => b[1] - a[1]);
    const isMostThere = most > 0 && countCommon(this.said[i]!, this.saidNow[best]!) * 2 > this.said[i]!.size;
    if (isMostThere && most * 2 > own + second) return best;
    return own === 0 || [...at.values()].reduce((sum, count) => sum + count, 0) * 2 > own ? 'several' : 'none';
  }
}

/** Who says the same, alone in both drafts: of two that say the same nobody can tell which is which. */
export function heirsBySameWords(old: readonly string[], next: readonly string[]): Heir[] {
  const [from, to] = [placesByText(old), placesByText(next)];
  return old.map((text) => {
    const [twins, same] = [from.get(text) ?? [], to.get(text) ?? []];
    if (text === '' || same.length === 0) return 'none';
    return twins.length === 1 && same.length === 1 ? same[0]! : 'several';
  });
}

function wordsOf(text: string, width: number): Set<number> {
  const words = new Set<number>();
  for (const line of text.split('\n')) if (line !== '') for (const word of shinglesOf(line, width)) words.add(word);
  return words;
}

/** Which of some texts have a word. */
function holdersOf(texts: readonly ReadonlySet<number>[]): Map<number, number[]> {
  const holders = new Map<number, number[]>();
  texts.forEach((words, at) => {
    for (const word of words) {
      const known = holders.get(word);
      if (known === undefined) holders.set(word, [at]);
      else known.push(at);
    }
  });
  return holders;
}

function placesByText(texts: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  texts.forEach((text, at) => {
    const same = places.get(text);
    if (same === undefined) places.set(text, [at]);
    else same.push(at);
  });
  return places;
}
