import { badUploads } from '../../fixtures/documents/make/bad-uploads.js';
import { objectStream, stillPdf } from '../../fixtures/documents/make/pdf.js';
import type { Client } from '../support/client.js';
import { draft } from '../support/docx.js';
import { publishedDocument, TEXT } from '../support/objections.js';
import { describeEachServer } from '../support/server.js';

const script = { name: '签批件.pdf', bytes: stillPdf(objectStream(['<</S/J#61vaScript/JS(x)>>'])) };
const dde = { name: '送审稿.docx', bytes: badUploads.ddeOverRuns!.bytes() };
const still = { name: '签批件.pdf', bytes: stillPdf() };

describeEachServer('a file in which something acts', (server) => {
  let drafter: Client;
  let path: string;
  beforeAll(async () => {
    await publishedDocument(server(), 'paper', 1);
    drafter = await server().as('urban-drafter');
    const fields = { kind: 'normativeDocument', drafters: 'linjiang.person.urban-drafter' };
    const { body } = await drafter.upload('/api/documents', { file: { name: '稿.docx', bytes: draft() }, fields });
    path = `/api/documents/${body.document.id}`;
  });

  const doors: [door: string, send: (file: { name: string; bytes: Buffer }) => Promise<{ status: number; body: any }>][] = [
    ['a material', (file) => drafter.upload(`${path}/materials`, { file, fields: { kind: 'other' } })],
    ['evidence', (file) => drafter.upload(`${path}/evidence`, { file, fields: { kind: 'letter', title: '来函' } })],
    [
      'an objection',
      (file) =>
        server()
          .anonymous()
          .upload('/api/public/objections', { file, fields: { document: 'paper', text: TEXT } }),
    ],
  ];

  it.each(doors)('is refused as %s, with its place in both languages, while a still one is taken', async (_, send) => {
    const before = await server().count('file');
    expect((await send(script)).body).toMatchObject({
      status: 422,
      code: 'FILE.PDF_ACTIVE',
      findings: [{ rule: 'upload.pdf-active', field: '/file', detail: expect.stringMatching(/位置：5 0 obj \(ObjStm\) \/JavaScript/) }],
    });
    expect((await send(dde)).body).toMatchObject({
      status: 422,
      code: 'FILE.ACTIVE_FIELD',
      findings: [{ rule: 'upload.active-field', detail: expect.stringMatching(/位置：word\/document\.xml ¶2 DDEAUTO/) }],
    });
    expect(await server().count('file')).toBe(before);
    expect((await send(still)).status).toBe(201);
  });

  it.each([
    [
      'a PDF behind a line of text, which viewers open all the same',
      '说明.pdf',
      Buffer.concat([Buffer.from('hello\n'), Buffer.from('%PDF-1.7\n1 0 obj<</S/JavaScript>>')]),
    ],
    ['rich text, which carries objects', '说明.txt', Buffer.from('{\\rtf1 {\\object}}')],
  ])('is refused as a material when it is %s', async (_, name, bytes) => {
    const answer = await drafter.upload(`${path}/materials`, { file: { name, bytes }, fields: { kind: 'other' } });
    expect(answer.body).toMatchObject({ status: 415, code: 'FILE.NOT_ACCEPTED' });
  });

  it.each([
    ['说明.hta', Buffer.from('<script>1</script>'), '说明.hta.txt'],
    ['说明.csv', Buffer.from('=cmd|1'), '说明.csv.txt'],
    ['照片.exe', still.bytes, '照片.exe.pdf'],
    ['说明.TXT', Buffer.from('甲'), '说明.TXT'],
    ['附件.pdf', draft('临江市招牌办法'), '附件.pdf.docx'],
  ])('cannot come under a name that starts something: %s', async (name, bytes, kept) => {
    const answer = await drafter.upload(`${path}/materials`, { file: { name, bytes }, fields: { kind: 'other' } });
    expect([answer.status, JSON.stringify(answer.body).includes(`"${kept}"`)]).toEqual([201, true]);
  });

  it('is refused as a draft', async () => {
    const fields = { kind: 'normativeDocument', drafters: 'linjiang.person.urban-drafter' };
    expect((await drafter.upload('/api/documents', { file: dde, fields }, { language: 'en' })).body).toMatchObject({
      status: 422,
      code: 'FILE.ACTIVE_FIELD',
      findings: [{ detail: expect.stringMatching(/Where: word\/document\.xml ¶2 DDEAUTO/) }],
    });
  });
});
