import { findNode, outline } from '@fashen/legal-text';
import { readSuggestion } from './read-suggestion.js';

const TEXT = outline(
  [
    '临江市户外招牌设置管理办法',
    '第一条 为规范户外招牌设置，制定本办法。',
    '第二条 设置户外招牌的，应当缴纳管理费。',
    '招牌所有人应当在十五日内备案。',
    '第三条 有下列情形之一的，不得设置：',
    '（一）妨碍交通；',
    '（二）影响市容。',
    '第四条 本办法自公布之日起施行。',
  ].join('\n'),
);

function read(anchor: string, suggestion: string) {
  const clause = findNode(TEXT, anchor);
  if (!clause) throw new Error(`no ${anchor}`);
  const wish = readSuggestion(TEXT, clause, suggestion);
  return wish && { ...wish, within: wish.within.anchor };
}

describe('a suggestion', () => {
  it.each([
    ['第二条第二款', '删除', '第二条第二款'],
    ['第二条', '删除第二款。', '第二条第二款'],
    ['第二条', '建议删去第二条第二款', '第二条第二款'],
    ['第三条', '将第二项删除', '第三条第（二）项'],
    ['第三条', '予以删除', '第三条'],
    ['第四条', '建议将本条删去。', '第四条'],
  ])('on %s that says %s takes out %s', (anchor, said, within) => {
    expect(read(anchor, said)).toEqual({ kind: 'delete', within });
  });

  it.each([
    ['第二条', '删除“缴纳管理费”', { find: '缴纳管理费', text: '' }],
    ['第二条', '将“十五日”修改为“三十日”。', { find: '十五日', text: '三十日' }],
    ['第二条', '第二款中的“十五日”改为“三十日”', { find: '十五日', text: '三十日', within: '第二条第二款' }],
    ['第一条', '在“设置”后增加“和管理”', { find: '设置', text: '设置和管理' }],
    ['第二条', '把“管理费”一词删去', { find: '管理费', text: '' }],
  ])('on %s that says %s changes just these words', (anchor, said, expected) => {
    expect(read(anchor, said)).toMatchObject({ kind: 'words', ...expected });
  });

  it.each([
    ['第二条', '修改为：“设置户外招牌的，应当保持整洁。”', '设置户外招牌的，应当保持整洁。'],
    ['第二条', '将第二条修改为“设置‘招牌’的，应当“安全”。”', '设置‘招牌’的，应当“安全”。'],
    ['第四条', '修改为：第四条 本办法自2027年1月1日起施行。', '第四条 本办法自2027年1月1日起施行。'],
    ['第四条', '第四条 自2027年1月1日起施行。', '第四条 自2027年1月1日起施行。'],
    ['第二条第一款', '设置户外招牌的，应当保持整洁、安全。', '设置户外招牌的，应当保持整洁、安全。'],
  ])('on %s that says %s is the text of the clause', (anchor, said, text) => {
    expect(read(anchor, said)).toMatchObject({ kind: 'text', text });
  });

  it.each([
    ['第二条', '增加一款：“不得收取费用。”', { unit: '款', behind: null }],
    ['第二条', '增加一款，作为第二款：“不得收取费用。”', { unit: '款', behind: 1 }],
    ['第三条', '增加一项：“（三）其他情形。”', { unit: '项', behind: null }],
    ['第三条', '建议增加一条：“第三条之一 临时招牌另行规定。”', { unit: '条', behind: null }],
  ])('on %s that says %s adds', (anchor, said, expected) => {
    expect(read(anchor, said)).toMatchObject({ kind: 'add', ...expected });
  });

  it.each([
    ['第二条', '删除管理费的规定'],
    ['第二条', '删除第三条'],
    ['第二条', '明确备案机关和备案程序。'],
    ['第二条', '建议进一步研究论证管理费的依据。'],
    ['第二条', '与上位法保持一致'],
    ['第一条', '对第二条作相应调整。'],
  ])('on %s that says %s is left to a person', (anchor, said) => {
    expect(read(anchor, said)).toBeUndefined();
  });
});
