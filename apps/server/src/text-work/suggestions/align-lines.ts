import { type Segment, segmentsOf } from '@fashen/legal-text';

/** A line that goes on in other words, one that goes, or one that comes in behind those before it. */
export type LineStep = { old: number; next: number; segments: readonly Segment[] } | { old: number } | { next: number };

/** Lines against lines take time by their product; no clause has as many. */
export const MOST_PAIRS = 2500;
/** What a line that goes or comes costs, where two lines without a common word cost 1. */
const ALONE = 0.45;

type Pair = { cost: number; segments: readonly Segment[] };

/** Which old line each new one goes on from, so that the least is written anew. The first stays the first: it bears the label. */
export function alignLines(old: readonly string[], next: readonly string[]): LineStep[] {
  const [first, to] = [old[0], next[0]];
  if (first === undefined || to === undefined) return [...old.map((_, n) => ({ old: n })), ...next.map((_, n) => ({ next: n }))];
  const others = alignOthers(old.slice(1), next.slice(1)).map((step) => ({
    ...step,
    ...('old' in step ? { old: step.old + 1 } : {}),
    ...('next' in step ? { next: step.next + 1 } : {}),
  }));
  return [{ old: 0, next: 0, segments: pairOf(first, to).segments }, ...others];
}

function alignOthers(old: readonly string[], next: readonly string[]): LineStep[] {
  const pairs = old.map((from) => next.map((to) => pairOf(from, to)));
  const costs: number[][] = [Array.from({ length: next.length + 1 }, (_, j) => j * ALONE)];
  for (let i = 1; i <= old.length; i += 1) {
    costs[i] = [i * ALONE];
    for (let j = 1; j <= next.length; j += 1)
      row(costs, i)[j] = Math.min(paired(costs, pairs, i, j), at(costs, i - 1, j) + ALONE, at(costs, i, j - 1) + ALONE);
  }
  return wayBack(costs, pairs, old.length, next.length);
}

function pairOf(from: string, to: string): Pair {
  const segments = segmentsOf(from, to);
  const kept = segments.reduce((sum, [mark, text]) => sum + (mark === '=' ? text.length : 0), 0);
  return { cost: 1 - (2 * kept) / (from.length + to.length), segments };
}

const row = (costs: number[][], i: number): number[] => costs[i] ?? [];
const at = (costs: number[][], i: number, j: number): number => costs[i]?.[j] ?? Number.POSITIVE_INFINITY;
const paired = (costs: number[][], pairs: Pair[][], i: number, j: number): number =>
  at(costs, i - 1, j - 1) + (pairs[i - 1]?.[j - 1]?.cost ?? Number.POSITIVE_INFINITY);

function wayBack(costs: number[][], pairs: Pair[][], lastOld: number, lastNext: number): LineStep[] {
  const steps: LineStep[] = [];
  let [i, j] = [lastOld, lastNext];
  while (i > 0 || j > 0) {
    if (i > 0 && j > 0 && at(costs, i, j) === paired(costs, pairs, i, j)) {
      i -= 1;
      j -= 1;
      steps.push({ old: i, next: j, segments: pairs[i]?.[j]?.segments ?? [] });
    } else if (i > 0 && (j === 0 || at(costs, i, j) === at(costs, i - 1, j) + ALONE)) {
      i -= 1;
      steps.push({ old: i });
    } else {
      j -= 1;
      steps.push({ next: j });
    }
  }
  return steps.reverse();
}
