import { PackageFault } from '../package-fault.js';
import { writeZip } from '../zip/write-zip.js';
import { readTable } from './read-table.js';

const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const workbook = (
  sheet: string,
  strings = '<si><t>文号</t></si><si><r><t>标</t></r><r><t>题</t></r><rPh sb="0" eb="1"><t>biao</t></rPh></si>',
): Buffer =>
  writeZip([
    {
      path: 'xl/workbook.xml',
      data: `<workbook xmlns="${NS}" xmlns:r="${REL}"><sheets><sheet name="一" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    { path: 'xl/sharedStrings.xml', data: `<sst xmlns="${NS}">${strings}</sst>` },
    { path: 'xl/worksheets/sheet1.xml', data: `<worksheet xmlns="${NS}"><sheetData>${sheet}</sheetData></worksheet>` },
  ]);

const fault = (bytes: Buffer) =>
  readTable(bytes).then(
    () => undefined,
    (error: unknown) => (error instanceof PackageFault ? error.code : error),
  );

describe('a table', () => {
  it('is read from the first sheet: shared strings, strings of its own, numbers, and gaps where they are', async () =>
    expect(
      await readTable(
        workbook(
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="2"/><row r="3"><c r="A3" t="inlineStr"><is><t>临政规〔2026〕1号</t></is></c><c r="B3"><v>46000</v></c></row>',
        ),
      ),
    ).toEqual([
      ['文号', '', '标题'],
      ['临政规〔2026〕1号', '46000'],
    ]));

  it('is read from text with commas, quotes and lines in them, or with tabulators', async () => {
    expect(await readTable(Buffer.from('\ufeff文号,标题\r\n1号,"甲, ""乙""\n丙"\r\n\r\n'))).toEqual([
      ['文号', '标题'],
      ['1号', '甲, "乙"\n丙'],
    ]);
    expect(await readTable(Buffer.from('文号\t标题\n1号\t甲,乙'))).toEqual([
      ['文号', '标题'],
      ['1号', '甲,乙'],
    ]);
  });

  it('is read in the encoding of Chinese office programs', async () =>
    // 文号,标题 in GB 18030
    expect(await readTable(Buffer.from('cec4bac52cb1eacce2', 'hex'))).toEqual([['文号', '标题']]));

  it('is nothing else', async () => {
    expect(await fault(Buffer.alloc(0))).toBe('EMPTY_FILE');
    expect(await fault(Buffer.from([1, 0, 2]))).toBe('UNKNOWN_FORMAT');
    expect(await fault(writeZip([{ path: 'word/document.xml', data: '<a/>' }]))).toBe('OTHER_PACKAGE');
    expect(await fault(Buffer.from('PK none'))).toBe('BROKEN_PACKAGE');
    expect(await fault(workbook('<!DOCTYPE a>'))).toBe('BROKEN_PACKAGE');
    expect(await fault(Buffer.from('a\n'.repeat(20_001)))).toBe('TOO_LARGE');
  });
});
