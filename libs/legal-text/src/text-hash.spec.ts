import { textHash } from './text-hash.js';

describe('the text hash', () => {
  it('is the SHA-256 of the text without white space, for ever', () => {
    expect(textHash('第一条　为了规范。\n')).toBe('t1:28667327e0740feb620a8bb92131a1619dce16f14aa9343ecf23be5f0425f03c');
  });

  it('does not see spaces, line ends and marks without width', () => {
    expect(textHash('\ufeff第一条　为了\r\n规\u200b范。\t')).toBe(textHash('第一条为了规范。'));
  });

  it('sees composed and decomposed characters as the same', () => expect(textHash('e\u0301')).toBe(textHash('é')));

  it('sees every other change, also of width and punctuation', () => {
    const texts = ['第一条', '第1条', '第１条', '第一条。', '第一条.', '第二条'];
    expect(new Set(texts.map(textHash)).size).toBe(texts.length);
  });
});
