import { outline } from '../outline.js';
import { SHAPES } from '../testing/shapes.js';
import type { Citation } from './citation.js';
import { citationsOf } from './citations-of.js';

const of = (text: string) => citationsOf(outline(text));
const MEASURE = (sentence: string) => `临江市招牌办法
第一条　${sentence}
第二条　市场分为：
（一）早市；
（二）夜市，包括：
1.小吃；
2.百货。
前款第（一）项由区管理。
第三条　甲。
第三条之一　乙。
第四条　丙。
`;
const first = (sentence: string) => of(MEASURE(sentence))[0];

describe('a citation of another text', () => {
  it.each<[string, Partial<Citation>]>([
    ['依照《中华人民共和国广告法》第四十一条第二款执行。', { title: '中华人民共和国广告法', article: 41, paragraph: 2 }],
    ['依照《刑法》第一百三十三条之一处理。', { title: '刑法', article: 133, inserted: 1 }],
    ['依照《广告法》（2021年修正）第十二条第一款第（二）项执行。', { title: '广告法', article: 12, paragraph: 1, item: 2 }],
    ['根据《关于批转〈水价意见〉的通知》执行。', { title: '关于批转〈水价意见〉的通知', article: null }],
    ['根据《关于改革的意见》（国发〔2019〕5号）执行。', { title: '关于改革的意见', documentNumber: '国发〔2019〕5号' }],
    ['按照国发〔2019〕5号文件执行。', { kind: 'number', title: null, documentNumber: '国发〔2019〕5号' }],
    ['依照行政处罚法第三十条第三项办理。', { title: '行政处罚法', article: 30, item: 3 }],
    ['依照《广告法》第三条至第五条执行。', { title: '广告法', article: 3, through: 5 }],
    ['按照市人民政府令第12号执行。', { kind: 'number', documentNumber: '市人民政府令第12号' }],
  ])('%s', (sentence, expected) => expect(first(sentence)).toMatchObject({ ...expected, targets: [], isDangling: false, at: 'article-1' }));

  it('in a list keeps its name', () => {
    const cited = of(MEASURE('依照《广告法》第三条、第五条第一款和第三款、《价格法》第二条执行。'));
    expect(cited.slice(0, 4).map(({ raw, title, article, paragraph }) => [raw, title, article, paragraph])).toEqual([
      ['《广告法》第三条', '广告法', 3, null],
      ['第五条第一款', '广告法', 5, 1],
      ['第三款', '广告法', 5, 3],
      ['《价格法》第二条', '价格法', 2, null],
    ]);
  });

  it('by a short name that the text introduced has the full name, also in 《》, and not within a longer word', () => {
    const cited = of(
      MEASURE(
        '根据《临江市绿地条例》（以下简称《条例》）和《防洪法》（以下称防洪法）制定。违反《条例》第八条、防洪法第二条、本条例精神的，处罚。',
      ),
    );
    expect(cited.slice(0, 4).map(({ title, article }) => [title, article])).toEqual([
      ['临江市绿地条例', null],
      ['防洪法', null],
      ['临江市绿地条例', 8],
      ['防洪法', 2],
    ]);
  });
});

