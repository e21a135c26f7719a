import { toChineseNumeral } from '@fashen/domain';
import type { Citation } from './citation.js';

/** Where an article is now, by its old id; null when it is gone. Articles that are not named stay. */
export type Renumbering = ReadonlyMap<string, { number: number; inserted: number } | null>;
/** A citation that must be written anew; `raw` null when what it cites is gone and a person must decide. */
export type Rewritten = { citation: Citation; raw: string | null };

/**
 * What becomes of the citations of a text when its articles get other numbers: those that would otherwise point elsewhere, with their
 * new words. Relative ones (前款, 前条) keep their words. A range follows its two ends.
 */
export function renumber(citations: readonly Citation[], renumbering: Renumbering): Rewritten[] {
  return citations.flatMap((citation): Rewritten[] => {
    if (citation.kind === 'relative' || citation.targets.length === 0 || !/第[^款项目章节编]*条/.test(citation.raw)) return [];
    const ends = [citation.targets[0], citation.targets.at(-1)].map((id) => articleOf(id ?? ''));
    if (ends.some((id) => renumbering.get(id) === null)) return [{ citation, raw: null }];
    let end = 0;
    const raw = citation.raw.replace(ARTICLE, (written, numeral: string) => {
      const to = renumbering.get(ends[Math.min(end, 1)] ?? '');
      end += 1;
      return to ? placeWords(to.number, to.inserted, /\d/.test(numeral)) : written;
    });
    return raw === citation.raw ? [] : [{ citation, raw }];
  });
}

const ARTICLE = /第([〇零○一二三四五六七八九十百千两]{1,9}|[0-9０-９]{1,4})条(?:之[一二三四五六七八九十]{1,3})?/g;

/** Id of the article that a place stands in (article-5.paragraph-2 is in article-5). */
const articleOf = (id: string): string => /^(?:.*\.)?article-[\d-]+(?:~\d+)?/.exec(id)?.[0] ?? id;

const placeWords = (number: number, inserted: number, digits: boolean): string =>
  `第${digits ? number : toChineseNumeral(number)}条${inserted > 0 ? `之${toChineseNumeral(inserted)}` : ''}`;
