import { plainText, readDocx } from '@fashen/ooxml';
import { p, rawDocx } from '../../../fixtures/documents/make/raw-docx.js';
import { citationsOf } from './citations/citations-of.js';
import { documentLines } from './document-lines.js';
import { outline } from './outline.js';
import { textOf, walk } from './outline-node.js';

/** As WPS writes it: 章, 条 and 项 are numbers of one list, and none of them stands in the text. */
const level = (n: number, format: string, pattern: string, suffix: string) =>
  `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="${suffix}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
const NUMBERING = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '第%1章', 'space')}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, 'chineseCountingThousand', '第%1条', 'nothing')}${level(1, 'chineseCountingThousand', '（%2）', 'nothing')}${level(2, 'decimal', '%3.', 'nothing')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`;
const numbered = (list: number, depth: number, words: string) =>
  p(words, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);
const [chapter, article, item, subitem] = [
  (words: string) => numbered(1, 0, words),
  (words: string) => numbered(2, 0, words),
  (words: string) => numbered(2, 1, words),
  (words: string) => numbered(2, 2, words),
];
const cell = (inner: string) => `<w:tc>${inner}</w:tc>`;
const table = (...rows: string[][]) => `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;

async function read(body: string) {
  const document = await readDocx(rawDocx({ body, numbering: NUMBERING }));
  const found = outline(documentLines(document));
  expect(textOf(found.nodes)).toBe(plainText(document));
  return found;
}

describe('a Word document whose numbers are those of lists', () => {
  it('has its chapters, articles and items, and what is cited by them', async () => {
    const twelve = Array.from(
      { length: 12 },
      (_, n) => (n === 6 ? chapter('管理') : '') + article(n === 11 ? '依照本办法第二条第（一）项执行。' : `甲${n}。`),
    );
    const list = article('应当：') + item('整洁；') + item('安全，包括：') + subitem('用电；') + subitem('用火。');
    const found = await read(p('临江市招牌办法') + chapter('总则') + article('目的。') + list + twelve.join(''));
    expect(found.counts).toEqual({ part: 0, chapter: 2, section: 0, article: 14, paragraph: 0, item: 2, subitem: 2 });
    expect([...walk(found.nodes)].findLast(({ type }) => type === 'article')?.anchor).toBe('第十四条');
    expect(citationsOf(found).map(({ targets }) => targets)).toEqual([['article-2.item-1']]);
  });
});

describe('an automatic number', () => {
  it('is a label, whatever words follow it without a space', async () => {
    const found = await read(
      p('临江市招牌办法') + article('规定区域内的招牌适用本办法。') + article('的士招牌除外。') + article('中小企业的招牌免费。'),
    );
    expect(found.counts).toMatchObject({ article: 3, paragraph: 0 });
    expect(citationsOf(found)).toEqual([]);
    const typed = outline('办法\n第一条甲。\n第二条乙。\n第三条中小企业免费。\n第三条中的企业是指法人。\n');
    expect(typed.counts).toMatchObject({ article: 3, paragraph: 2 });
  });
});

describe('a table in an article', () => {
  it('is part of it with tables within and what is written over several lines, and the article goes on below', async () => {
    const within = table([p('内一'), p('内二') + table([p('深')])]);
    const found = await read(
      p('临江市收费办法') +
        article('标准如下：') +
        table([p('项目'), p('标准')], [p('甲') + p('乙'), p('前') + within + p('后')]) +
        p('标准每年公布。') +
        article('完。'),
    );
    const [first] = found.nodes.filter(({ type }) => type === 'article');
    expect([...walk(first ? [first] : [])].map(({ type, text }) => [type, text])).toEqual([
      ['article', '第一条'],
      ['paragraph', '标准如下：\n'],
      ['table', '项目\t标准\n甲 乙\t前 内一 内二 深 后\n'],
      ['paragraph', '标准每年公布。\n'],
    ]);
    expect(found.counts).toMatchObject({ article: 2, paragraph: 2 });
  });
});

describe('a line break within a paragraph', () => {
  it('begins a line, so an article that was set by it is one', async () => {
    const broken = '<w:p><w:r><w:t>第一条　甲。</w:t><w:br/><w:t>第二条　乙。</w:t></w:r></w:p>';
    expect((await read(p('临江市办法') + broken)).counts).toMatchObject({ article: 2, paragraph: 0 });
  });
});
