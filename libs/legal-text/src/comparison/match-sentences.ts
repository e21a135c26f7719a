import type { Matching } from './matching.js';
import type { Unit } from './unit.js';

/** Pairs what is left where most of an old clause stands word for word in a new one, however much was added to it. */
export function matchSentences(matching: Matching): void {
  const { old, next } = matching;
  const holders = new Map<string, number[]>();
  for (const j of matching.freeNew)
    for (const one of sentencesOf(next[j]!)) {
      const known = holders.get(one);
      if (known === undefined) holders.set(one, [j]);
      else known.push(j);
    }
  for (const i of matching.freeOld) {
    const kept = new Map<number, number>();
    for (const one of sentencesOf(old[i]!)) for (const j of holders.get(one) ?? []) kept.set(j, (kept.get(j) ?? 0) + one.length);
    const [best, other] = [...kept].sort((a, b) => b[1] - a[1]);
    if (best !== undefined && best[1] * 2 > old[i]!.neutral.length && best[1] > (other?.[1] ?? 0) && matching.isFree(i, best[0]))
      matching.match(i, best[0]);
  }
}

const sentencesOf = ({ sort, neutral }: Unit): Set<string> => new Set(sort === 'clause' ? neutral.split(/(?<=[。；;:：])/) : []);
