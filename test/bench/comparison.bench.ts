import { compare, outline } from '@fashen/legal-text';
import { diffWords } from 'diff';
import { revise } from '../../libs/legal-text/src/comparison/testing/revision.js';
import { inventStatute, writeStatute } from '../../libs/legal-text/src/comparison/testing/statute.js';
import { alternate, type Figure, median, print, type Times, timed } from './measure.js';

const CHARACTERS_AN_ARTICLE = 175;
const ARTICLES_AN_EDIT = 8;

/** Two drafts of an invented statute of about so many characters, with one edit for every eight articles. */
function drafts(characters: number): [string, string] {
  const statute = inventStatute(20_261_124, Math.round(characters / CHARACTERS_AN_ARTICLE));
  const { revised } = revise(statute, 7, Math.round(statute.articles.length / ARTICLES_AN_EDIT));
  return [writeStatute(statute), writeStatute(revised)];
}

async function againstWordsOfTheWhole(rounds: number): Promise<Figure> {
  const [old, next] = drafts(20_000);
  const intlSegmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const ours: Times = [];
  const reading: Times = [];
  const theirs: Times = [];
  const oldOutline = outline(old);
  const newOutline = outline(next);
  for (let warm = 0; warm < 10; warm += 1) compare(oldOutline, newOutline);
  await alternate(
    rounds,
    () => timed(ours, () => compare(oldOutline, newOutline)),
    () => timed(reading, () => compare(outline(old), outline(next))),
    () => timed(theirs, () => diffWords(old, next, { intlSegmenter })),
  );
  return {
    what: `compare, ${old.length} and ${next.length} characters`,
    value: `${(median(theirs) / median(ours)).toFixed(0)} ×`,
    goal: '≥ 50 ×',
    detail: `ours ${median(ours).toFixed(1)} ms (${median(reading).toFixed(1)} with both outlines), jsdiff words of the whole ${median(theirs).toFixed(0)} ms`,
  };
}

/** The exponent of growth from the smallest to the largest text: 1 is proportional to the length. */
async function growth(sizes: readonly number[], rounds: number): Promise<Figure> {
  const points: { length: number; time: number }[] = [];
  for (const size of sizes) {
    const [old, next] = drafts(size);
    const times: Times = [];
    for (let round = 0; round < rounds; round += 1) {
      const [oldOutline, newOutline] = [outline(old), outline(next)];
      await timed(times, () => compare(oldOutline, newOutline));
    }
    points.push({ length: old.length, time: median(times) });
  }
  const [first, last] = [points[0]!, points.at(-1)!];
  return {
    what: 'compare, exponent of growth',
    value: (Math.log(last.time / first.time) / Math.log(last.length / first.length)).toFixed(2),
    goal: '< 1.2',
    detail: points.map(({ length, time }) => `${length}: ${time.toFixed(0)} ms`).join(', '),
  };
}

print('comparison', [await againstWordsOfTheWhole(9), await growth([20_000, 100_000, 300_000, 1_000_000], 7)]);
