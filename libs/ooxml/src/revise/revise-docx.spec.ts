import { p, rawDocx, rawEntries } from '../../../../fixtures/documents/make/raw-docx.js';
import { zip } from '../../../../fixtures/documents/make/zip.js';
import { accepted, mainXml, rejected } from '../testing/settle.js';
import { readDocx } from '../text/read-docx.js';
import { openPackage } from '../zip/open-package.js';
import { readEntry } from '../zip/read-entry.js';
import type { DocxEdit, EditFault } from './edit.js';
import { refusalsOf } from './refusals.js';
import { openRevisable } from './revisable.js';
import { reviseDocx } from './revise-docx.js';

const BY = { author: '沈墨白', at: '2026-11-25T01:02:03.456Z' };
const replace = (paragraph: number, from: number, to: number, text: string): DocxEdit => ({ kind: 'replace', paragraph, from, to, text });

async function revised(bytes: Buffer, ...edits: DocxEdit[]): Promise<Buffer> {
  return reviseDocx(await openRevisable(bytes), edits, BY);
}
async function faults(bytes: Buffer, ...edits: DocxEdit[]): Promise<EditFault[]> {
  return refusalsOf(await openRevisable(bytes), edits).map(({ code }) => code);
}
const body = (xml: string) => rawDocx({ body: `${xml}<w:sectPr/>` });

