import { anyMarksOf, folded, marksOf, partsOf, titleTokensOf, tokensOf } from './tokens.js';

describe('the tokens of a text', () => {
  it.each([
    ['第一条　管理费', ['第一', '一条', '管理', '理费']],
    ['临政规〔2026〕1号', ['临政', '政规', '2026', '1', '号']],
    ['依照 GB/T 9704-2012', ['依照', 'gb', 't', '9704', '2012']],
    ['ＡＢ１２', ['ab12']],
    ['，。；', []],
  ])('of %s', (text, tokens) => expect([...tokensOf(text)]).toEqual(tokens));

  it('of a title hold every sign by itself too', () => expect([...titleTokensOf('税务')]).toEqual(['税务', '税', '务']));

  it('keep places: a folded text is as long as the text', () => {
    for (const text of ['（一）ＡＢ〔2026〕', '𠮷野家【甲】Ab']) expect(folded(text)).toHaveLength(text.length);
  });
});

describe('a question', () => {
  it('has parts; a lone sign beside others is compared, not looked up', () => {
    expect(partsOf(' 管理费  1号 ')).toEqual([
      { words: '管理费', tokens: ['管理', '理费'], titleTokens: ['管理', '理费'] },
      { words: '1号', tokens: ['1'], titleTokens: ['1'] },
    ]);
    expect(partsOf('税')).toEqual([{ words: '税', tokens: [], titleTokens: ['税'] }]);
    expect(partsOf('！？')).toEqual([]);
  });

  it('is found where every part stands, whatever the width of the signs', () => {
    expect(marksOf('临政规〔2026〕1号文件', partsOf('[2026]1号'))).toEqual([[3, 11]]);
    expect(marksOf('收费与罚款', partsOf('罚款 收费'))).toEqual([
      [0, 2],
      [3, 5],
    ]);
    expect(marksOf('收费', partsOf('收费 罚款'))).toBeNull();
    expect(anyMarksOf('管理费用', partsOf('管理费 费用'))).toEqual([[0, 4]]);
  });
});
