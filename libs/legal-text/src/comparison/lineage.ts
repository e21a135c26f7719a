import { Clause } from './clause.js';
import type { ArticleChange, Comparison } from './comparison.js';
import { type Heir, heirsBySameWords, OwnWords, WIDTH_WITHIN } from './own-words.js';
import { Side } from './sides.js';
import { unitHeirs } from './unit-heirs.js';

/** What became of a clause: who it is now, or why nobody can be named: none says what it said, or several could be meant. */
export type Fate = { entry: ArticleChange } & ({ heir: Clause } | { doubt: 'none' | 'several' });

/** Clauses of the old draft, and those of the new one that they may have become. */
type Kin = readonly [readonly Clause[], readonly Clause[]];

/**
 * Whose heir each clause of the old draft has. A unit's heir is in the entry that the comparison made of it. A clause below it lives on in
 * its parent's heir, known there by its own words; elsewhere it must say the very same, alone in both drafts.
 */
export class Lineage {
  private readonly fates = new Map<string, Fate>();
  private readonly claimed = new Set<string>();

  constructor(comparison: Comparison) {
    const { articles, old, new: next } = comparison;
    const [from, to] = [new Side(old, articles, 'oldIds'), new Side(next, articles, 'newIds')];
    unitHeirs(comparison, from, to).forEach(({ heirs, isKnown }, at) => {
      const [entry, places] = [articles[at]!, from.placesOf(at)];
      const units: Kin = [places.map((i) => from.units[i]!), to.placesOf(at).map((j) => to.units[j]!)];
      heirs.forEach((heir, n) => {
        this.note(entry, units[0][n]!, heir);
      });
      if (places.some((i) => from.isHeading(i))) return;
      if (isKnown) this.followWithin(entry, units);
      this.followStrays(entry, units, isKnown ? [allOf(units[0]), allOf(units[1])] : [from.all, to.all]);
    });
  }

  /** By the id of a node of the old outline. */
  of(id: string): Fate | undefined {
    return this.fates.get(id);
  }

  private note(entry: ArticleChange, clause: Clause, heir: Clause | 'none' | 'several'): void {
    this.fates.set(clause.id, { entry, ...(heir instanceof Clause ? { heir } : { doubt: heir }) });
    if (heir instanceof Clause) this.claimed.add(heir.id);
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
      const heir = heirs[i]!;
      if (!this.fates.has(clause.id)) this.note(entry, clause, heir);
      if (heir instanceof Clause) this.followByType(entry, [clause.children, heir.children]);
    });
  }

  /** What left its parent, or lost it: only who says the same without a double can be known again. */
  private followStrays(entry: ArticleChange, [olds, nexts]: Kin, scope: Kin): void {
    for (const stray of olds.flatMap((unit) => unit.all.slice(1))) {
      const fate = this.fates.get(stray.id);
      if (fate !== undefined && 'heir' in fate) continue;
      const isSame = (one: Clause): boolean => one.kind === stray.kind && one.whole === stray.whole;
      const heir = allOf(nexts).find(isSame);
      const isAlone = scope.every((clauses) => clauses.filter(isSame).length === 1);
      if (heir === undefined) this.note(entry, stray, fate?.doubt ?? 'none');
      else this.note(entry, stray, isAlone && !this.claimed.has(heir.id) ? heir : 'several');
    }
  }
}

const allOf = (clauses: readonly Clause[]): Clause[] => clauses.flatMap((one) => one.all);

/** A clause with others below it is known by all that it says; a plain sentence by what the others say themselves, not what is below them. */
function heirsAmong([olds, nexts]: Kin): (Clause | 'none' | 'several')[] {
  if (olds.length === nexts.length && olds.every(({ whole }, at) => whole === nexts[at]!.whole)) return [...nexts];
  const [heads, wholes] = [nexts.map(({ head }) => head), olds.map(({ whole }) => whole)];
  const words = new OwnWords(
    wholes,
    nexts.map(({ whole }) => whole),
    WIDTH_WITHIN,
  );
  const [byWhole, ofSentence] = [words.heirs(), new OwnWords(wholes, heads, WIDTH_WITHIN).heirs()];
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
