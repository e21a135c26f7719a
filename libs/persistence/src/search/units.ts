import type { Clause } from '../document/clause.repository.js';

/** A piece of a text that is looked up as one: an article with all it holds, or a clause outside of articles. UTF-16 units. */
export type Unit = { begins: number; ends: number };

/** Of one version. A text of more pieces is cut into larger ones, so that all of a document have their room in the index. */
export const MOST_UNITS = 2000;

export function unitsOf(clauses: readonly Clause[]): Unit[] {
  const parents = new Map(clauses.map((clause) => [clause.id, clause]));
  const articleOf = (clause: Clause): string => {
    for (let at: Clause | undefined = clause; at; at = at.parent === null ? undefined : parents.get(at.parent)) {
      if (at.type === 'article') return at.id;
    }
    return clause.id;
  };
  const units: (Unit & { of: string })[] = [];
  for (const clause of clauses) {
    if (clause.ends === clause.begins) continue;
    const of = articleOf(clause);
    const last = units.at(-1);
    if (last?.of === of) last.ends = clause.ends;
    else units.push({ of, begins: clause.begins, ends: clause.ends });
  }
  return together(units);
}

function together(units: readonly Unit[]): Unit[] {
  const size = Math.ceil(units.length / MOST_UNITS);
  if (size <= 1) return units.map(({ begins, ends }) => ({ begins, ends }));
  const larger: Unit[] = [];
  for (let at = 0; at < units.length; at += size) {
    larger.push({ begins: units[at]!.begins, ends: units[Math.min(at + size, units.length) - 1]!.ends });
  }
  return larger;
}

const SURROGATE = /[\ud800-\udfff]/;

/** Ranges of UTF-16 units, in order, as what `substr` of both databases counts: the place before each and its length in characters. */
export function inCharacters(text: string, units: readonly Unit[]): { starts: number; length: number }[] {
  if (!SURROGATE.test(text)) return units.map(({ begins, ends }) => ({ starts: begins, length: ends - begins }));
  let [read, starts] = [0, 0];
  return units.map(({ begins, ends }) => {
    starts += charactersIn(text, read, begins);
    read = begins;
    return { starts, length: charactersIn(text, begins, ends) };
  });
}

function charactersIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1)
    if ((text.charCodeAt(at) & 0xfc00) !== 0xdc00 || at === from || (text.charCodeAt(at - 1) & 0xfc00) !== 0xd800) count += 1;
  return count;
}
