import type { NodeType } from '../outline-node.js';
import { CONTAINED } from './groups.js';
import type { Matching } from './matching.js';
import { ShingleIndex } from './shingle-index.js';
import { countCommon, likenessOfTexts } from './shingles.js';
import type { Unit } from './unit.js';

/** From here on two clauses are one that was edited, wherever they stand; between the same neighbours less will do. */
const ALIKE = 0.5;
const ALIKE_IN_PLACE = 0.3;
/** One sentence of boilerplate is half like any other. */
const ALIKE_SENTENCE = 0.7;
const SENTENCE = 40;
/** A heading or a title between the same neighbours is the same one renamed, if it kept its number or some of its words. */
const ALIKE_HEADING = 0.1;
/** Of these a text has one, so that in place it is the same one whatever it says. */
const ONCE: readonly NodeType[] = ['title', 'contents', 'closing'];
const IN_PLACE_BONUS = 0.08;
const NUMBER_BONUS = 0.04;
const NEIGHBOURS = 4;

type Pair = { i: number; j: number; score: number };

/** Pairs what is left by likeness of wording, best pairs first. Each unit is held against few candidates, so the work stays linear. */
export function matchAlike(matching: Matching): void {
  const { old, next, freeOld, freeNew } = { old: matching.old, next: matching.next, freeOld: matching.freeOld, freeNew: matching.freeNew };
  const index = new ShingleIndex(freeNew.map((j) => ({ id: j, shingles: next[j]!.shingles })));
  const byNumber = new Map(freeNew.map((j) => [numberOf(next[j]!), j]));
  const gaps = new Gaps(matching);
  const pairs: Pair[] = [];
  for (const i of freeOld) {
    const unit = old[i]!;
    const near = gaps.around(i);
    const numbered = byNumber.get(numberOf(unit));
    const candidates = new Set([...index.closest(unit.shingles), ...near.nearest, ...(numbered === undefined ? [] : [numbered])]);
    for (const j of candidates) {
      const score = scoreOf(unit, next[j]!, j > near.from && j < near.to);
      const isPart = score < ALIKE && (isPartOf(next[j]!, [old[i - 1], old[i + 1]]) || isPartOf(unit, [next[j - 1], next[j + 1]]));
      if (score > 0 && !isPart) pairs.push({ i, j, score });
    }
  }
  pairs.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  for (const { i, j } of pairs) if (matching.isFree(i, j)) matching.match(i, j);
}

const numberOf = ({ node }: Unit): string => `${node.type} ${node.anchor}`;

/** What stands in a neighbour's forerunner or heir was split from it or merged into it, and is not the clause it is a little like. */
const isPartOf = (part: Unit, wholes: readonly (Unit | undefined)[]): boolean =>
  wholes.some((whole) => whole !== undefined && countCommon(part.shingles, whole.shingles) >= CONTAINED * part.shingles.size);

/** 0 when the two cannot be one. */
function scoreOf(one: Unit, other: Unit, isInPlace: boolean): number {
  if (one.sort !== other.sort) return 0;
  const alike = likenessOfTexts(one.body, other.body, [one.shingles, other.shingles]);
  const isNumbered = one.isNumberedAs(other);
  const score = alike + (isInPlace ? IN_PLACE_BONUS : 0) + (isNumbered ? NUMBER_BONUS : 0);
  const keepsName = one.node.label === '' ? ONCE.includes(one.node.type) : isNumbered;
  if (one.sort !== 'clause' && isInPlace && (keepsName || alike >= ALIKE_HEADING)) return score;
  const elsewhere = Math.max(one.body.length, other.body.length) <= SENTENCE ? ALIKE_SENTENCE : ALIKE;
  return alike >= (isInPlace ? ALIKE_IN_PLACE : elsewhere) ? score : 0;
}

/** For each unmatched old unit the stretch of the new text between what its neighbours became. */
class Gaps {
  private readonly after: Int32Array;
  private readonly before: Int32Array;

  constructor(private readonly matching: Matching) {
    const { newOf } = matching;
    this.after = new Int32Array(newOf.length);
    this.before = new Int32Array(newOf.length);
    let last = -1;
    newOf.forEach((j, i) => {
      if (j >= 0) last = j;
      this.after[i] = last;
    });
    last = matching.next.length;
    for (let i = newOf.length - 1; i >= 0; i -= 1) {
      if (newOf[i]! >= 0) last = newOf[i]!;
      this.before[i] = last;
    }
  }

  around(i: number): { from: number; to: number; nearest: number[] } {
    const [from, to] = [this.after[i]!, this.before[i]!];
    const nearest: number[] = [];
    for (let step = 1; step <= NEIGHBOURS; step += 1)
      for (const j of [from + step, to - step]) if (this.matching.oldOf[j] === -1) nearest.push(j);
    return { from, to, nearest };
  }
}
