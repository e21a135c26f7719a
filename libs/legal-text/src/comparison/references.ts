const ARTICLE = /第([〇零一二三四五六七八九十百千两\d]+)条(?:之([一二三四五六七八九十]+))?/g;
/** 《某法》第九条 or 条例第九条 cites another text; 本办法第九条 this one. */
const OF_ANOTHER_TEXT = /(?:》|法|条例|规定|决定|细则|规则|通知)$/;
const OF_THIS_TEXT = /本(?:法|办法|条例|规定|决定|细则|规则|通知)$/;

export const withoutReferences = (plain: string): string => plain.replace(ARTICLE, '第#条');

/**
 * Two bodies that are equal but for the numbers of cited articles: does every number that differs follow the renumbering? `follows`
 * says whether an article of the old number became one of the new number (both as written: 九, 三十之一).
 */
export function onlyFollow(old: string, next: string, follows: (from: string, to: string) => boolean): boolean {
  const [from, to] = [[...old.matchAll(ARTICLE)], [...next.matchAll(ARTICLE)]];
  return (
    from.length === to.length &&
    from.every((match, at) => {
      const other = to[at];
      if (other === undefined) return false;
      if (match[0] === other[0]) return true;
      const before = old.slice(Math.max(0, match.index - 4), match.index);
      return (OF_THIS_TEXT.test(before) || !OF_ANOTHER_TEXT.test(before)) && follows(match[0], other[0]);
    })
  );
}