describe('a tracked change', () => {
  it('is a deletion and an insertion in the form of the run, by whom and when, and nothing else', async () => {
    const run = (text: string) => `<w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const change = await mainXml(await revised(body(`<w:p>${run('应当在十五日内备案。')}</w:p>`), replace(0, 3, 6, '三十日')));
    const who = 'w:author="沈墨白" w:date="2026-11-25T01:02:03Z"';
    const gone = `<w:del w:id="1" ${who}>${run('十五日').replaceAll('w:t', 'w:delText')}</w:del>`;
    const come = `<w:ins w:id="2" ${who}><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">三十日</w:t></w:r></w:ins>`;
    expect(change).toContain(`<w:p>${run('应当在')}${gone}${come}${run('内备案。')}</w:p>`);
  });

  it('reaches over runs of different form', async () => {
    const bytes = body(
      '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>第一</w:t></w:r><w:bookmarkStart w:id="4" w:name="x"/><w:r><w:t>第二</w:t></w:r></w:p>',
    );
    const change = await revised(bytes, replace(0, 1, 3, '甲'));
    expect([await accepted(change), await rejected(change)]).toEqual([['第甲二'], ['第一第二']]);
    expect(await mainXml(change)).toContain('<w:bookmarkStart w:id="4" w:name="x"/>');
  });

  it('leaves every other part of the file as it was, to the byte', async () => {
    const more = [{ name: 'word/media/x.bin', data: Buffer.from([1, 2, 3]), method: 0 as const }];
    const bytes = rawDocx({ body: p('甲乙'), styles: '<w:style w:styleId="a"/>', comments: '', more });
    const change = await revised(bytes, replace(0, 0, 1, '丙'));
    const [before, after] = [await openPackage(bytes), await openPackage(change)];
    expect([...after.entries.keys()]).toEqual([...before.entries.keys()]);
    for (const name of before.entries.keys()) {
      if (name !== 'word/document.xml') expect(await readEntry(after, name, 1e6)).toEqual(await readEntry(before, name, 1e6));
    }
    expect(await revised(bytes)).toEqual(await revised(bytes));
  });

  it('stands within an insertion of somebody else, which is still theirs', async () => {
    const theirs = '<w:ins w:id="5" w:author="顾长河" w:date="2026-01-01T00:00:00Z"><w:r><w:t>不得收取费用</w:t></w:r></w:ins>';
    const change = await revised(body(`<w:p>${theirs}</w:p>`), replace(0, 2, 4, '收'));
    expect([await accepted(change), await rejected(change)]).toEqual([['不得收费用'], ['']]);
    const authors = (await readDocx(change)).report.changes.map(({ kind, author, text }) => [kind, author, text]);
    expect(authors).toEqual([
      ['insertion', '顾长河', '不得收取'],
      ['deletion', '沈墨白', '收取'],
      ['insertion', '沈墨白', '收'],
      ['insertion', '顾长河', '费用'],
    ]);
  });

  it('takes out and puts in whole paragraphs, with their numbers', async () => {
    const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const level =
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="第%1条"/><w:suff w:val="space"/></w:lvl>';
    const numbering = `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const bytes = rawDocx({ body: ['甲', '乙', '丙'].map((text) => p(text, numbered)).join(''), numbering });
    const change = await revised(bytes, { kind: 'delete', paragraph: 0 }, { kind: 'insert', after: 1, like: 1, text: '丁' });
    const texts = (await readDocx(change)).blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));
    expect(texts).toEqual(['第一条 乙', '第二条 丁', '第三条 丙']);
    expect(await rejected(change)).toEqual(['甲', '乙', '丙']);
  });

  it('takes out the last paragraph with the end of the one before, and puts one in behind the last', async () => {
    const bytes = body(p('甲') + p('乙'));
    const shorter = await revised(bytes, { kind: 'delete', paragraph: 1 });
    expect([await accepted(shorter), await rejected(shorter)]).toEqual([['甲'], ['甲', '乙']]);
    const longer = await revised(bytes, { kind: 'insert', after: 1, like: 0, text: '丙' });
    expect([await accepted(longer), await rejected(longer)]).toEqual([
      ['甲', '乙', '丙'],
      ['甲', '乙'],
    ]);
  });

  it('works in cells, and fills an empty one', async () => {
    const bytes = body(`<w:tbl><w:tr><w:tc>${p('甲')}</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>${p('乙')}`);
    const change = await revised(bytes, replace(0, 0, 1, '丙'), replace(1, 0, 0, '丁'), { kind: 'insert', after: 0, like: 0, text: '戊' });
    expect([await accepted(change), await rejected(change)]).toEqual([
      ['丙', '戊', '丁', '乙'],
      ['甲', '', '乙'],
    ]);
  });
});

describe('a change that cannot be made with certainty', () => {
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>域</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
  const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('框')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;

  it.each<[string, string, DocxEdit, EditFault]>([
    ['in the result of a field', `<w:p>${run('甲')}${field}</w:p>`, replace(0, 1, 2, '乙'), 'FIELD'],
    ['over a field', `<w:p>${run('甲')}${field}${run('乙')}</w:p>`, replace(0, 0, 3, '丙'), 'FIELD'],
    ['in a text box', `<w:p>${run('甲')}${box}</w:p>`, replace(1, 0, 1, '乙'), 'TEXT_BOX'],
    ['over a note', `<w:p>${run('甲')}<w:r><w:footnoteReference w:id="1"/></w:r>${run('乙')}</w:p>`, replace(0, 0, 2, '丙'), 'OBJECT'],
    ['in text that was moved', `<w:p><w:moveTo w:id="1" w:author="x">${run('甲')}</w:moveTo></w:p>`, replace(0, 0, 1, '乙'), 'MOVED'],
    [
      'in a locked control',
      `<w:p><w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${run('甲')}</w:sdtContent></w:sdt></w:p>`,
      replace(0, 0, 1, '乙'),
      'CONTROL',
    ],
    [
      'in a formula',
      '<w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x</m:t></m:r></m:oMath></w:p>',
      replace(0, 0, 1, 'y'),
      'FORMULA',
    ],
    ['behind the end', p('甲'), replace(0, 0, 2, '乙'), 'OUT_OF_RANGE'],
    ['within a sign', p('𠀀'), replace(0, 0, 1, '乙'), 'OUT_OF_RANGE'],
    ['to what no file can hold', p('甲'), replace(0, 0, 1, '\u0001'), 'BAD_CHARACTER'],
    ['of the only paragraph', p('甲'), { kind: 'delete', paragraph: 0 }, 'LAST_PARAGRAPH'],
    ['of a paragraph that ends a section', p('甲', '<w:sectPr/>') + p('乙'), { kind: 'delete', paragraph: 0 }, 'SECTION_BREAK'],
  ])('is refused %s, with a reason', async (_, xml, edit, code) => {
    expect(await faults(body(xml), edit)).toEqual([code]);
    await expect(revised(body(xml), edit)).rejects.toThrow(RangeError);
  });

  it('is refused where it meets another, and where a signature would break', async () => {
    expect(await faults(body(p('甲乙丙')), replace(0, 0, 2, ''), replace(0, 1, 3, ''))).toEqual(['OVERLAP']);
    expect(await faults(body(p('甲乙丙')), replace(0, 0, 1, ''), replace(0, 1, 1, '丁'), replace(0, 2, 3, ''))).toEqual([]);
    const signed = zip([...rawEntries({ body: p('甲') }), { name: '_xmlsignatures/sig1.xml', data: '<a/>' }]);
    expect(await faults(signed, replace(0, 0, 1, '乙'))).toEqual(['SIGNED']);
  });

  it('says in both languages why and what to do', async () => {
    const [refusal] = refusalsOf(await openRevisable(body(p('甲'))), [{ kind: 'delete', paragraph: 0 }]);
    for (const words of [refusal?.message, refusal?.wayOut]) {
      expect(words?.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(words?.en).toMatch(/[a-z]/);
    }
  });
});
