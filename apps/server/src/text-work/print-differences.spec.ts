import { outline } from '@fashen/legal-text';
import { printDifferences } from './print-differences.js';

const of = (...lines: string[]) => outline(lines.join('\n'));
const TEXT = ['临江市共享单车管理办法', '第一条 为规范共享单车管理，制定本办法。', '第二条 经营者应当在十五日内备案。'];

describe('a print beside the registered text', () => {
  it('departs in nothing where only typography differs', () =>
    expect(printDifferences(of(...TEXT), of(TEXT[0]!, TEXT[1]!, '第二条  经营者应当在十五日内备案。'))).toEqual([]));

  it('departs in nothing where it leaves out the label of the draft, and departs where it brings one', () => {
    const draft = of(`${TEXT[0]}（送审稿）`, TEXT[1]!, TEXT[2]!);
    expect(printDifferences(draft, of(...TEXT))).toEqual([]);
    expect(printDifferences(of(...TEXT), draft)).toMatchObject([{ anchor: '标题' }]);
  });

  it('is told clause by clause where it departs', () =>
    expect(printDifferences(of(...TEXT), of(TEXT[0]!, TEXT[1]!, '第二条 经营者应当在五日内备案。'))).toEqual([
      { anchor: '第二条', registered: '第二条 经营者应当在十五日内备案。', printed: '第二条 经营者应当在五日内备案。' },
    ]));

  it('is told what it leaves out and what it adds', () => {
    expect(printDifferences(of(...TEXT), of(TEXT[0]!, TEXT[1]!))).toMatchObject([{ anchor: '第二条', printed: null }]);
    expect(printDifferences(of(...TEXT), of(...TEXT, '第三条 另行规定。'))).toMatchObject([{ anchor: '第三条', registered: null }]);
  });
});
