import { citationsOf } from './citations/citations-of.js';
import { findNode } from './find-node.js';
import { outline } from './outline.js';
import { walk } from './outline-node.js';
import { RARER_SHAPES } from './testing/rarer-shapes.js';

const read = (name: string) => outline(RARER_SHAPES[name] ?? '');
const all = (name: string, ...types: string[]) => [...walk(read(name).nodes)].filter(({ type }) => types.includes(type));
const cited = (name: string) => citationsOf(read(name)).map(({ raw, targets, isDangling }) => [raw, targets, isDangling]);

describe('a notice of two authorities', () => {
  it('has both in title and issuer, its remark below the date, and what stands under a bare 附 as its attachment', () => {
    expect(read('twoIssuers')).toMatchObject({
      title: '临江市财政局、临江市民政局关于印发临江市困难群众救助资金管理办法的通知',
      issuer: '临江市财政局、临江市民政局',
      date: '2026-02-01',
      recipients: '各区财政局、民政局',
      attachments: [{ title: '临江市困难群众救助资金管理办法' }],
      validity: { at: 'attachment-1.article-2', effective: '2026-03-01', years: 5 },
      counts: { chapter: 2, article: 2, paragraph: 1 },
    });
    expect(all('twoIssuers', 'closing').map(({ text }) => text.includes('联系人'))).toEqual([true]);
    expect(cited('twoIssuers')).toEqual([['《临江市困难群众救助资金管理办法》', ['attachment-1'], false]]);
  });

  it('has 附则 without number as a heading, and not as a 款 of the article above', () => {
    expect(all('twoIssuers', 'chapter').map(({ anchor }) => anchor)).toEqual(['附件第一章', '附件附则']);
  });

  it('that signs without a title is named by its signature, without the word for its seal', () => {
    expect(outline('救助工作方案\n一、甲。\n二、乙。\n临江市财政局　临江市民政局（盖章）\n2026年2月1日\n').issuer).toBe(
      '临江市财政局、临江市民政局',
    );
  });
});

describe('an order', () => {
  it('is known by its issuer and number, not by who signed it, and its measure by articles however they are set off', () => {
    expect(read('order')).toMatchObject({
      kind: '令',
      issuer: '临江市人民政府',
      documentNumber: '临江市人民政府令第23号',
      date: '2026-03-10',
      counts: { chapter: 1, article: 2 },
    });
    expect(citationsOf(read('order')).map(({ documentNumber }) => documentNumber)).toEqual([
      null,
      '临人发〔2020〕3号',
      '市人民政府令第3号',
    ]);
  });
});

describe('a notice with two measures as attachments', () => {
  it('counts neither table of contents', () => {
    expect(read('annexed').counts).toMatchObject({ chapter: 4, article: 4, paragraph: 1 });
    expect(all('annexed', 'contents').map(({ anchor }) => anchor)).toEqual(['附件1目录', '附件2目录']);
  });

  it('is cited across them by name and by 附件2', () => {
    expect(cited('annexed')).toEqual([
      ['附件1', ['attachment-1'], false],
      ['《临江市乙办法》第一条', ['attachment-2.article-1'], false],
      ['附件2第二条', ['attachment-2.article-2'], false],
      ['附件2第九条', [], true],
    ]);
  });

  it('that come as files of their own is cited all the same', () => {
    const alone = citationsOf(outline('临江市某局关于评估的通知\n按照附件2第三条和附件1执行。\n附件：1.甲\n2.乙\n'));
    expect(alone.map(({ raw, article, isDangling }) => [raw, article, isDangling])).toEqual([
      ['附件2第三条', 3, false],
      ['附件1', null, false],
    ]);
  });
});

describe('articles with a heading on their line', () => {
  it('count what stands below as their 款', () => {
    expect(all('headedArticles', 'article').map(({ heading }) => heading)).toEqual(['目的', '适用范围', '职责分工']);
    expect(read('headedArticles').counts).toMatchObject({ article: 3, paragraph: 2, item: 2, subitem: 2 });
    expect(cited('headedArticles')).toEqual([
      ['前款', ['article-2.paragraph-1'], false],
      ['第二条第一款', ['article-2.paragraph-1'], false],
    ]);
  });

  it('are not meant by one short line without end among others', () => {
    expect(outline('办法\n第一条　甲乙\n丙。\n第二条　丁。\n第三条　戊。\n').counts.paragraph).toBe(2);
  });
});

describe('a plan numbered 1, 1.1, 1.1.1', () => {
  it('is read by its numbers, with the contents apart and a number that does not follow left in its sentence', () => {
    expect(all('decimals', 'section', 'item', 'subitem').map(({ anchor, heading }) => [anchor, heading])).toEqual([
      ['第一部分', '总则'],
      ['第1.1项', '编制目的'],
      ['第1.2项', '适用范围'],
      ['第二部分', '组织体系'],
      ['第2.1项', '指挥部'],
      ['第2.1.1项', '组成'],
      ['第2.1.1项第1目', ''],
      ['第2.1.1项第2目', '成员'],
      ['第2.1.2项', '职责'],
      ['第三部分', '附则'],
      ['第3.1项', '本预案自印发之日起实施'],
      ['附件1第一部分', '水库名单'],
      ['附件1第1.1项', '大型'],
      ['附件1第1.1.1项', '甲水库'],
    ]);
    expect(findNode(read('decimals'), '第2.1.1项')?.heading).toBe('组成');
    expect(read('decimals').form).toBe('numbered');
  });

  it('is not seen in numbers that only happen to begin a line', () => {
    const { counts } = outline('临江市通报\n有关数据如下。\n3 台设备停用。\n1.5倍以上。\n2 台在修。\n');
    expect(counts).toMatchObject({ section: 0, item: 0 });
  });
});

describe('a law named without 《》', () => {
  it.each([
    ['依照中华人民共和国行政处罚法第三十条执行。', '中华人民共和国行政处罚法'],
    ['依照自由贸易试验区条例第三条执行。', '自由贸易试验区条例'],
    ['亲属，是指民法典第一千零四十五条规定的亲属。', '民法典'],
  ])('%s', (sentence, title) => expect(citationsOf(outline(`办法\n第一条　${sentence}\n`))[0]?.title).toBe(title));
});
