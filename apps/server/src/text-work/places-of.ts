import type { Citation } from '@fashen/legal-text';
import { chineseNumeral } from '@fashen/official-documents';

/** What is told of a citation to who asks whether it may stand. */
export type BasisCited = Pick<Citation, 'raw' | 'article' | 'inserted' | 'paragraph' | 'through'> & { title: string };

/** No document of this kind has more articles; a number beyond names nothing. */
const MOST = 999;

/** 第九条, 第九条至第十一条 one by one; none where the document is cited as a whole. */
export function placesOf({ article, inserted, paragraph, through, raw }: BasisCited): string[] {
  const last = through !== null && paragraph === null ? through : article;
  if (article === null || last === null || last > MOST) return [];
  const after = inserted > 0 ? `之${chineseNumeral(inserted)}` : '';
  const inside = /第[^第]+款[^第]*$/.exec(raw)?.[0] ?? '';
  return Array.from({ length: last - article + 1 }, (_, n) => `第${chineseNumeral(article + n)}条${after}${n === 0 ? inside : ''}`);
}
