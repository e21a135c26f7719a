import type { Clause } from './clause.js';
import type { Comparison } from './comparison.js';
import { OwnWords, WIDTH_OF_UNITS } from './own-words.js';
import type { Side } from './sides.js';

/** Of one entry: the heirs of its old units, and whether the entry as a whole is about the same clauses. */
export type UnitHeirs = { heirs: readonly (Clause | 'none' | 'several')[]; isKnown: boolean };

/**
 * Whom the units of each entry live on in. The comparison says in which entry, the units' own words must say so as well. Of units that
 * say the same as others (two chapters' 一般规定) the neighbours tell which is which: those on both sides are where they were.
 */
export function unitHeirs({ articles }: Pick<Comparison, 'articles'>, from: Side, to: Side): UnitHeirs[] {
  const words = new OwnWords(from.texts, to.texts, WIDTH_OF_UNITS);
  const byWords = words.heirs();
  const places = articles.map((_, at) => ({ mine: from.placesOf(at), theirs: to.placesOf(at) }));
  const isSure = (at: number): boolean => {
    const entry = articles[at];
    if (entry === undefined) return true;
    const { mine, theirs } = places[at]!;
    return !entry.isMoved && mine.length > 0 && theirs.length > 0 && mine.every((i) => theirs.some((j) => j === byWords[i]));
  };
  return articles.map(({ similarity, isMoved }, at) => {
    const { mine, theirs } = places[at]!;
    const isHeld = similarity === 1 && !isMoved && isSure(at - 1) && isSure(at + 1);
    const heirs = mine.map((i) => {
      const heir = byWords[i]!;
      if (typeof heir === 'number') return theirs.includes(heir) ? to.units[heir]! : 'several';
      return heir === 'several' && isHeld ? to.units[theirs[0]!]! : heir;
    });
    return { heirs, isKnown: heirs.some((heir) => typeof heir !== 'string') || words.isMostlyIn(mine, theirs) };
  });
}