describe('a citation of this text', () => {
  it.each<[string, string, string[]]>([
    ['依照本办法第三条执行。', '本办法第三条', ['article-3']],
    ['依照第二条第一款第（二）项第2目执行。', '第二条第一款第（二）项第2目', ['article-2.paragraph-1.item-2.subitem-2']],
    ['依照本办法第三条之一执行。', '本办法第三条之一', ['article-3-1']],
    ['依照本办法第三条至第四条执行。', '本办法第三条至第四条', ['article-3', 'article-3-1', 'article-4']],
    [
      '依照第二条第一款第一项至第二项执行。',
      '第二条第一款第一项至第二项',
      ['article-2.paragraph-1.item-1', 'article-2.paragraph-1.item-2'],
    ],
    ['依照《临江市招牌办法》第四条执行。', '《临江市招牌办法》第四条', ['article-4']],
  ])('%s', (sentence, raw, targets) => expect(first(sentence)).toMatchObject({ raw, targets, isDangling: false }));

  it('that names several places in one step is one citation each', () => {
    const cited = of(MEASURE('依照第二条第一款第（一）、（二）项和第三至四条办理。'));
    expect(cited.slice(0, 3).map(({ raw, item, targets }) => [raw, item, targets])).toEqual([
      ['第二条第一款第（一）、（二）项', 1, ['article-2.paragraph-1.item-1']],
      ['第二条第一款第（一）、（二）项', 2, ['article-2.paragraph-1.item-2']],
      ['第三至四条', null, ['article-3', 'article-3-1', 'article-4']],
    ]);
  });

  it.each([
    ...['依照本办法第九条执行。', '依照第二条第三款执行。', '前款所称招牌。', '前条所称招牌。', '依照本办法第三条至第九条执行。'],
    ...['第一项至第五项', '第二项至第三项'].map((range) => `依照第二条第一款${range}执行。`),
  ])('%s leads nowhere', (sentence) => expect(first(sentence)).toMatchObject({ targets: [], isDangling: true }));

  it('that is relative is read from where it stands', () => {
    const cited = of('办法\n第一条　甲。\n乙。\n前款和前条不同，本条第一款除外，前两款也是。\n第二条　依照前条第二款。');
    expect(cited.map(({ raw, article, paragraph, targets, isDangling }) => [raw, article, paragraph, targets, isDangling])).toEqual([
      ['前款', 1, 2, ['article-1.paragraph-2'], false],
      ['前条', null, null, [], true],
      ['本条第一款', 1, 1, ['article-1.paragraph-1'], false],
      ['前两款', 1, 1, ['article-1.paragraph-1', 'article-1.paragraph-2'], false],
      ['前条第二款', 1, 2, ['article-1.paragraph-2'], false],
    ]);
    const [tooMany] = of('办法\n第一条　甲。\n第二条　乙。\n第三条　依照前九条执行。');
    expect(tooMany).toMatchObject({ raw: '前九条', targets: [], isDangling: true });
    expect(of(MEASURE('甲。'))[0]).toMatchObject({ raw: '前款第（一）项', targets: ['article-2.paragraph-1.item-1'] });
  });

  it('in a carried document means that document, and the notice’s mention of it the whole', () => {
    const cited = of(SHAPES.carriesOne ?? '');
    expect(cited.filter(({ isDangling }) => isDangling)).toEqual([]);
    expect(cited[0]?.targets).toEqual(['document-1']);
    expect(
      cited.filter(({ at }) => at === 'document-1.article-4').map(({ raw, title, targets, through }) => [raw, title, targets, through]),
    ).toEqual([
      ['本办法第三条第一款第（一）项', null, ['document-1.article-3.paragraph-1.item-1'], null],
      ['第（三）项', null, ['document-1.article-3.paragraph-1.item-3'], null],
      ['《条例》第三十条至第三十二条', '临江市绿地条例', [], 32],
    ]);
  });

  it('in the numbered form means the （三） that is counted through', () => {
    expect(of(SHAPES.carriesTwo ?? '').find(({ raw }) => raw === '第三条')?.targets).toEqual(['document-1.section-2.item-3']);
  });

  it.each(['第二项工作由区负责。', '前提条件成就。', '上好每一节课，第三章讲城市。', '本条例行检查。'])('%s has none', (sentence) =>
    expect(of(`通知\n各区：\n${sentence}\n`)).toEqual([]),
  );
});

describe('a decision that amends', () => {
  it('means the articles of the amended text, and none of its own', () => {
    const cited = of(
      '临江市人民政府关于修改《临江市养犬办法》的决定\n作如下修改：\n一、将第三条第二款修改为：“违反前款规定的，依照本办法第五条处罚。”\n二、甲。\n三、乙。\n',
    );
    expect(cited.map(({ raw, kind, title, targets, isDangling }) => [raw, kind, title, targets, isDangling])).toEqual([
      ['第三条第二款', 'amended', '临江市养犬办法', [], false],
      ['本办法第五条', 'amended', '临江市养犬办法', [], false],
    ]);
  });
});
