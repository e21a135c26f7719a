import { findNode } from './find-node.js';
import { outline } from './outline.js';
import { textOf, walk } from './outline-node.js';
import { SHAPES } from './testing/shapes.js';

const read = (name: string) => outline(SHAPES[name] ?? '');
const anchors = (name: string, ...types: string[]) =>
  [...walk(read(name).nodes)].filter(({ type }) => types.includes(type)).map(({ anchor }) => anchor);

describe.each(Object.keys(SHAPES))('%s', (name) => {
  const nodes = [...walk(read(name).nodes)];

  it('is regained from its nodes, to the character', () => expect(textOf(read(name).nodes)).toBe(SHAPES[name]));

  it('has no id twice, and every citable anchor leads back to its node', () => {
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    for (const node of nodes) {
      if (!['article', 'item', 'chapter', 'document', 'attachment'].includes(node.type)) continue;
      expect([node.anchor, findNode(read(name), node.anchor)?.id]).toEqual([node.anchor, node.id]);
    }
  });
});

describe('a notice that carries a measure', () => {
  it('has its own head and foot, and the measure its own articles', () => {
    expect(read('carriesOne')).toMatchObject({
      title: '临江市人民政府办公室关于印发《临江市江滩公园管理办法》的通知',
      kind: '通知',
      issuer: '临江市人民政府办公室',
      documentNumber: '临政办发〔2026〕12号',
      date: '2026-09-03',
      recipients: '各区人民政府，市政府各部门',
      validity: { at: 'document-1.article-5', effective: '2026-10-01', until: null, years: 5 },
      counts: { chapter: 2, article: 5, item: 3, subitem: 2 },
    });
    expect(anchors('carriesOne', 'document', 'article').slice(0, 2)).toEqual([
      '《临江市江滩公园管理办法》',
      '《临江市江滩公园管理办法》第一条',
    ]);
  });

  it('answers to an article without the name, because there is only one', () => {
    expect(findNode(read('carriesOne'), '第三条第一款第（二）项第1目')?.id).toBe('document-1.article-3.paragraph-1.item-2.subitem-1');
  });

  it('of two texts keeps them apart, and a place without a name means neither', () => {
    expect(anchors('carriesTwo', 'document')).toEqual(['《临江市旧厂房改造规定》', '《临江市支持文化企业规定》']);
    expect(findNode(read('carriesTwo'), '《临江市支持文化企业规定》第一部分')?.id).toBe('document-2.section-1');
    expect(findNode(read('carriesTwo'), '第一部分')).toBeUndefined();
  });

  it('below a page’s headline is the same', () => {
    expect(read('headline')).toMatchObject({
      title: '市新闻出版局、市教育局关于印发《临江市校外读物管理办法》的通知',
      kind: '通知',
      issuer: '市新闻出版局、市教育局',
      documentNumber: '临新联〔2026〕2号',
      counts: { section: 3 },
    });
    expect(anchors('headline', 'document')).toEqual(['《临江市校外读物管理办法》']);
  });

  it('that forwards a request knows it by its place below the signature', () => {
    expect(anchors('forwarding', 'document', 'attachment')).toEqual([
      '《关于扩大寄宿班规模有关问题的请示》',
      '《关于扩大寄宿班规模有关问题的请示》附件',
    ]);
    expect(read('forwarding').attachments).toEqual([{ title: '寄宿班招生计划表' }]);
  });
});

