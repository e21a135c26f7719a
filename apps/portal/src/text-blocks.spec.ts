import { textBlocks } from './text-blocks.js';

const clause = (id: string, parent: string | null, type: string, text: string) => ({
  id,
  parent,
  type,
  text,
  anchor: id,
  label: '',
  heading: '',
});

describe('a text as blocks', () => {
  const blocks = textBlocks([
    clause('title-1', null, 'title', '临江市测试办法\n'),
    clause('chapter-1', null, 'chapter', '第一章 总则\n'),
    clause('article-1', 'chapter-1', 'article', '第一条 '),
    clause('article-1.paragraph-1', 'article-1', 'paragraph', '甲。\n'),
    clause('article-1.paragraph-2', 'article-1', 'paragraph', '乙：\n'),
    clause('article-1.paragraph-2.item-1', 'article-1.paragraph-2', 'item', '（一）丙。\n'),
  ]);

  it('has a block for the title, a chapter and an article, which holds its paragraphs and items', () =>
    expect(blocks.map(({ id }) => id)).toEqual(['title-1', 'chapter-1', 'article-1']));

  it('keeps a label and its paragraph on one line, and loses no sign', () => {
    expect(blocks[2]?.lines.map((line) => line.map(({ text }) => text).join(''))).toEqual(['第一条 甲。', '乙：', '（一）丙。']);
    expect(blocks[2]?.lines[0]?.map(({ id }) => id)).toEqual(['article-1', 'article-1.paragraph-1']);
  });
});
