import { BAD_FILES } from '../support/bad-files.js';
import type { Client } from '../support/client.js';
import { draft } from '../support/docx.js';
import { describeEachServer } from '../support/server.js';

const fields = { kind: 'normativeDocument', drafters: 'linjiang.person.urban-drafter' };
const TABLES = ['document', 'document_drafter', 'version', 'material', 'file', 'file_chunk', 'stored_answer'];

describeEachServer('a bad upload', (server) => {
  let drafter: Client;
  beforeAll(async () => {
    drafter = await server().as('urban-drafter');
  });
  const counts = () => Promise.all(TABLES.map((table) => server().count(table)));

  it.each(BAD_FILES)('that is $what is refused with $code in both languages, and leaves nothing', async ({ name, bytes, code, status }) => {
    const before = await counts();
    const file = { name, bytes: bytes() };
    const zh = await drafter.upload('/api/documents', { file, fields }, { key: `bad-${code}` });
    const en = await drafter.upload('/api/documents', { file, fields }, { language: 'en', key: `bad-${code}` });
    expect([zh.status, en.status]).toEqual([status, status]);
    expect(zh.headers.get('content-type')).toMatch('application/problem+json');
    expect(zh.body).toMatchObject({ code, status, detail: expect.stringMatching(/[一-龥]/), wayOut: expect.stringMatching(/[一-龥]/) });
    expect(en.body).toMatchObject({ code, detail: expect.stringMatching(/^[^一-龥]+$/), wayOut: expect.stringMatching(/^[^一-龥]+$/) });
    expect(await counts()).toEqual(before);
  });

  it('without a file, or with two, or in another field, is refused', async () => {
    const none = await drafter.upload('/api/documents', { fields });
    expect(none.body).toMatchObject({ status: 400, code: 'FILE.MISSING' });
    const form = new FormData();
    form.append('attachment', new Blob([new Uint8Array(draft())]), 'a.docx');
    const stray = await drafter.send('POST', '/api/documents', form);
    expect(stray.body).toMatchObject({ code: 'BAD_PAYLOAD', findings: [{ rule: 'upload.oneFile', field: '/attachment' }] });
    const two = new FormData();
    for (const name of ['a.docx', 'b.docx']) two.append('file', new Blob([new Uint8Array(draft())]), name);
    const second = await drafter.send('POST', '/api/documents', two);
    expect(second.body).toMatchObject({ code: 'BAD_PAYLOAD', findings: [{ rule: 'upload.oneFile', field: '/file' }] });
  });

  it('is never cut off: a byte more than is taken is too much, though the form around it would still go through', async () => {
    const bytes = Buffer.alloc(50 * 1024 * 1024 + 1);
    draft().copy(bytes);
    const answer = await drafter.upload('/api/documents', { file: { name: '稿.docx', bytes }, fields });
    expect(answer.body).toMatchObject({ status: 413, code: 'FILE.TOO_LARGE' });
  });

  it('is never cut off: a field that is too long is named', async () => {
    const before = await counts();
    const answer = await drafter.upload('/api/documents', {
      file: { name: '稿.docx', bytes: draft() },
      fields: { ...fields, title: '长'.repeat(40_000) },
    });
    expect(answer.body).toMatchObject({ status: 400, code: 'BAD_PAYLOAD', findings: [{ rule: 'upload.fieldTooLong', field: '/title' }] });
    expect(await counts()).toEqual(before);
  });

  it('that is no form is refused by its type', async () => {
    const answer = await drafter.post('/api/documents', { kind: 'normativeDocument' });
    expect(answer.body).toMatchObject({ status: 415, code: 'UNSUPPORTED_TYPE' });
  });

  it('that breaks off in the middle is refused', async () => {
    const body = Buffer.from('--x\r\nContent-Disposition: form-data; name="file"; filename="a.docx"\r\n\r\nPK\x03\x04 and then');
    const answer = await drafter.send('POST', '/api/documents', body, { headers: { 'content-type': 'multipart/form-data; boundary=x' } });
    expect(answer.status).toBe(400);
    expect(answer.body.code).toBe('BAD_FORM');
  });

  it('names the drafters who are none, and keeps nothing of it', async () => {
    const before = await counts();
    const answer = await drafter.upload('/api/documents', {
      file: { name: '稿.docx', bytes: draft() },
      fields: { kind: 'normativeDocument', drafters: ['linjiang.person.urban-drafter', 'nobody'] },
    });
    expect(answer.body).toMatchObject({
      status: 422,
      code: 'PAYLOAD_REFUSED',
      findings: [{ rule: 'document.drafter', field: '/drafters/1' }],
    });
    expect(await counts()).toEqual(before);
  });

  it('that is an executable is no material either', async () => {
    const created = await drafter.upload('/api/documents', { file: { name: '稿.docx', bytes: draft() }, fields });
    expect(created.status).toBe(201);
    const path = `/api/documents/${created.body.document.id}/materials`;
    const program = await drafter.upload(path, {
      file: { name: 'a.pdf', bytes: Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 0, 0]) },
      fields: { kind: 'other' },
    });
    expect(program.body).toMatchObject({ status: 415, code: 'FILE.NOT_ACCEPTED' });
    const claimed = await drafter.upload(path, { fields: { kind: 'legalBasis', declaration: '没有' } });
    expect(claimed.body).toMatchObject({ status: 422, findings: [{ rule: 'material.declaration' }] });
    expect(await server().count('material')).toBe(0);
  });

  it('leaves the server up', async () => {
    const { status, body } = await server().anonymous().get('/readyz');
    expect([status, body]).toEqual([200, { status: 'ok' }]);
    expect(server().log.filter((line) => JSON.parse(line).level === 'error')).toEqual([]);
  });
});