describe('other shapes', () => {
  it('a reply is prose with recipients, number and date', () => {
    expect(read('reply')).toMatchObject({
      kind: '批复',
      form: 'prose',
      recipients: '市档案局',
      documentNumber: '临政函〔2026〕31号',
      date: '2026-05-06',
      counts: { paragraph: 2 },
    });
  });

  it('a regulation with parts takes issuer, number and date from the order that published it', () => {
    expect(read('law')).toMatchObject({
      issuer: '临江市人民政府',
      documentNumber: '临江市人民政府令第12号',
      date: '2020-03-01',
      counts: { part: 2, chapter: 3, section: 1, article: 6, item: 2 },
    });
    expect(findNode(read('law'), '第二条之一')?.id).toBe('article-2-1');
  });

  it('attachments are named, hold articles of their own, and their list is no structure', () => {
    const { attachments, counts, unifiedNumber, date } = read('attachments');
    expect(attachments).toEqual([{ title: '临江市养老服务评估办法' }, { title: '养老机构名单' }]);
    expect([counts.section, counts.article, counts.item, unifiedNumber, date]).toEqual([2, 2, 2, 'LJMZ-2026-0012', '2026-06-09']);
    expect(findNode(read('attachments'), '《临江市养老服务评估办法》第二条')?.id).toBe('attachment-1.article-2');
  });

  it.each([
    ['contentsWithPages', { section: 2, item: 2 }],
    ['contentsWithoutHeading', { chapter: 3, article: 3 }],
    ['law', { part: 2, chapter: 3 }],
  ])('the table of contents of %s is not counted twice', (name, counts) => {
    expect(read(name).counts).toMatchObject(counts);
    expect(anchors(name, 'contents')).toEqual(['目录']);
  });

  it('digits of either width and line ends of any kind make no difference', () => {
    expect(read('halfWidth').counts).toMatchObject({ article: 4, item: 2 });
    expect(findNode(read('halfWidth'), '第3条之1')).toBeUndefined();
    expect(findNode(read('halfWidth'), '第3条之一')?.text).toBe('第３条之一　例外。\r\n');
    for (const end of ['\n', '\r', '\r\n', '\u2028', '\v', '\f', '\n\n'])
      expect(outline((SHAPES.carriesOne ?? '').replaceAll('\n', end)).counts).toEqual(read('carriesOne').counts);
  });

  it('a line between two items belongs to the first of them and is no paragraph of the article', () => {
    expect(anchors('continuedList', 'item', 'paragraph')).toEqual([
      '第一条第一款',
      '第一条第一款第（一）项',
      '第一条第一款第（二）项',
      '第一条第一款第（二）项第一段',
      '第一条第一款第（三）项',
      '第一条第二款',
    ]);
  });

  it('an article alone on its line has the text below as its own, and a bracketed subject as its heading', () => {
    const nodes = [...walk(outline('临江市办法\n第一条\n甲。\n第二条（适用范围）乙。\n第三条\n丙。\n丁。\n第四条　（一）戊；\n').nodes)];
    expect(nodes.map(({ anchor, heading }) => anchor + heading).slice(1)).toEqual([
      '第一条',
      '第二条适用范围',
      '第三条',
      '第三条第一款',
      '第三条第二款',
      '第四条',
    ]);
  });

  it('（试行） on a line of its own belongs to the name, of the carried document too', () => {
    const read = outline('临江市办法\n（试行）\n第一条　甲。\n');
    expect(read.title).toBe('临江市办法（试行）');
    const notice =
      '关于印发《临江市办法（试行）》的通知\n各区：\n现印发给你们。\n临江市\n2026年1月1日\n临江市办法\n（试行）\n第一条　甲。\n';
    expect(outline(notice).nodes.at(-1)?.heading).toBe('临江市办法（试行）');
  });

  it('chapters of two carried documents are no table of contents', () => {
    const one = (name: string) => `${name}\n第一编　总则\n第一章　一般规定\n第一条　甲。\n`;
    const notice = `关于印发《甲办法》和《乙办法》的通知\n各区：\n现印发《甲办法》《乙办法》。\n临江市\n2026年1月1日\n`;
    expect(outline(notice + one('甲办法') + one('乙办法')).counts).toMatchObject({ part: 2, chapter: 2, article: 2 });
  });

  it('a line out of sequence that runs on is a citation, where other articles have a space', () => {
    const text = '第一条　甲。\n第二条　乙。\n第三条　丙。\n第二条情形消失的，恢复办理。\n第四条　丁。\n';
    expect(outline(text).counts.article).toBe(4);
    expect(outline('第一条甲。\n第二条乙。\n第二条丙。\n').counts.article).toBe(3);
  });
});
