import type { Clause } from './clause.js';
import type { Comparison } from './comparison.js';
import { type Heir, OwnWords, WIDTH_OF_SENTENCES } from './own-words.js';
import type { Side } from './sides.js';

/** Of one old unit: its heir, and whether the entry it stands in is about what it said, in one unit or in several. */
export type UnitHeir = { heir: Clause | 'none' | 'several'; isKnown: boolean };

/**
 * Whom the units of each entry live on in. The comparison says in which entry, the units' own words must say so as well. Of units that
 * say the same as others (two chapters' 一般规定) the neighbours tell which is which: those on both sides are where they were.
 */
export function unitHeirs({ articles }: Pick<Comparison, 'articles'>, from: Side, to: Side): UnitHeir[][] {
  const words = new OwnWords(from.texts, to.texts, WIDTH_OF_SENTENCES);
  const byWords = words.heirs();
  const places = articles.map((_, at) => ({ mine: from.placesOf(at), theirs: to.placesOf(at) }));
  const stays = (at: number, isMeant: (heir: Heir, theirs: readonly number[]) => boolean): boolean => {
    const { mine, theirs } = places[at]!;
    return !articles[at]!.isMoved && mine.length * theirs.length > 0 && mine.every((i) => isMeant(byWords[i]!, theirs));
  };
  const isSure = articles.map((_, at) => stays(at, (heir, theirs) => theirs.some((j) => j === heir)));
  const isDouble = articles.map(({ similarity }, at) => similarity === 1 && stays(at, (heir) => heir === 'several'));
  const [before, after] = [sureBeside(isSure, isDouble), sureBeside(isSure.toReversed(), isDouble.toReversed()).reverse()];
  return articles.map((_, at) => {
    const { mine, theirs } = places[at]!;
    return mine.map((i) => {
      const heir = heirAmong(byWords[i]!, theirs, isDouble[at]! && before[at]! && after[at]!);
      return { heir: typeof heir === 'number' ? to.units[heir]! : heir, isKnown: typeof heir === 'number' || words.isMostlyIn(i, theirs) };
    });
  });
}

function heirAmong(heir: Heir, theirs: readonly number[], isHeld: boolean): Heir {
  if (typeof heir === 'number') return theirs.includes(heir) ? heir : 'several';
  return isHeld ? theirs[0]! : heir;
}

/** Of each: is the next one before it that is no double in its place, or is there none? */
function sureBeside(isSure: readonly boolean[], isDouble: readonly boolean[]): boolean[] {
  let last = true;
  return isSure.map((sure, at) => {
    const before = last;
    if (!isDouble[at]) last = sure;
    return before;
  });
}
