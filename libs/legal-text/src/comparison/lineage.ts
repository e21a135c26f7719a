import { Clause } from './clause.js';
import type { ArticleChange, Comparison } from './comparison.js';
import { type Heir, heirsBySameWords, OwnWords, WIDTH_OF_ITEMS, WIDTH_OF_SENTENCES } from './own-words.js';
import { Side } from './sides.js';
import { unitHeirs } from './unit-heirs.js';

/** What became of a clause: who it is now, or why nobody can be named: none says what it said, or several could be meant. */
export type Fate = { entry: ArticleChange } & ({ heir: Clause } | { doubt: 'none' | 'several' });

/** Clauses of the old draft, and those of the new one that they may have become. */
type Kin = readonly [readonly Clause[], readonly Clause[]];

/**
 * Whose heir each clause of the old draft has. A unit's heir is in the entry that the comparison made of it. A clause below it lives on in
 * its parent's heir, known there by its own words; from a parent that lives on to another that was there before it must take every word
 * with it, and a 款 of an article that is no longer known must be the very same, alone in both drafts.
 */
export class Lineage {
  private readonly fates = new Map<string, Fate>();
  private readonly living = new Set<Clause>();
  private readonly claimed = new Set<Clause>();

  constructor(comparison: Comparison) {
    const { articles, old, new: next } = comparison;
    const [from, to] = [new Side(old, articles, 'oldIds'), new Side(next, articles, 'newIds')];
    unitHeirs(comparison, from, to).forEach((heirs, at) => {
      const [entry, places] = [articles[at]!, from.placesOf(at)];
      const units = places.map((i) => from.units[i]!);
      units.forEach((unit, n) => {
        this.note(entry, unit, heirs[n]!.heir);
      });
      if (places.some((i) => from.isHeading(i))) return;
      const nexts = to.placesOf(at).map((j) => to.units[j]!);
      this.followWithin(entry, [units.filter((_, n) => heirs[n]!.isKnown), nexts]);
      this.followStrays(entry, [units, nexts], (key) => from.hasOne(key) && to.hasOne(key));
    });
  }

  /** By the id of a node of the old outline. */
  of(id: string): Fate | undefined {
    return this.fates.get(id);
  }

  private note(entry: ArticleChange, clause: Clause, heir: Clause | 'none' | 'several'): void {
    this.fates.set(clause.id, { entry, ...(heir instanceof Clause ? { heir } : { doubt: heir }) });
  }

  /** 款 by 款, whatever article they are in now; and what hangs on the units besides their 款. */
  private followWithin(entry: ArticleChange, [olds, nexts]: Kin): void {
    const paragraphs = (units: readonly Clause[]): Clause[] => units.flatMap((unit) => unit.paragraphs);
    const besides = (units: readonly Clause[]): Clause[] => units.flatMap((unit) => unit.besidesParagraphs);
    this.follow(entry, [paragraphs(olds), paragraphs(nexts)]);
    this.followByType(entry, [besides(olds), besides(nexts)]);
  }

  private followByType(entry: ArticleChange, [olds, nexts]: Kin): void {
    for (const type of new Set(olds.map((one) => one.type))) {
      const isOfType = (one: Clause): boolean => one.type === type;
      this.follow(entry, [olds.filter(isOfType), nexts.filter(isOfType)]);
    }
  }

  private follow(entry: ArticleChange, kin: Kin): void {
    const heirs = heirsAmong(kin);
    kin[0].forEach((clause, i) => {
      this.take(entry, clause, heirs[i]!);
    });
  }

  /** What became of a clause, and with it of what is below it. A unit that is its own 款 keeps the heir that it has as a unit. */
  private take(entry: ArticleChange, clause: Clause, heir: Clause | 'none' | 'several'): void {
    if (!entry.oldIds.includes(clause.id)) this.note(entry, clause, heir);
    if (!(heir instanceof Clause)) return;
    this.living.add(clause);
    this.claimed.add(heir);
    this.followByType(entry, [clause.children, heir.children]);
  }

  /** What left its parent, or lost it. `isOne`: does each draft say this but once? */
  private followStrays(entry: ArticleChange, [units, nexts]: Kin, isOne: (key: string) => boolean): void {
    const [olds, news] = [byKey(allOf(units)), byKey(allOf(nexts))];
    const isUnit = new Set(units);
    for (const [stray, key] of allOf(units).map((one) => [one, one.key] as const)) {
      const fate = this.fates.get(stray.id);
      if (isUnit.has(stray) || (fate !== undefined && 'heir' in fate)) continue;
      const [heir, ...doubles] = news.get(key) ?? [];
      if (heir === undefined) {
        this.note(entry, stray, fate?.doubt ?? 'none');
        continue;
      }
      const isParagraph = stray.kind === 'paragraph' && isUnit.has(stray.parent!);
      const hasParents = this.living.has(stray.parent!) && heir.parent !== undefined && this.claimed.has(heir.parent);
      const isAlone = isParagraph ? isOne(key) : hasParents && doubles.length === 0 && olds.get(key)?.length === 1;
      this.take(entry, stray, isAlone && !this.claimed.has(heir) ? heir : 'several');
    }
  }
}

const allOf = (clauses: readonly Clause[]): Clause[] => clauses.flatMap((one) => one.all);

/** The first two of each are enough: one alone is told from several. */
function byKey(clauses: readonly Clause[]): ReadonlyMap<string, readonly Clause[]> {
  const groups = new Map<string, Clause[]>();
  for (const clause of clauses) {
    const { key } = clause;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [clause]);
    else if (group.length < 2) group.push(clause);
  }
  return groups;
}

/** A clause with others below it is known by all that it says; a plain sentence by what the others say themselves, not what is below them. */
function heirsAmong([olds, nexts]: Kin): (Clause | 'none' | 'several')[] {
  if (olds.length === nexts.length && olds.every(({ whole }, at) => whole === nexts[at]!.whole)) return [...nexts];
  const width = olds.some(({ kind }) => kind === 'paragraph') ? WIDTH_OF_SENTENCES : WIDTH_OF_ITEMS;
  const [heads, wholes] = [nexts.map(({ head }) => head), olds.map(({ whole }) => whole)];
  const words = new OwnWords(
    wholes,
    nexts.map(({ whole }) => whole),
    width,
  );
  const [byWhole, ofSentence] = [words.heirs(), new OwnWords(wholes, heads, width).heirs()];
  const byHead = heirsBySameWords(
    olds.map(({ head }) => head),
    heads,
  );
  const claims = olds.map(({ children }, i) => agreed(byHead[i]!, children.length === 0 ? ofSentence[i]! : byWhole[i]!));
  return claims.map((claim, i) => (typeof claim !== 'number' ? claim : words.isRivalled(i, claims) ? 'several' : nexts[claim]!));
}

function agreed(byHead: Heir, byWords: Heir): Heir {
  if (typeof byHead === 'number' && typeof byWords === 'number') return byHead === byWords ? byHead : 'several';
  if (typeof byWords === 'number' || byHead === 'none') return byWords;
  return byHead;
}
