import { p, rawDocx } from '../../../../fixtures/documents/make/raw-docx.js';
import { plainText } from '../text/plain-lines.js';
import { readDocx } from '../text/read-docx.js';

const level = (index: number, format: string, pattern: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/><w:suff w:val="nothing"/>${more}</w:lvl>`;
const abstract = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, abstractId: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;
const at = (list: number, index: number, words = '') => p(words, `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${list}"/></w:numPr>`);
const styled = (style: string, words = '') => p(words, `<w:pStyle w:val="${style}"/>`);

const numbered = async (numbering: string, body: string, styles?: string) =>
  plainText(await readDocx(rawDocx({ body, numbering, ...(styles !== undefined && { styles }) }))).split('\n');

const LAW = abstract(
  0,
  level(0, 'chineseCountingThousand', '第%1章') +
    level(1, 'chineseCountingThousand', '第%2条', '<w:lvlRestart w:val="0"/>') +
    level(2, 'japaneseCounting', '（%3）'),
);

describe('automatic numbers', () => {
  it('count articles through chapters and items anew under each article', async () => {
    const body = [
      [0, '总则'],
      [1, ''],
      [2, ''],
      [2, ''],
      [1, ''],
      [2, ''],
      [0, '附则'],
      [1, ''],
    ]
      .map(([index, words]) => at(1, Number(index), String(words)))
      .join('');
    expect(await numbered(LAW + num(1, 0), body)).toEqual([
      '第一章总则',
      '第一条',
      '（一）',
      '（二）',
      '第二条',
      '（一）',
      '第二章附则',
      '第三条',
    ]);
  });

  it('write several levels, in digits under the legal style', async () => {
    const lists =
      abstract(0, level(0, 'chineseCounting', '%1') + level(1, 'decimal', '%1.%2') + level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>')) +
      num(1, 0);
    expect(await numbered(lists, at(1, 0) + at(1, 0) + at(1, 1) + at(1, 2))).toEqual(['一', '二', '二.1', '2.1.1']);
  });

  it('go on in another list of the same kind, and begin anew where it says so, once', async () => {
    const lists =
      abstract(0, level(0, 'decimal', '%1.')) +
      num(1, 0) +
      num(2, 0) +
      num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>');
    expect(await numbered(lists, at(1, 0) + at(2, 0) + at(3, 0) + at(3, 0) + at(1, 0))).toEqual(['1.', '2.', '7.', '8.', '9.']);
  });

  it('take another form where a list overrides its level', async () => {
    const lists =
      abstract(0, level(0, 'decimal', '%1.')) + num(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '（%1）')}</w:lvlOverride>`);
    expect(await numbered(lists, at(1, 0) + at(1, 0))).toEqual(['（I）', '（II）']);
  });

  it('come from the style, from the one it is based on, and not where list 0 takes them away', async () => {
    const lists =
      abstract(0, level(0, 'decimal', '第%1章', '<w:pStyle w:val="a"/>') + level(1, 'decimal', '第%2条', '<w:pStyle w:val="b"/>')) +
      num(4, 0);
    const style = (id: string, inner: string) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${inner}</w:style>`;
    const list = '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>';
    const styles = style('a', list) + style('b', list) + style('c', '<w:basedOn w:val="b"/>');
    const none = p('无号', '<w:pStyle w:val="b"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(await numbered(lists, styled('a') + styled('b') + styled('c') + none, styles)).toEqual(['第1章', '第1条', '第2条', '无号']);
  });

  it('follow a numbering style to the list it stands for', async () => {
    const lists =
      abstract(0, '<w:numStyleLink w:val="S"/>') +
      abstract(1, `<w:styleLink w:val="S"/>${level(0, 'decimal', '第%1条')}`) +
      num(1, 0) +
      num(2, 1);
    const styles =
      '<w:style w:type="numbering" w:styleId="S"><w:name w:val="S"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    expect(await numbered(lists, at(1, 0) + at(2, 0), styles)).toEqual(['第1条', '第2条']);
  });

  it('do not count a paragraph deleted as a whole', async () => {
    const gone = '<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr></w:p>';
    expect(await numbered(LAW + num(1, 0), at(1, 1, '甲') + gone + at(1, 1, '乙'))).toEqual(['第一条甲', '第二条乙']);
  });

  it('stand apart from the text by a full-width space where Word sets a tab', async () => {
    const lists = abstract(0, level(0, 'decimal', '第%1条').replace('nothing', 'tab')) + num(1, 0);
    expect(await numbered(lists, at(1, 0, '为了'))).toEqual(['第1条　为了']);
  });

  it('leave text alone that names a list which is not there', async () => {
    expect(await numbered(LAW, at(9, 0, '甲'))).toEqual(['甲']);
  });
});
