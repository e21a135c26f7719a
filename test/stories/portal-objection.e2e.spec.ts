import type { Client } from '../support/client.js';
import { type Library, publishedLibrary } from '../support/library.js';
import { describeEachServer } from '../support/server.js';

const REASON = '第二条要求公布投诉电话没有上位法依据，增加了经营者的义务。';

describeEachServer('an objection on the public pages', (server) => {
  let anybody: Client;
  let library: Library;

  beforeAll(async () => {
    anybody = server().anonymous();
    library = await publishedLibrary(server());
  });

  const get = async (path: string): Promise<string> => (await anybody.get(path)).bytes.toString('utf8');
  /** As a browser without script sends a form. */
  const post = async (path: string, fields: Readonly<Record<string, string>>) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await anybody.send('POST', path, new URLSearchParams(fields).toString(), { headers });
    return { ...answer, text: answer.bytes.toString('utf8') };
  };
  const sent = (fields: Record<string, string>) => anybody.upload('/objections', { fields: { document: library.parking.id, ...fields } });
  const send = async (fields: Record<string, string>): Promise<string> => (await sent(fields)).bytes.toString('utf8');
  const shown = (page: string): [string, string] =>
    [...page.matchAll(/<dd><strong>([^<]+)<\/strong>/g)].map(([, word]) => word ?? '') as [string, string];

  const filesOfObjections = async (): Promise<number> => {
    const [row] = await server().database.read(({ sql }) => sql.query<{ count: number }>('SELECT count(*) AS count FROM objection_file'));
    return Number(row?.count);
  };

  it('begins at the article that it is about, and says what it is not for and what it does not stop', async () => {
    const form = await get(`/objections/new?document=${library.parking.id}&clause=${encodeURIComponent('第二条')}`);
    expect(form).toMatch(/value="第二条" checked/);
    expect(form).toContain('六十日');
    expect(form).toContain('行政复议');
  });

  it('shows in the form what is wrong, and loses nothing that was typed', async () => {
    const answer = await sent({ text: '短', name: '路人甲', phone: '0570-5550000' });
    expect(answer.status).toBe(422);
    const again = answer.bytes.toString('utf8');
    expect(again).toMatch(/<title>有1处需要改正/);
    expect(again).toMatch(/role="alert" id="wrong" tabindex="-1" autofocus/);
    expect(again).toContain('aria-invalid="true"');
    expect(again).toContain('href="#text"');
    expect(again).toContain('value="路人甲"');
    expect(again).toContain('>短</textarea>');
  });

  it('carries a photograph along until it is sent, shows it, and takes nothing in before', async () => {
    const photo = {
      name: '通告.jpg',
      bytes: Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), Buffer.alloc(64), Buffer.from('ffd9', 'hex')]),
    };
    const about = { document: library.parking.id, name: '路人丁', phone: '0570-5550004' };
    const first = await anybody.upload('/objections', { fields: { ...about, text: '短' }, file: photo });
    expect([first.status, first.headers.get('content-security-policy')]).toEqual([422, expect.stringContaining("img-src 'self' data:")]);
    const carried = (page: string) =>
      /name="keptName" value="([^"]*)"><input type="hidden" name="keptFile" value="([^"]*)"/.exec(page)?.slice(1) ?? [];
    const [keptName = '', keptFile = ''] = carried(first.bytes.toString('utf8'));
    expect([keptName, Buffer.from(keptFile, 'base64').equals(photo.bytes)]).toEqual(['通告.jpg', true]);
    expect(first.bytes.toString('utf8')).toContain(`<img src="data:image/jpeg;base64,${keptFile}"`);

    const whole = { ...about, text: REASON, keptName, keptFile };
    const looked = await anybody.upload('/objections', { fields: { ...whole, look: 'yes' } });
    expect([looked.status, looked.bytes.toString('utf8')]).toEqual([200, expect.stringContaining('尚未提交')]);
    expect(carried(looked.bytes.toString('utf8'))).toEqual([keptName, keptFile]);
    expect(await filesOfObjections()).toBe(0);
    const dropped = await anybody.upload('/objections', { fields: { ...whole, look: 'yes', dropFile: 'yes' } });
    expect(carried(dropped.bytes.toString('utf8'))).toEqual([]);
    shown((await anybody.upload('/objections', { fields: whole })).bytes.toString('utf8'));
    expect(await filesOfObjections()).toBe(1);
  });

  it('gives code and secret once, and with both shows where it stands and takes more', async () => {
    const [code, secret] = shown(await send({ clauses: '第二条', text: REASON, name: '路人甲', phone: '0570-5550001' }));
    const status = await post('/objections/status', { code, secret });
    expect(status.headers.get('cache-control')).toBe('no-store');
    expect(status.text).toContain('临江市共享单车停放管理办法');
    expect(status.text).toContain('撤回');
    const empty = await post('/objections/statements', { code, secret, kind: 'newReasons', text: '' });
    expect([empty.status, empty.text]).toEqual([422, expect.stringMatching(/<details open><summary>补充理由[\s\S]*aria-invalid="true"/)]);
    const withdrawn = await post('/objections/statements', { code, secret, kind: 'withdrawal', text: '' });
    expect(withdrawn.status).toBe(200);
    expect(withdrawn.text).toContain('撤回');
  });

  it('says the same of a wrong secret and of a code that never was', async () => {
    const [code] = shown(await send({ text: REASON, name: '路人乙', phone: '0570-5550002' }));
    const wrong = await post('/objections/status', { code, secret: 'XXXX-XXXX-XXXX' });
    const never = await post('/objections/status', { code: 'ZZZZ-ZZZZ-ZZZZ', secret: 'XXXX-XXXX-XXXX' });
    expect([wrong.status, never.status]).toEqual([422, 422]);
    expect(wrong.text.replaceAll(code, '')).toBe(never.text.replaceAll('ZZZZ-ZZZZ-ZZZZ', ''));
  });

  it('answers everybody who lost a code alike', async () => {
    const known = await post('/objections/lost', { name: '路人乙', phone: '0570-5550002' });
    const unknown = await post('/objections/lost', { name: '无此人', phone: '0570-5559999' });
    expect(known.text).toContain('role="status"');
    expect(known.text).toBe(unknown.text);
  });

  it.each([
    ['an objection', '/objections'],
    ['a supplement', '/objections/statements'],
    ['a suggestion', '/suggestions'],
  ])('leads from the answer to %s to a page in the other language', async (_, address) => {
    const { bytes } = await anybody.upload(address, { fields: { text: '' } });
    const other = /<a href="([^"]+)" lang="en">/.exec(bytes.toString('utf8'))![1]!.replaceAll('&amp;', '&');
    expect((await anybody.get(other)).status).toBe(200);
  });

  it('also takes a paper that is not in the library, and a lead without a name', async () => {
    const answer = await anybody.upload('/objections', { fields: { paperTitle: '关于规范早餐摊点的通告', text: REASON, language: 'en' } });
    const page = answer.bytes.toString('utf8');
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('treated as a lead');
  });
});
