import { deflateSync, inflateSync } from 'node:zlib';
import { objectStream, pdf, stillPdf } from '../../../../../fixtures/documents/make/pdf.js';
import { inspectPdf } from './inspect-pdf.js';

const SCRIPT = '<</S/JavaScript/JS(app.alert\\(1\\))>>';

describe('a PDF', () => {
  it('is taken when it is as still as paper: pages, links, a place to open at, words about scripts', async () => {
    expect(await inspectPdf(stillPdf(objectStream(['<</Type/Font/Name(/JS)>>'])))).toEqual({ ok: true });
    expect(await inspectPdf(Buffer.from('%PDF-1.4\n%%EOF\n'))).toEqual({ ok: true });
  });

  it.each<[string, Buffer, string]>([
    ['a script', stillPdf(SCRIPT), '5 0 obj /JavaScript'],
    ['a script under an escaped name', stillPdf('<</S/J#61va#53cript/J#53(x)>>'), '5 0 obj /JavaScript'],
    ['a script behind a comment', stillPdf('<</S % here (\n/JavaScript>>'), '5 0 obj /JavaScript'],
    ['a script behind a string that ends it', stillPdf('<</A(>>\nstream\n\\)endobj)/JS 6 0 R>>'), '5 0 obj /JS'],
    ['a script in an object stream', stillPdf(objectStream(['<<>>', SCRIPT])), '5 0 obj (ObjStm) /JavaScript'],
    ['a program', stillPdf('<</S/Launch/F(cmd.exe)>>'), '5 0 obj /Launch'],
    ['a file', stillPdf({ dictionary: '<</Type/EmbeddedFile/Length 1>>', stream: Buffer.from('x') }), '5 0 obj /EmbeddedFile'],
    ['media', stillPdf('<</Subtype/RichMedia>>'), '5 0 obj /RichMedia'],
    ['a form of its own', stillPdf('<</AcroForm<</XFA 6 0 R>>>>'), '5 0 obj /XFA'],
    ['an action at opening', pdf([`<</Type/Catalog/OpenAction ${SCRIPT}>>`]), '1 0 obj /JavaScript'],
    [
      'a script within the bytes of a stream, to which a table of places may point',
      stillPdf({ dictionary: '<</Length 60>>', stream: Buffer.from(`x\n9 0 obj\n${SCRIPT}\nendobj`) }),
      '9 0 obj /JavaScript',
    ],
    [
      'an object stream that does not say that it is one',
      stillPdf({ ...objectStream([SCRIPT]), dictionary: '<</N 1/First 6/Filter/Fl#61teDecode>>' }),
      '5 0 obj (ObjStm) /JavaScript',
    ],
  ])('with %s is refused, and the object named', async (_, bytes, at) => {
    expect(await inspectPdf(bytes)).toEqual({ ok: false, code: 'PDF_ACTIVE', at });
  });

  it('does not hide an object stream behind an end mark among its packed bytes', async () => {
    const packed = deflateSync(Buffer.from(`1 0 endstream ${SCRIPT}`), { level: 0 });
    expect(inflateSync(packed).toString()).toContain('endstream');
    const bytes = stillPdf({ dictionary: '<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length 9>>', stream: packed });
    expect(await inspectPdf(bytes)).toMatchObject({ code: 'PDF_ACTIVE' });
  });

  it('that is encrypted, or whose object streams cannot be read or unpack to too much, is refused as such', async () => {
    expect(await inspectPdf(pdf(['<<>>'], '/Root 1 0 R/Encrypt 9 0 R'))).toMatchObject({ code: 'ENCRYPTED' });
    const broken = { dictionary: '<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>', stream: Buffer.from('no deflate') };
    expect(await inspectPdf(stillPdf(broken))).toEqual({ ok: false, code: 'PDF_UNREADABLE', at: '5 0 obj' });
    const other = { dictionary: '<</Type/ObjStm/N 1/First 4/Filter[/ASCIIHexDecode/FlateDecode]>>', stream: Buffer.from('00>') };
    expect(await inspectPdf(stillPdf(other))).toMatchObject({ code: 'PDF_UNREADABLE' });
    const bomb = { dictionary: '<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>', stream: deflateSync(Buffer.alloc(65 * 1024 * 1024)) };
    expect(await inspectPdf(stillPdf(bomb))).toMatchObject({ code: 'PDF_UNREADABLE' });
  });

  it('whose gaps or strings have no end in sight is refused, and its bytes are not walked through', async () => {
    const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj\n('), Buffer.alloc(2 * 1024 * 1024, 'x'), Buffer.from(')')]);
    expect(await inspectPdf(bytes)).toMatchObject({ code: 'PDF_UNREADABLE' });
  });

  it('of many objects lets others have their turn', async () => {
    let turns = 0;
    let isOver = false;
    const others = (): void => {
      turns += 1;
      if (!isOver) setImmediate(others);
    };
    setImmediate(others);
    expect(await inspectPdf(Buffer.from(`%PDF-1.7\n${'1 0 obj<</A 1>>endobj\n'.repeat(50_000)}%%EOF`))).toEqual({ ok: true });
    isOver = true;
    expect(turns).toBeGreaterThan(20);
  });

  it('made to be slow to read is refused, and not read to its end', async () => {
    const bytes = Buffer.from(`%PDF-1.7\n${'1 0 obj ('.repeat(20_000)}\n%%EOF`);
    expect(await inspectPdf(bytes)).toMatchObject({ code: 'PDF_UNREADABLE' });
  });
});
