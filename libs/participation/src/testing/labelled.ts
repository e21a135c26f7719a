import { readFileSync } from 'node:fs';

/** One comment with what somebody judged of it: `point` is answered by one reply, `wording` is taken from one another. */
export type Labelled = { id: string; clause: string | null; text: string; point: string; wording: string };

/** `= article | point` begins a point, an empty line other words for it, every other line is a comment. */
export function labelled(name: 'tuned' | 'judged'): Labelled[] {
  const file = new URL(`../../../../fixtures/comments/${name}.txt`, import.meta.url);
  const found: Labelled[] = [];
  let [clause, point, wording]: [string | null, string, number] = [null, '', 0];
  for (const [n, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.startsWith('=')) {
      const [article = '', about = ''] = line
        .slice(1)
        .split('|')
        .map((part) => part.trim());
      clause = article === '全文' ? null : article;
      point = `${article}/${about}`;
    }
    if (line.startsWith('=') || line === '') wording += 1;
    else found.push({ id: `${name}-${n + 1}`, clause, text: line, point, wording: `${point}/${wording}` });
  }
  return found;
}

export type Judgement = { precision: number; recall: number; pairs: { right: number; wrong: number; missed: number } };

/** Pair by pair: two that were put together must have one point; two whose wording is one should have been. */
export function judged(all: readonly Labelled[], groupOf: ReadonlyMap<string, string>, by: 'wording' | 'point'): Judgement {
  const pairs = { right: 0, wrong: 0, missed: 0 };
  let found = 0;
  for (const [n, one] of all.entries())
    for (const other of all.slice(n + 1)) {
      const isTogether = groupOf.get(one.id) === groupOf.get(other.id);
      if (isTogether) pairs[one.point === other.point ? 'right' : 'wrong'] += 1;
      if (one[by] === other[by] && isTogether) found += 1;
      if (one[by] === other[by] && !isTogether) pairs.missed += 1;
    }
  return { precision: pairs.right / (pairs.right + pairs.wrong), recall: found / (found + pairs.missed), pairs };
}
