import { p, type RawDocx, rawDocx, relationship } from '../../../../fixtures/documents/make/raw-docx.js';
import { linesOf, plainText } from './plain-lines.js';
import { readDocx } from './read-docx.js';

const read = (parts: RawDocx) => readDocx(rawDocx(parts));
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`;

describe('what stands beside the text', () => {
  it('of headers and footers is reported once, and is no text', async () => {
    const margin = (name: string, kind: string, inner: string) => ({
      name: `word/${name}.xml`,
      data: `<w:${kind} ${W}>${inner}</w:${kind}>`,
    });
    const page = `<w:p><w:r><w:t>— </w:t></w:r><w:fldSimple w:instr=" PAGE ">${run('1')}</w:fldSimple><w:r><w:t> —</w:t></w:r></w:p>`;
    const document = await read({
      body: `${p('第一条　甲。')}<w:sectPr/>`,
      links: [1, 2].map((n) => relationship(`h${n}`, 'header', `header${n}.xml`)).join('') + relationship('f1', 'footer', 'footer1.xml'),
      more: [
        margin('header1', 'hdr', p('临江市人民政府规章')),
        margin('header2', 'hdr', p('临江市人民政府规章')),
        margin('footer1', 'ftr', page),
      ],
    });
    expect([plainText(document), document.report.headers, document.report.footers]).toEqual(['第一条　甲。', ['临江市人民政府规章'], []]);
  });

  it('names author, time and words of comments and tracked changes', async () => {
    const mark = (kind: string, inner: string) =>
      `<w:${kind} w:id="1" w:author="李审查" w:date="2026-10-08T09:00:00Z">${inner}</w:${kind}>`;
    const deleted = '<w:r><w:delText>必须</w:delText></w:r>';
    const { report, ...document } = await read({
      body: `<w:p>${run('经营者')}${mark('del', deleted)}${mark('ins', run('应当'))}${mark('moveFrom', run('公示'))}${mark('moveTo', run('公示'))}</w:p>`,
      comments: mark('comment', p('依据不足') + p('请补充')),
    });
    expect(plainText({ report, ...document })).toBe('经营者应当公示');
    const who = { author: '李审查', date: '2026-10-08T09:00:00Z' };
    expect(report.changes).toEqual([
      { kind: 'deletion', ...who, text: '必须' },
      { kind: 'insertion', ...who, text: '应当' },
      { kind: 'move', ...who, text: '公示' },
    ]);
    expect(report.comments).toEqual([{ ...who, text: '依据不足\n请补充' }]);
  });

  it('counts sections, fields and tables within tables', async () => {
    const cell = (inner: string) => `<w:tc>${inner}</w:tc>`;
    const table = (inner: string) => `<w:tbl><w:tr>${inner}</w:tr></w:tbl>`;
    const breaks = p('甲', '<w:sectPr/>') + p('乙');
    const field = `<w:p><w:fldSimple w:instr=" REF a ">${run('第三条')}</w:fldSimple></w:p>`;
    const document = await read({ body: `${breaks}${field}${table(cell(p('外') + table(cell(p('内'))) + p('后')))}<w:sectPr/>` });
    expect(document.counts).toMatchObject({ sections: 2, fields: 1, nestedTables: 1 });
    expect(plainText(document)).toBe('甲\n乙\n第三条\n外 内 后');
    expect((await read({ body: p('甲') })).counts).toMatchObject({ sections: 1, fields: 0, nestedTables: 0 });
  });
});

describe('a document made by WPS', () => {
  it('is read with its numeric style ids, list formats, contents and own elements', async () => {
    const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="1"><w:name w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>`;
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="japaneseCounting"/><w:suff w:val="space"/><w:lvlText w:val="第%1条"/></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('第一条 目的\t1')}</w:sdtContent></w:sdt>`;
    const custom =
      '<w:p><wpsCustomData:x xmlns:wpsCustomData="http://www.wps.cn/officeDocument/2013/wpsCustomData"/><w:r><w:t>临江市办法</w:t></w:r></w:p>';
    const section =
      '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><wpsCustomData:sect xmlns:wpsCustomData="http://www.wps.cn/officeDocument/2013/wpsCustomData"/></w:sectPr>';
    const heading = (words: string) => p(words, '<w:pStyle w:val="2"/>');
    const document = await read({ body: `${custom}${contents}${heading('目的')}${heading('范围')}${section}`, styles, numbering });
    expect(linesOf(document).map(({ text, inContents }) => [text, inContents])).toEqual([
      ['临江市办法', false],
      ['第一条 目的\t1', true],
      ['第一条 目的', false],
      ['第二条 范围', false],
    ]);
  });
});
