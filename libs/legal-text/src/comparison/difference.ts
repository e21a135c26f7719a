import { type ChangeObject, diffArrays } from 'diff';
import { slideToClauses } from './slide.js';
import type { Step } from './step.js';

/** Beyond this many edits between two lists their difference is not worth its quadratic cost: they are a rewriting. */
const MOST_EDITS = 800;
const MOST_WORDS = 4000;
const SENTENCE_END = /[。;!?]$/;

/** Word by word; of long or much rewritten texts sentence by sentence first. Time is linear in their length. */
export function difference(old: readonly string[], next: readonly string[]): Step[] {
  const steps = old.length + next.length <= MOST_WORDS ? directly(old, next) : undefined;
  return joinSteps(withoutIslands(slideToClauses(joinSteps(steps ?? bySentence(old, next)), old, next), next));
}

function directly(old: readonly string[], next: readonly string[]): Step[] | undefined {
  const parts: ChangeObject<string[]>[] | undefined = diffArrays([...old], [...next], { maxEditLength: MOST_EDITS });
  return parts?.map(({ added, removed, count }) =>
    added || removed ? { removed: removed ? count : 0, added: added ? count : 0 } : { kept: count },
  );
}

function bySentence(old: readonly string[], next: readonly string[]): Step[] {
  const [from, to] = [sentences(old), sentences(next)];
  const whole: Step[] = [{ removed: old.length, added: next.length }];
  const steps = directly(
    from.map((words) => words.join('')),
    to.map((words) => words.join('')),
  );
  if (steps === undefined) return whole;
  let [left, right] = [0, 0];
  return joinSteps(steps).flatMap((step): Step[] => {
    if ('kept' in step) {
      const kept = from.slice(left, left + step.kept).flat().length;
      left += step.kept;
      right += step.kept;
      return [{ kept }];
    }
    const gone = from.slice(left, left + step.removed).flat();
    const come = to.slice(right, right + step.added).flat();
    left += step.removed;
    right += step.added;
    const inside = gone.length + come.length <= MOST_WORDS && gone.length * come.length > 0 ? directly(gone, come) : undefined;
    return inside ?? [{ removed: gone.length, added: come.length }];
  });
}

function sentences(words: readonly string[]): string[][] {
  const found: string[][] = [];
  let isOpen = false;
  for (const word of words) {
    if (isOpen) found.at(-1)?.push(word);
    else found.push([word]);
    isOpen = !SENTENCE_END.test(word);
  }
  return found;
}

/** One character that happens to stand on both sides of a rewriting (的, a comma) is noise to the reader: it is rewritten with the rest. */
function withoutIslands(steps: readonly Step[], next: readonly string[]): Step[] {
  let at = 0;
  return joinSteps(steps).map((step, index, all) => {
    const word = next[at];
    at += 'kept' in step ? step.kept : step.added;
    const isIsland =
      'kept' in step && step.kept === 1 && word?.length === 1 && isReplacement(all[index - 1]) && isReplacement(all[index + 1]);
    return isIsland ? { removed: 1, added: 1 } : step;
  });
}

const isReplacement = (step: Step | undefined): boolean => step !== undefined && 'added' in step && step.added > 0 && step.removed > 0;

function joinSteps(steps: readonly Step[]): Step[] {
  const joined: Step[] = [];
  for (const step of steps) {
    const last = joined.at(-1);
    if (last !== undefined && 'kept' in last && 'kept' in step) last.kept += step.kept;
    else if (last !== undefined && 'added' in last && 'added' in step) {
      last.removed += step.removed;
      last.added += step.added;
    } else joined.push({ ...step });
  }
  return joined;
}
