import type { Step } from './step.js';

const BOUNDARY = /[。；;:：!?！？)）\]]$/;

/**
 * What was put in or taken out can often be cut in several ways (`b；a` in `a；b；a；c`). It is cut where clauses begin and end: that reads
 * better, and what stays is attributed to the clause that it stayed in.
 */
export function slideToClauses(steps: readonly Step[], old: readonly string[], next: readonly string[]): Step[] {
  const slid: Step[] = [{ kept: 0 }, ...steps.map((step) => ({ ...step })), { kept: 0 }];
  const last = slid.length - 1;
  let [i, j] = [0, 0];
  slid.forEach((step, at) => {
    if ('kept' in step) {
      i += step.kept;
      j += step.kept;
      return;
    }
    const [before, after] = [slid[at - 1], slid[at + 1]];
    if ((step.removed === 0 || step.added === 0) && before && 'kept' in before && after && 'kept' in after) {
      const [words, from, length] = step.removed === 0 ? [next, j, step.added] : [old, i, step.removed];
      const [left, right] = [at - 1 <= 1 ? before.kept : before.kept - 1, at + 1 >= last - 1 ? after.kept : after.kept - 1];
      const shift = bestShift(words, from, length, left, right);
      before.kept += shift;
      after.kept -= shift;
      i += shift;
      j += shift;
    }
    i += step.removed;
    j += step.added;
  });
  return slid.filter((step) => !('kept' in step) || step.kept > 0);
}

function bestShift(words: readonly string[], from: number, length: number, mostLeft: number, mostRight: number): number {
  let left = 0;
  while (left < mostLeft && words[from - left - 1] === words[from + length - left - 1]) left += 1;
  let right = 0;
  while (right < mostRight && words[from + right] === words[from + length + right]) right += 1;
  const isBoundary = (at: number): boolean => at === 0 || BOUNDARY.test(words[at - 1] ?? '');
  const worth = (shift: number): number => Number(isBoundary(from + shift)) + Number(isBoundary(from + length + shift));
  let best = 0;
  for (let shift = -left; shift <= right; shift += 1) if (worth(shift) > worth(best)) best = shift;
  return best;
}
