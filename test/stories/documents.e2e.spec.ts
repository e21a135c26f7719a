import { createHash } from 'node:crypto';
import type { Client } from '../support/client.js';
import { draft } from '../support/docx.js';
import { describeEachServer } from '../support/server.js';

const URBAN = 'linjiang.person.urban-drafter';
const fields = { kind: 'normativeDocument', drafters: [URBAN, 'linjiang.person.urban-drafter2'] };
const file = { name: '户外招牌管理办法（送审稿）.docx', bytes: draft() };

describeEachServer('a document', (server) => {
  let drafter: Client;
  let id: string;
  beforeAll(async () => {
    drafter = await server().as('urban-drafter');
    const created = await drafter.upload('/api/documents', { file, fields });
    expect(created.status).toBe(201);
    expect(created.headers.get('location')).toBe(`/api/documents/${created.body.document.id}`);
    id = created.body.document.id;
  });

  it('takes its title from the text and goes to the nearest review body', async () => {
    const { body } = await drafter.get(`/api/documents/${id}`);
    expect(body).toMatchObject({
      title: '临江市户外招牌设置管理办法',
      draftingParty: { id: 'linjiang.urban', name: '临江市城市管理局' },
      reviewAuthority: { id: 'linjiang.justice' },
      profile: 'zhejiang-hangzhou',
      drafters: [{ id: URBAN, name: '沈墨白' }, { name: '陆知行' }],
      versions: [{ ordinal: 1, textHash: expect.stringMatching(/^t1:[0-9a-f]{64}$/) }],
      materials: [],
    });
  });

  it('gives back each file byte for byte under its Chinese name', async () => {
    const { body } = await drafter.get(`/api/documents/${id}`);
    const { href, sha256, size } = body.versions[0].file;
    const answer = await drafter.get(href);
    expect(answer.status).toBe(200);
    expect(answer.bytes.equals(file.bytes)).toBe(true);
    expect([size, sha256]).toEqual([file.bytes.length, createHash('sha256').update(file.bytes).digest('hex')]);
    expect(answer.headers.get('content-disposition')).toContain(
      `filename*=UTF-8''${encodeURIComponent('户外招牌管理办法（送审稿）.docx')}`,
    );
  });

  it('takes materials of every kind, and gives files of one name two names', async () => {
    const pdf = { name: '说明.pdf', bytes: Buffer.from('%PDF-1.4\n%%EOF\n') };
    const path = `/api/documents/${id}/materials`;
    const first = await drafter.upload(path, { file: pdf, fields: { kind: 'draftingStatement' } });
    const second = await drafter.upload(path, { file: pdf, fields: { kind: 'legalBasis' } });
    const declared = await drafter.upload(path, { fields: { kind: 'other', declaration: '本件不涉及其他材料。' } });
    expect([first.status, second.status, declared.status]).toEqual([201, 201, 201]);
    expect(first.body.material.file).toMatchObject({ name: '说明.pdf', mediaType: 'application/pdf' });
    expect(second.body.material.file.name).toBe('说明（2）.pdf');
    expect(declared.body.material).toMatchObject({ file: null, declaration: '本件不涉及其他材料。' });
    expect((await drafter.get(second.body.material.file.href)).bytes.equals(pdf.bytes)).toBe(true);
  });

  it('keeps a file of several chunks whole', async () => {
    const text = { name: '汇总.txt', bytes: Buffer.from('意见采纳情况汇总。\n'.repeat(40_000)) };
    const { body } = await drafter.upload(`/api/documents/${id}/materials`, { file: text, fields: { kind: 'consultationRecord' } });
    const answer = await drafter.get(body.material.file.href);
    expect(answer.bytes.equals(text.bytes)).toBe(true);
  });

  it('numbers its versions, also when two arrive at once', async () => {
    const versions = ['二', '三', '四'].map((title) =>
      drafter.upload(`/api/documents/${id}/versions`, { file: { name: 'v.docx', bytes: draft(`办法第${title}稿`) } }),
    );
    const ordinals = (await Promise.all(versions)).map(({ body }) => body.version.ordinal);
    expect(ordinals.sort()).toEqual([2, 3, 4]);
  });

  it('is created once for one idempotency key, also by two requests at once; another body is a conflict', async () => {
    const send = (title: string) => drafter.upload('/api/documents', { file, fields: { ...fields, title } }, { key: 'once-1' });
    const before = await server().count('document');
    const [one, two] = await Promise.all([send('甲办法'), send('甲办法')]);
    expect(one!.status).toBe(201);
    expect(two!.body).toEqual(one!.body);
    expect(await server().count('document')).toBe(before + 1);
    expect((await send('乙办法')).body).toMatchObject({ status: 409, code: 'KEY_REUSED' });
    expect(await server().count('document')).toBe(before + 1);
  });

  it.each(['market-drafter', 'justice-handler', 'administrator'])('is not to be known of by %s', async (login) => {
    const stranger = await server().as(login);
    expect((await stranger.get(`/api/documents/${id}`)).status).toBe(404);
    expect((await stranger.get(`/api/documents/${id}/files/${encodeURIComponent(file.name)}`)).status).toBe(404);
    expect((await stranger.get('/api/documents')).body).toEqual({ entries: [], next: null, counts: { total: 0, stages: [] } });
    expect((await stranger.upload(`/api/documents/${id}/versions`, { file })).status).toBe(404);
  });

  it('is seen by its own head and by the auditor, who may not change it', async () => {
    for (const login of ['urban-head', 'auditor']) {
      const reader = await server().as(login);
      expect((await reader.get(`/api/documents/${id}`)).status).toBe(200);
      expect((await reader.upload(`/api/documents/${id}/versions`, { file })).status).toBeGreaterThanOrEqual(403);
    }
  });

  it('is listed newest first, page by page, without gap or repeat', async () => {
    const seen: string[] = [];
    for (let path: string | null = '/api/documents?limit=1'; path; ) {
      const { body }: { body: any } = await drafter.get(path);
      seen.push(...body.entries.map((entry: { id: string }) => entry.id));
      path = body.next && `/api/documents?limit=1&cursor=${body.next}`;
    }
    expect(seen.length).toBe(await server().count('document'));
    expect(new Set(seen).size).toBe(seen.length);
    expect((await drafter.get('/api/documents?cursor=nonsense')).body).toMatchObject({ status: 400, findings: [{ field: '/cursor' }] });
  });
});
