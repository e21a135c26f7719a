import { type Citation, citationsOf, type Outline, walk } from '@fashen/legal-text';
import { chineseNumeral } from '@fashen/official-documents';

/** No document of this kind has more articles; a number beyond names nothing. */
const MOST = 999;

/** 第九条, 第九条至第十一条 one by one; none where the document is cited as a whole. */
export function placesOf({ article, inserted, paragraph, through, raw }: Citation): string[] {
  const last = through !== null && paragraph === null ? through : article;
  if (article === null || last === null || last > MOST) return [];
  const after = inserted > 0 ? `之${chineseNumeral(inserted)}` : '';
  const inside = /第[^第]+款[^第]*$/.exec(raw)?.[0] ?? '';
  return Array.from({ length: last - article + 1 }, (_, n) => `第${chineseNumeral(article + n)}条${after}${n === 0 ? inside : ''}`);
}

/** 废止、修改 and the like name a document in order to end it: that is no basis. */
function isEndedHere({ at, start, raw }: Citation, { nodes }: Outline): boolean {
  const text = [...walk(nodes)].find(({ id }) => id === at)?.text ?? '';
  const [rest = ''] = text.slice(start + raw.length).split(/[。；]/);
  const before =
    text
      .slice(0, start)
      .split(/[。；]/)
      .at(-1) ?? '';
  return /废止|失效|停止执行|予以修改|作如下修改|撤销/.test(rest) || /(废止|修改|撤销)$/.test(before);
}

/** What a text names by its title in order to rest on it. */
export const citedAsBasis = (outline: Outline): Citation[] =>
  citationsOf(outline).filter((one) => one.title !== null && !isEndedHere(one, outline));
