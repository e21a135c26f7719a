import type { ValidityEvent } from '@fashen/domain';
import { plainText, readDocx } from '@fashen/ooxml';
import { ValidityRepository } from '@fashen/persistence';
import type { Client } from '../support/client.js';
import { docx } from '../support/docx.js';
import { describeEachServer, type RunningServer } from '../support/server.js';

const fields = { kind: 'normativeDocument', drafters: ['linjiang.person.urban-drafter'] };
const forEver = { lastDay: null, evaluateOn: null };

const draft = (title: string, article: string): Buffer =>
  docx([title, '第一条 为规范管理，制定本办法。', article, '第三条 本办法自公布之日起三十日后施行。']);

async function handIn(drafter: Client, title: string, article: string): Promise<{ id: string; version: string }> {
  const file = { name: 'a.docx', bytes: draft(title, `第二条 ${article}`) };
  const { body } = await drafter.upload('/api/documents', { file, fields });
  return { id: body.document.id, version: body.version.id };
}

const record = (server: RunningServer, document: string, events: readonly ValidityEvent[], decidedBy: string | null = null) =>
  server.database.store.transaction(async ({ sql }) => {
    const validity = new ValidityRepository(sql);
    const recorded = { basis: '临政决〔2026〕3号', evidence: null, decidedBy, createdBy: 'system', createdAt: server.clock.now() };
    for (const event of events) await validity.record(document, event, recorded);
  });

describeEachServer('the public library', (server) => {
  let anybody: Client;
  let parking: { id: string; version: string };
  let amended: string;
  let signs: { id: string; version: string };
  let draftOnly: { id: string; version: string };

  beforeAll(async () => {
    anybody = server().anonymous();
    const drafter = await server().as('urban-drafter');
    parking = await handIn(drafter, '临江市共享单车停放管理办法', '运营企业应当设置电子围栏。');
    const later = { name: 'b.docx', bytes: draft('临江市共享单车停放管理办法', '第二条 运营企业应当设置电子围栏，并公布投诉电话。') };
    amended = (await drafter.upload(`/api/documents/${parking.id}/versions`, { file: later })).body.version.id;
    const secret = { name: 'c.docx', bytes: draft('临江市共享单车停放管理办法', '第二条 拟收取调度保证金。') };
    await drafter.upload(`/api/documents/${parking.id}/versions`, { file: secret });
    signs = await handIn(drafter, '临江市户外招牌设置管理办法', '设置招牌应当备案。');
    draftOnly = await handIn(drafter, '临江市夜市管理办法（草案）', '夜市应当备案。');
    await record(server(), signs.id, [
      {
        id: 's',
        kind: 'published',
        on: '2019-01-01',
        effectiveOn: '2019-02-01',
        version: signs.version,
        lastDay: '2024-01-31',
        evaluateOn: null,
      },
    ]);
    await record(server(), parking.id, [
      { id: 'p', kind: 'published', on: '2024-05-05', effectiveOn: '2024-06-05', version: parking.version, ...forEver },
      { id: 'm', kind: 'amended', on: '2025-01-01', byDocument: signs.id, version: amended, ...forEver },
    ]);
    await record(server(), parking.id, [{ id: 'x', kind: 'suspended', on: '2025-03-01', clauses: ['第二条'] }], '临江市人民政府');
  });

  const ids = async (query: string): Promise<string[]> =>
    (await anybody.get(`/api/public/documents?${query}`)).body.entries.map(({ id }: { id: string }) => id);

  it('is read without an account, the latest publication first, by state and page by page', async () => {
    expect(await ids('')).toEqual([parking.id, signs.id]);
    expect(await ids('state=inForce')).toEqual([parking.id]);
    expect(await ids('state=ended')).toEqual([signs.id]);
    expect(await ids('state=suspended')).toEqual([parking.id]);
    expect(await ids('state=awaiting')).toEqual([]);
    const first = (await anybody.get('/api/public/documents?limit=1')).body;
    expect(first.entries).toHaveLength(1);
    expect(await ids(`limit=1&cursor=${first.next}`)).toEqual([signs.id]);
    expect((await anybody.get('/api/public/documents?state=valid')).status).toBe(400);
  });

  it('finds two characters, in title and published text, and never what stands in a draft alone', async () => {
    expect(await ids(`q=${encodeURIComponent('招牌')}`)).toEqual([signs.id]);
    const { entries } = (await anybody.get(`/api/public/documents?q=${encodeURIComponent('投诉电话')}`)).body;
    expect(entries).toHaveLength(1);
    expect(entries[0].excerpts[0]).toMatchObject({ anchor: '第二条' });
    expect(await ids(`q=${encodeURIComponent('保证金')}`)).toEqual([]);
    expect(await ids(`q=${encodeURIComponent('夜市')}`)).toEqual([]);
    expect(await ids(`q=${encodeURIComponent('招牌')}&state=inForce`)).toEqual([]);
  });

  it('shows a document with its text, what was decided about its clauses and by whom, and its texts of other days', async () => {
    const { status, body } = await anybody.get(`/api/public/documents/${parking.id}`);
    expect(status).toBe(200);
    expect(body.text.version.id).toBe(amended);
    expect(body.decisions).toEqual([
      expect.objectContaining({ kind: 'suspended', clauses: ['第二条'], since: '2025-03-01', decidedBy: '临江市人民政府' }),
    ]);
    expect(body.texts.map(({ version }: { version: string }) => version)).toEqual([parking.version, amended]);
    expect(body.changes.map(({ label }: { label: { zh: string } }) => label.zh)).toEqual(['公布', '修改', '停止执行']);
    const before = await anybody.get(`/api/public/documents/${parking.id}?on=2024-12-31`);
    expect(before.body).toMatchObject({ text: { version: { id: parking.version } }, decisions: [] });
    expect((await anybody.get(`/api/public/documents/${parking.id}?on=2024-05-04`)).status).toBe(404);
    expect((await anybody.get(`/api/public/documents/${draftOnly.id}`)).status).toBe(404);
  });

  it('compares published texts, and gives them as files without what the draft’s file may hold', async () => {
    const compared = await anybody.get(`/api/public/documents/${parking.id}/compare?from=${parking.version}&to=${amended}`);
    expect(compared.body.articles.some(({ change }: { change: string }) => change === 'edited')).toBe(true);
    const { bytes } = await anybody.get(`/api/public/documents/${parking.id}/texts/${amended}/text.docx`);
    expect(plainText(await readDocx(bytes))).toContain('并公布投诉电话');
    const drafts = (await (await server().as('urban-drafter')).get(`/api/documents/${parking.id}`)).body.versions;
    const unpublished = drafts.at(-1).id;
    expect((await anybody.get(`/api/public/documents/${parking.id}/compare?from=${parking.version}&to=${unpublished}`)).status).toBe(404);
    expect((await anybody.get(`/api/public/documents/${parking.id}/texts/${unpublished}/text.docx`)).status).toBe(404);
  });
});
