import { p, type RawDocx, rawDocx, rawEntries } from '../../../../fixtures/documents/make/raw-docx.js';
import { zip } from '../../../../fixtures/documents/make/zip.js';
import { linesOf, plainText } from './plain-lines.js';
import { readDocx } from './read-docx.js';

const read = async (parts: RawDocx) => readDocx(rawDocx(parts));
const text = async (parts: RawDocx) => plainText(await read(parts));
const run = (words: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (instruction: string) => `<w:r><w:instrText> ${instruction} </w:instrText></w:r>`;

describe('tracked changes', () => {
  it('read as accepted', async () => {
    const body = `<w:p>${run('经营者')}<w:del>${run('必须').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${run('应当')}</w:ins>${run('公示')}</w:p>`;
    const document = await read({ body });
    expect(plainText(document)).toBe('经营者应当公示');
    expect(document.counts).toMatchObject({ insertions: 1, deletions: 1 });
  });

  it('leave moved text only where it went', async () => {
    const body = `<w:p><w:moveFrom>${run('第二句。')}</w:moveFrom>${run('第一句。')}<w:moveTo>${run('第二句。')}</w:moveTo></w:p>`;
    expect(await text({ body })).toBe('第一句。第二句。');
  });

  it('join paragraphs whose boundary was deleted', async () => {
    const gone = '<w:rPr><w:del w:id="1"/></w:rPr>';
    expect(await text({ body: p('本办法自发布', gone) + p('之日起施行。') + p('完') })).toBe('本办法自发布之日起施行。\n完');
  });

  it('drop a paragraph and a table row deleted as a whole', async () => {
    const paragraph = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del>${run('删').replaceAll('w:t', 'w:delText')}</w:del></w:p>`;
    const row = (words: string, properties = '') => `<w:tr>${properties}<w:tc>${p(words)}</w:tc></w:tr>`;
    const table = `<w:tbl>${row('甲')}${row('乙', '<w:trPr><w:del/></w:trPr>')}</w:tbl>`;
    expect(await text({ body: paragraph + p('留') + table })).toBe('留\n甲');
  });
});

describe('inline content', () => {
  it('of fields is their result, of nested ones too, and never a page number', async () => {
    const ref =
      field('begin') + code('REF a') + field('begin') + code('PAGE') + field('end') + field('separate') + run('第三条') + field('end');
    const page = field('begin') + code('PAGEREF _Toc1') + field('separate') + run('12') + field('end');
    expect(await text({ body: `<w:p>${run('见')}${ref}${page}</w:p>` })).toBe('见第三条');
  });

  it('keeps tabs, breaks, symbols, links and content controls, and loses no text to their wrapping', async () => {
    const inner = `<w:hyperlink>${run('甲')}</w:hyperlink><w:smartTag>${run('乙')}</w:smartTag><w:sdt><w:sdtContent>${run('丙')}</w:sdtContent></w:sdt>`;
    const signs =
      '<w:r><w:tab/><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/><w:br/><w:t>丁</w:t><w:br w:type="page"/></w:r>';
    expect(await text({ body: `<w:p>${inner}${signs}</w:p>` })).toBe('甲乙丙\t-☑\n丁');
  });

  it('reads a text box once, after its paragraph, though the file says it twice', async () => {
    const box = `<w:txbxContent>${p('附：框中文字')}</w:txbxContent>`;
    const twice = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await text({ body: `<w:p>${run('正文')}${twice}</w:p>${p('下文')}` })).toBe('正文\n附：框中文字\n下文');
  });

  it('keeps notes at the end, in the order of their marks', async () => {
    const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const note = (id: number, words: string) => `<w:footnote w:id="${id}">${p(words)}</w:footnote>`;
    const document = await read({
      body: `<w:p>${run('文')}${mark(5)}${mark(3)}</w:p>`,
      footnotes: note(3, '注三') + note(4, '无人引') + note(5, '注五'),
    });
    expect(linesOf(document).map((line) => [line.kind, line.text])).toEqual([
      ['paragraph', '文'],
      ['note', '注五'],
      ['note', '注三'],
    ]);
  });

  it('keeps tables of a note', async () => {
    const table = `<w:tbl><w:tr><w:tc>${p('甲')}</w:tc><w:tc>${p('乙')}</w:tc></w:tr></w:tbl>`;
    const body = `<w:p>${run('文')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    expect(await text({ body, footnotes: `<w:footnote w:id="2">${p('注')}${table}</w:footnote>` })).toBe('文\n注\n甲\t乙');
  });

  it('reads hidden text and says so', async () => {
    const document = await read({ body: `<w:p>${run('明')}${run('暗', '<w:vanish/>')}</w:p>` });
    expect([plainText(document), document.counts.hiddenRuns]).toEqual(['明暗', 1]);
  });
});

describe('a table', () => {
  const cell = (inner: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;

  it('keeps cells in order with spans and merges', async () => {
    const first = cell(p('序号'), '<w:gridSpan w:val="2"/>') + cell(p('依据'), '<w:vMerge w:val="restart"/>');
    const second = cell(p('1')) + cell(p('名称')) + cell('<w:p/>', '<w:vMerge/>');
    const document = await read({ body: `<w:tbl><w:tr>${first}</w:tr><w:tr>${second}</w:tr></w:tbl>` });
    expect(plainText(document)).toBe('序号\t依据\n1\t名称\t');
    const [table] = document.blocks;
    expect(table?.kind === 'table' && table.rows.map(({ cells }) => cells.map(({ span, merge }) => [span, merge]))).toEqual([
      [
        [2, 'none'],
        [1, 'start'],
      ],
      [
        [1, 'none'],
        [1, 'none'],
        [1, 'continue'],
      ],
    ]);
  });

  it('loses nothing of a table within', async () => {
    const inner = `<w:tbl><w:tr>${cell(p('内一'))}${cell(p('内二'))}</w:tr></w:tbl>`;
    const document = await read({ body: `<w:tbl><w:tr>${cell(p('外') + inner)}</w:tr></w:tbl>` });
    expect(plainText(document)).toBe('外 内一 内二');
    const [table] = document.blocks;
    const within = table?.kind === 'table' ? table.rows[0]?.cells[0]?.blocks : [];
    expect(within?.map((block) => (block.kind === 'table' ? block.rows[0]?.cells.length : block.text))).toEqual(['外', 2]);
  });
});

describe('a table of contents', () => {
  it('is known by its field, which runs over several paragraphs', async () => {
    const start = `<w:p>${field('begin')}${code('TOC \\o')}${field('separate')}${run('第一章 总则')}</w:p>`;
    const body = `${start}${p('第二章 附则')}<w:p>${field('end')}</w:p>${p('第一章 总则')}`;
    expect(linesOf(await read({ body })).map(({ inContents }) => inContents)).toEqual([true, true, true, false]);
  });
});

describe('a document of another writer', () => {
  it('may use other prefixes and the strict namespaces', async () => {
    const strict =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>第一条</x:t></x:r></x:p></x:body></x:document>';
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(strict, 'utf16le')]);
    const entries = rawEntries({ body: '' }).map((entry) => (entry.name === 'word/document.xml' ? { ...entry, data: utf16 } : entry));
    expect(plainText(await readDocx(zip(entries)))).toBe('第一条');
  });
});
