import { articleWords, firstWords } from './article-words.js';

const CLAUSES = [
  { id: 'article-1', text: '第一条　下列行为应当禁止：\n' },
  { id: 'article-1.item-1', text: '（一）占道堆放；\n' },
  { id: 'article-10', text: '第十条　本办法自公布之日起施行。\n' },
];

describe('the words of an article', () => {
  it('are its own and those of what it holds, and no other article’s', () =>
    expect(articleWords(CLAUSES, 'article-1')).toBe('第一条　下列行为应当禁止：\n（一）占道堆放；\n'));

  it('are cut with a sign where there are more, and only there', () => {
    expect(firstWords(CLAUSES, 'article-1', 8)).toBe('第一条 下列行为…');
    expect(firstWords(CLAUSES, 'article-10', 28)).toBe('第十条 本办法自公布之日起施行。');
  });
});
