import { plainText, readDocx } from '@fashen/ooxml';
import type { Client } from '../support/client.js';
import { type Library, publishedLibrary } from '../support/library.js';
import { describeBothServers } from '../support/server.js';

describeBothServers('the public library', (server) => {
  let anybody: Client;
  let library: Library;
  let parking: Library['parking'];
  let signs: Library['signs'];
  let amended: string;

  beforeAll(async () => {
    anybody = server().anonymous();
    library = await publishedLibrary(server());
    ({ parking, amended, signs } = library);
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
    expect((await anybody.get(`/api/public/documents/${library.draftOnly.id}`)).status).toBe(404);
  });

  it('compares published texts, and gives them as files without what the draft’s file may hold', async () => {
    const compared = await anybody.get(`/api/public/documents/${parking.id}/compare?from=${parking.version}&to=${amended}`);
    expect(compared.body.articles.some(({ change }: { change: string }) => change === 'edited')).toBe(true);
    const { bytes } = await anybody.get(`/api/public/documents/${parking.id}/texts/${amended}/text.docx`);
    expect(plainText(await readDocx(bytes))).toContain('并公布投诉电话');
    const { unpublished } = library;
    expect((await anybody.get(`/api/public/documents/${parking.id}/compare?from=${parking.version}&to=${unpublished}`)).status).toBe(404);
    expect((await anybody.get(`/api/public/documents/${parking.id}/texts/${unpublished}/text.docx`)).status).toBe(404);
  });
});
