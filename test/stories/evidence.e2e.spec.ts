import { badUploads } from '../../fixtures/documents/make/bad-uploads.js';
import type { Client } from '../support/client.js';
import { docx } from '../support/docx.js';
import { ReviewStory } from '../support/review.js';
import { describeEachServer } from '../support/server.js';

const pdf = { name: '签批件.pdf', bytes: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n') };
const jpeg = { name: '签到表.jpg', bytes: Buffer.from('ffd8ffe000104a464946000101ffd9', 'hex') };
const png = { name: '会议纪要.png', bytes: Buffer.from('89504e470d0a1a0a0000000049454e44ae426082', 'hex') };
const word = { name: '来函.docx', bytes: docx(['关于商请协助审查的函']) };
const approval = { kind: 'approval', title: '市长签批件' };
const TABLES = ['evidence', 'file', 'file_chunk', 'stored_answer'];

describeEachServer('evidence', (server) => {
  let story: ReviewStory;
  let office: Client;
  let path: string;
  const counts = () => Promise.all(TABLES.map((table) => server().count(table)));
  beforeAll(async () => {
    story = new ReviewStory(server());
    await story.upload();
    await story.materials();
    path = `/api/documents/${story.document}/evidence`;
    office = await story.as('office-registrar');
  });

  it('is nothing that an office hands in before a case was opened: it does not know of the document', async () => {
    expect((await office.upload(path, { file: pdf, fields: approval })).status).toBe(404);
    expect((await office.get(path)).status).toBe(404);
    expect((await story.start()).status).toBe(201);
    expect((await office.get(path)).body).toEqual({ entries: [] });
  });

  it('is kept as it came, listed in its order and given out through the document', async () => {
    const files = [
      [pdf, approval, 'application/pdf'],
      [jpeg, { kind: 'attendance', title: '常务会议签到表' }, 'image/jpeg'],
      [png, { kind: 'minutes', title: '常务会议纪要' }, 'image/png'],
      [word, { kind: 'letter', title: '来函' }, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ] as const;
    for (const [file, fields, mediaType] of files) {
      server().clock.pass(1000);
      const { status, body } = await office.upload(path, { file, fields });
      expect(status).toBe(201);
      expect(body.evidence).toMatchObject({
        ...fields,
        file: { name: file.name, mediaType },
        createdBy: 'linjiang.person.office-registrar',
      });
      expect((await office.get(body.evidence.file.href)).bytes.equals(file.bytes)).toBe(true);
    }
    const { entries } = (await office.get(path)).body;
    expect(entries.map(({ title }: { title: string }) => title)).toEqual(['市长签批件', '常务会议签到表', '常务会议纪要', '来函']);
  });

  it('of one file name gets two names', async () => {
    const { body } = await office.upload(path, { file: pdf, fields: { kind: 'approval', title: '分管副市长签批件' } });
    expect(body.evidence.file.name).toBe('签批件（2）.pdf');
  });

  it.each(['urban-drafter', 'urban-head', 'urban-leader', 'justice-intake', 'justice-handler', 'city-leader'])(
    'is handed in and read by %s, who acts here',
    async (login) => {
      const client = await story.as(login);
      const { status, body } = await client.upload(path, { file: pdf, fields: { kind: 'delivery', title: `送达凭证 ${login}` } });
      expect(status).toBe(201);
      expect((await client.get(path)).body.entries).toContainEqual(body.evidence);
    },
  );

  it('is read by the auditor, who hands in none', async () => {
    const auditor = await story.as('auditor');
    expect((await auditor.get(path)).status).toBe(200);
    const before = await counts();
    const refused = await auditor.upload(path, { file: pdf, fields: approval });
    expect(refused.body).toMatchObject({ status: 403, code: 'NOT_PERMITTED', findings: [{ rule: 'evidence.onlyActing' }] });
    expect(await counts()).toEqual(before);
  });

  it.each(['market-drafter', 'market-office', 'market-leader', 'market-coreviewer', 'administrator', 'qingxi-office', 'province-leader'])(
    'is not to be known of by %s',
    async (login) => {
      const stranger = await story.as(login);
      const [{ file }] = (await office.get(path)).body.entries;
      expect((await stranger.get(path)).status).toBe(404);
      expect((await stranger.get(file.href)).status).toBe(404);
      expect((await stranger.upload(path, { file: pdf, fields: approval })).status).toBe(404);
    },
  );

  it('is asked for with a session only', async () => {
    expect((await server().anonymous().get(path)).status).toBe(401);
  });

  it('is kept once for one idempotency key, also by two requests at once; another body is a conflict', async () => {
    const send = (title: string) => office.upload(path, { file: jpeg, fields: { kind: 'other', title } }, { key: 'scan-1' });
    const before = await server().count('evidence');
    const [one, two] = await Promise.all([send('甲件'), send('甲件')]);
    expect(one!.status).toBe(201);
    expect(two!.body).toEqual(one!.body);
    expect((await send('乙件')).body).toMatchObject({ status: 409, code: 'KEY_REUSED' });
    expect(await server().count('evidence')).toBe(before + 1);
  });

  it.each([
    ['plain text', { name: '签批.txt', bytes: Buffer.from('同意。') }, 415, 'FILE.NOT_EVIDENCE'],
    ['text by the name of a scan', { name: '签批.pdf', bytes: Buffer.from('同意。') }, 415, 'FILE.NOT_EVIDENCE'],
    ['a program', { name: '签批.pdf', bytes: Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 0, 0]) }, 415, 'FILE.NOT_EVIDENCE'],
    ['half a PDF', { name: '签批.pdf', bytes: pdf.bytes.subarray(0, 20) }, 422, 'FILE.CUT_OFF'],
    ['half a JPEG', { name: '签到.jpg', bytes: jpeg.bytes.subarray(0, 10) }, 422, 'FILE.CUT_OFF'],
    ['half a PNG', { name: '纪要.png', bytes: png.bytes.subarray(0, 10) }, 422, 'FILE.CUT_OFF'],
    ['no byte', { name: '纪要.png', bytes: Buffer.alloc(0) }, 422, 'FILE.EMPTY_FILE'],
    ['a document with macros', { name: '来函.docx', bytes: badUploads.macroPart!.bytes() }, 422, 'FILE.MACROS'],
    ['more than 50 MB', { name: '纪要.pdf', bytes: badUploads.tooLarge!.bytes() }, 413, 'FILE.TOO_LARGE'],
  ])('that is %s is refused in both languages, and leaves nothing', async (_, file, status, code) => {
    const before = await counts();
    const zh = await office.upload(path, { file, fields: approval });
    const en = await office.upload(path, { file, fields: approval }, { language: 'en' });
    expect(zh.body).toMatchObject({ status, code, detail: expect.stringMatching(/[一-龥]/), wayOut: expect.stringMatching(/[一-龥]/) });
    expect(en.body).toMatchObject({ status, code, detail: expect.stringMatching(/^[^一-龥]+$/) });
    expect(await counts()).toEqual(before);
  });

  it('without a file, or with a kind that there is not, is refused', async () => {
    expect((await office.upload(path, { fields: approval })).body).toMatchObject({ status: 400, code: 'FILE.MISSING' });
    const unknown = await office.upload(path, { file: pdf, fields: { kind: 'gift', title: '签批件' } });
    expect(unknown.body).toMatchObject({ status: 400, code: 'BAD_PAYLOAD', findings: [{ field: '/kind' }] });
    const untitled = await office.upload(path, { file: pdf, fields: { kind: 'approval' } });
    expect(untitled.body).toMatchObject({ status: 400, findings: [{ field: '/title' }] });
  });
});
