import { compare } from '../comparison/compare.js';
import { outline } from '../outline.js';
import { staleCitations } from './stale-citations.js';

const [ONE, NEW] = ['设置户外招牌应当符合城市容貌标准。', '户外招牌应当每年检查一次安全状况，并且留存检查记录备查。'];
const FINE = '违反前条规定的，由城市管理部门责令限期改正。';
const LAST = '拒不改正的，依照本办法第二条移送有关机关处理。';
const draft = (...articles: string[]) =>
  outline(`临江市招牌办法\n${articles.map((text, n) => `第${'一二三四'[n]}条　${text}\n`).join('')}`);
const stale = (...revised: string[]) =>
  staleCitations(compare(draft(ONE, FINE, LAST), draft(...revised))).map(({ at, written, shouldBe }) => [at, written, shouldBe]);

describe('a citation that a revision left as it was', () => {
  it('is found where it now leads elsewhere, with the words that lead to the old place', () => {
    expect(stale(ONE, NEW, FINE, LAST)).toEqual([
      ['article-3', '前条', '第一条'],
      ['article-4', '本办法第二条', '本办法第三条'],
    ]);
  });

  it('is nothing where it was written anew, in whatever words, or still leads there', () => {
    expect(stale(ONE, NEW, FINE.replace('前条', '本办法第一条'), LAST.replace('第二条', '第三条'))).toEqual([]);
    expect(stale(ONE, FINE, LAST, NEW)).toEqual([]);
  });

  it('is nothing where its author has written it anew beside one that reads as it did', () => {
    const both = '拒不改正的，依照本办法第二条处理后，依照本办法第三条移送有关机关处理。';
    expect(stale(ONE, NEW, FINE.replace('前条', '本办法第一条'), both)).toEqual([]);
  });

  it('is found without words when what it cited is gone', () => {
    expect(stale(FINE, LAST)).toContainEqual(['article-1', '前条', null]);
  });
});
