import { outline } from '@fashen/legal-text';
import { draftWords } from './draft-words.js';

const words = (title: string, ...clauses: string[]) => draftWords(title, outline([title, ...clauses].join('\n')));

describe('words of a draft', () => {
  it('are found in the title, once, whatever brackets they stand in', () => {
    for (const draft of ['（送审稿）', '(征求意见稿)', '（草案）', '（讨论稿）', '（草案修改稿）', '（公开征求意见稿）'])
      expect(words(`临江市示例办法${draft}`, '第一条 为了规范管理，制定本办法。')).toEqual([{ place: '标题', words: draft }]);
    expect(words('临江市示例办法草案', '第一条 为了规范管理，制定本办法。')).toEqual([{ place: '标题', words: '草案' }]);
  });

  it('are found in the text, with their place', () =>
    expect(words('临江市示例办法', '第一条 为了规范管理，制定本办法（送审稿）。', '第二条 本办法自公布之日起施行。')).toEqual([
      { place: '第一条', words: '（送审稿）' },
    ]));

  it('are not meant where a paper is named by its title, also inside another title', () => {
    const legitimate = [
      '第一条 《临江市示例办法（草案）》的征求意见情况应当公开。',
      '第二条 《关于〈示例办法（送审稿）〉的说明》一并公布。',
      '第三条 起草单位应当形成草案和征求意见稿，报送审稿应当附说明。',
      '第四条 《关于印发《示例办法（讨论稿）》的通知》同时废止。',
    ];
    expect(words('关于公布《临江市示例办法（草案）》征求意见情况的办法', ...legitimate)).toEqual([]);
  });

  it('are none in a final text', () => expect(words('临江市示例办法', '第一条 为了规范管理，制定本办法。')).toEqual([]));
});
