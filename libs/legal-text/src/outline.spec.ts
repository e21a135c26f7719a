import { toChineseNumeral } from '@fashen/domain';
import fc from 'fast-check';
import '../../../test/support/seeded.js';
import { outline } from './outline.js';
import { textOf, walk } from './outline-node.js';

const MEASURE = `临江市户外招牌管理办法
（征求意见稿）

目　　录
第一章　总则
第二章　设置
　第一节　一般规定
第三章　附则

第一章　总　则

　　第一条　为了规范户外招牌设置，制定本办法。
　　第二条　本市市区内户外招牌的设置，适用本办法。
　　法律、法规另有规定的，从其规定。
第二章　设置
第一节　一般规定
第三条　设置户外招牌，应当符合下列要求：
（一）安全牢固；
（二）符合下列规格：
1.高度不超过三米；
2．宽度不超过门面；
（三）用字规范。
第三条之一　临时招牌参照前条规定。
前款所称临时招牌，设置期限不超过三十日。
第三条规定的要求由市城市管理部门细化。
第三章　附则
第四条 【施行日期】 本办法自2027年3月1日起施行。

附件1
招牌规格表
种类\t高度
横式\t3米
`;

const listed = (text: string) => [...walk(outline(text).nodes)].map(({ type, anchor }) => `${type} ${anchor}`);

describe('the outline of a measure', () => {
  const read = outline(MEASURE);
  const byAnchor = (anchor: string) => [...walk(read.nodes)].find((node) => node.anchor === anchor);

  it('has title, form and counts, the table of contents not counted', () => {
    expect([read.title, read.form]).toEqual(['临江市户外招牌管理办法', 'articles']);
    expect(read.counts).toEqual({ part: 0, chapter: 3, section: 1, article: 5, paragraph: 5, item: 3, subitem: 2 });
  });

  it('joins back to the text, to the character', () => expect(textOf(read.nodes)).toBe(MEASURE));

  it('names every place in legal language', () => {
    expect(listed(MEASURE)).toEqual([
      'title 标题',
      'front 正文前',
      'contents 目录',
      'chapter 第一章',
      'article 第一条',
      'article 第二条',
      'paragraph 第二条第一款',
      'paragraph 第二条第二款',
      'chapter 第二章',
      'section 第二章第一节',
      'article 第三条',
      'item 第三条第（一）项',
      'item 第三条第（二）项',
      'subitem 第三条第（二）项第1目',
      'subitem 第三条第（二）项第2目',
      'item 第三条第（三）项',
      'article 第三条之一',
      'paragraph 第三条之一第一款',
      'paragraph 第三条之一第二款',
      'paragraph 第三条之一第三款',
      'chapter 第三章',
      'article 第四条',
      'attachment 附件1',
      'table 附件1表',
    ]);
  });

  it('reads headings, also bracketed ones and spaced ones', () => {
    expect([byAnchor('第四条')?.heading, byAnchor('附件1')?.heading, byAnchor('第一章')?.heading]).toEqual([
      '施行日期',
      '招牌规格表',
      '总　则',
    ]);
  });

  it('takes a sentence that begins with a citation for no article', () => {
    expect(byAnchor('第三条之一第三款')?.text).toBe('第三条规定的要求由市城市管理部门细化。\n');
  });
});

describe('a notice', () => {
  const NOTICE = `临江市人民政府文件
临政发〔2026〕7号
临江市人民政府关于印发
户外招牌整治方案的通知
各区人民政府：
现将有关事项通知如下。
一、总体要求
坚持问题导向。
二、工作任务
（一）全面排查。各区于12月底前完成。
1.排查沿街招牌；
（1）重点路段；
三、附则
本通知自2026年12月1日起施行。
附件：招牌清单
临江市人民政府
2026年10月8日
（此件公开发布）`;

  it('is numbered, with the title below the red head and the signature apart', () => {
    const read = outline(NOTICE);
    expect([read.title, read.form]).toEqual(['临江市人民政府关于印发户外招牌整治方案的通知', 'numbered']);
    expect(read.counts).toMatchObject({ section: 3, item: 1, subitem: 2, article: 0 });
    expect(read.nodes.at(-1)).toMatchObject({ type: 'closing', text: '临江市人民政府\n2026年10月8日\n（此件公开发布）' });
    expect(textOf(read.nodes)).toBe(NOTICE);
  });

  it('that carries a measure has the articles of the measure', () => {
    const measure = '\n临江市招牌办法\n第一条　为了规范，制定本办法。\n第二条　本办法自公布之日起施行。';
    expect(outline(NOTICE.slice(0, NOTICE.indexOf('一、')) + measure)).toMatchObject({ form: 'articles', counts: { article: 2 } });
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    '第一条',
    '第',
    '条',
    '第三章',
    '　',
    '\n',
    '\r\n',
    '\r',
    '\u2028',
    '\t',
    '（一）',
    '㈡',
    '1.',
    '①',
    '目录',
    '附件',
    '一、',
    '之一',
    '2026年1月1日',
    '为了规范。',
    '【',
    '】',
    '\ufeff',
    '《',
    '9',
    '：',
  );
  const anyText = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  );

  it('is regained from its nodes, and no id comes twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const nodes = [...walk(outline(text).nodes)];
        return nodes.map((node) => node.text).join('') === text && new Set(nodes.map(({ id }) => id)).size === nodes.length;
      }),
      { numRuns: 1000 },
    );
  });

  it('is regained when a table of contents stands in its midst', () => {
    const text = '第一章　总则\n第一条　甲。\n目录\n第一章　总则\n附则\n第二条　乙。\n临江市人民政府\n2026年1月1日\n第三条　丙。';
    expect(textOf(outline(text).nodes)).toBe(text);
  });

  it('has as many articles as were written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.constantFrom('　', ' ', '  ', ''),
        fc.constantFrom('\n', '\r\n', '\n\n'),
        (count, space, end) => {
          const articles = Array.from(
            { length: count },
            (_, n) => `第${toChineseNumeral(n + 1)}条${space}行政机关应当依法履行职责。${end}`,
          );
          return outline(`临江市工作办法${end}${articles.join('')}`).counts.article === count;
        },
      ),
      { numRuns: 30 },
    );
  });
});
