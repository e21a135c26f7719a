import { byUnit, type Clause, clauseAt, unitsOf } from './units.js';

const clause = (id: string, parent: string | null, type: string, anchor: string, text: string): Clause => ({
  id,
  parent,
  type,
  anchor,
  label: '',
  heading: '',
  text,
});

const CLAUSES = [
  clause('title-1', null, 'title', '标题', '办法\n'),
  clause('chapter-1', null, 'chapter', '第一章', '第一章 总则\n'),
  clause('article-1', 'chapter-1', 'article', '第一条', '第一条 为了规范。\n'),
  clause('article-2', 'chapter-1', 'article', '第二条', '第二条 '),
  clause('article-2.paragraph-1', 'article-2', 'paragraph', '第二条第一款', '设置招牌：\n'),
  clause('article-2.paragraph-1.item-1', 'article-2.paragraph-1', 'item', '第二条第一款第（一）项', '（一）安全；\n'),
];

describe('the text of a version, as it is read', () => {
  const units = unitsOf(CLAUSES);

  it('is title, chapter and articles, each article with all that it holds', () => {
    expect(units.map(({ id }) => id)).toEqual(['title-1', 'chapter-1', 'article-1', 'article-2']);
  });

  it('puts an article and its first paragraph on one line, and an item on its own', () => {
    const lines = units[3]?.lines.map(({ indent, pieces }) => [indent, pieces.map(({ text }) => text).join('')]);
    expect(lines).toEqual([
      [0, '第二条 设置招牌：\n'],
      [1, '（一）安全；\n'],
    ]);
  });

  it('loses nothing of the text', () => {
    const joined = units.flatMap(({ lines }) => lines.flatMap(({ pieces }) => pieces.map(({ text }) => text))).join('');
    expect(joined).toBe(CLAUSES.map(({ text }) => text).join(''));
  });

  it('finds the clause of an anchor, the article where the clause is not there, and nothing where neither is', () => {
    expect(clauseAt(units, '第二条第一款第（一）项')?.clause.id).toBe('article-2.paragraph-1.item-1');
    expect(clauseAt(units, '第二条第三款')?.clause.id).toBe('article-2');
    expect(clauseAt(units, '第九条')).toBeUndefined();
  });

  it('tells what stands at which article, once each', () => {
    const at = byUnit(units, ['a', 'b'], (name) => (name === 'a' ? ['第二条', '第二条第一款'] : ['第九条']));
    expect([...at]).toEqual([['article-2', ['a']]]);
  });
});
