import type { Client } from '../support/client.js';
import { type Library, publishedLibrary } from '../support/library.js';
import { describeBothServers } from '../support/server.js';

const OBJECTING = ['/objections/new', '/objections/status', '/objections/lost', '/objections/replies'];

describeBothServers('the public pages', (server) => {
  let anybody: Client;
  let library: Library;

  beforeAll(async () => {
    anybody = server().anonymous();
    library = await publishedLibrary(server());
  });

  const page = async (path: string, status = 200): Promise<string> => {
    const answer = await anybody.get(path);
    expect(answer.status).toBe(status);
    return answer.bytes.toString('utf8');
  };

  const pages = (): string[] => {
    const parking = `/documents/${library.parking.id}`;
    const compare = `${parking}/compare?from=${library.parking.version}&to=${library.amended}`;
    return [
      '/',
      '/?q=%E6%8B%9B%E7%89%8C',
      '/?state=ended',
      parking,
      `${parking}?on=2024-12-31`,
      compare,
      '/numbers',
      '/documents/none',
      ...OBJECTING,
    ];
  };

  it('begin with the search, and what was published last', async () => {
    const first = await page('/');
    expect(first).toContain('type="search"');
    expect(first.indexOf('共享单车')).toBeLessThan(first.indexOf('户外招牌'));
    expect(first.replace(/<[^>]+>/g, '')).toContain('第二条停止执行');
  });

  it('show whether a document holds, its text by clause, and at the stopped clause who decided so', async () => {
    const text = await page(`/documents/${library.parking.id}`);
    expect(text).toMatch(/id="article-2" class="article decided"/);
    expect(text.replace(/<[^>]+>/g, '')).toContain('第二条停止执行 自2025-03-01起，临江市人民政府决定');
    expect(text).toContain('并公布投诉电话');
    const before = await page(`/documents/${library.parking.id}?on=2024-12-31`);
    expect(before).toContain('这是2024-12-31的文本');
    expect(before).not.toContain('停止执行，');
  });

  it('compare two texts, and keep what was never published to themselves', async () => {
    const path = `/documents/${library.parking.id}/compare?from=${library.parking.version}`;
    expect(await page(`${path}&to=${library.amended}`)).toContain('<ins>，并公布投诉电话</ins>');
    await page(`${path}&to=${library.unpublished}`, 404);
    expect(await page(`/documents/${library.draftOnly.id}`, 404)).toContain('没有这份文件');
  });

  it('say in the page what is wrong with an address', async () => {
    const wrong = await page('/?state=valid', 400);
    expect(wrong).toContain('<html lang="zh-CN">');
    expect(await page('/?state=valid&language=en', 400)).toContain('<html lang="en">');
  });

  it('take what was typed for text', async () => {
    const asked = await page(`/?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(asked).not.toContain('<script');
  });

  it('are whole in both languages, run no script, and lead nowhere but to this server', async () => {
    for (const path of pages().flatMap((one) => [one, `${one}${one.includes('?') ? '&' : '?'}language=en`])) {
      const answer = await anybody.get(path);
      const text = answer.bytes.toString('utf8');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(text).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
      expect([...text.matchAll(/(?:href|src|action)="([^"]*)"/g)].filter(([, to]) => !/^[/#]/.test(to ?? ''))).toEqual([]);
      expect(text).toMatch(path.includes('language=en') ? /<html lang="en">/ : /<html lang="zh-CN">/);
    }
  });

  it('go over the line compressed, but those on which a secret stands', async () => {
    const path = `/documents/${library.parking.id}`;
    const whole = await anybody.send('GET', path, undefined, { headers: { 'accept-encoding': 'identity' } });
    for (const encoding of ['br', 'gzip']) {
      const small = await anybody.send('GET', path, undefined, { headers: { 'accept-encoding': encoding } });
      expect([small.headers.get('content-encoding'), small.headers.get('vary')]).toEqual([encoding, 'accept-encoding']);
      expect(Number(small.headers.get('content-length'))).toBeLessThan(whole.bytes.length / 2);
      expect(small.bytes.equals(whole.bytes)).toBe(true);
    }
    const form = 'code=AAAA-AAAA-AAAA&secret=BBBB-BBBB-BBBB';
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'accept-encoding': 'br' };
    const asked = await anybody.send('POST', '/objections/status', form, { headers });
    expect([asked.status, asked.headers.get('content-encoding')]).toEqual([422, null]);
  });

  it('show what stands under a subject, once who drafted it or keeps the library has put it there', async () => {
    const address = `/api/documents/${library.signs.id}/subject`;
    const drafter = await server().as('urban-drafter');
    expect((await drafter.get(address)).body).toEqual({ subject: null, maySort: true });
    expect((await drafter.put(address, { subject: 'culture' })).status).toBe(200);
    expect((await (await server().as('market-drafter')).put(address, { subject: 'other' })).status).toBe(404);
    expect((await (await server().as('auditor')).put(address, { subject: 'other' })).status).toBe(403);
    expect((await drafter.put(address, { subject: 'none' })).status).toBe(400);
    await drafter.put(address, { subject: 'market' });
    const under = await page('/?subject=market');
    expect(under).toMatch(/<option value="market" selected>/);
    expect([under.match(/class="entry"/g)?.length, under]).toEqual([1, expect.stringContaining('临江市户外招牌设置管理办法')]);
    expect(await page(`/?subject=market&q=${encodeURIComponent('办法')}`)).not.toContain('共享单车停放管理办法</a>');
    expect(await page('/?subject=culture')).toContain('没有相符的文件');
    expect(await page(`/documents/${library.signs.id}`)).toContain('?subject=market');
  });

  it('tell programs what was published and what became of a document', async () => {
    const feed = await page('/feeds/documents.atom');
    expect(feed).toMatch(/^<\?xml/);
    expect(feed.match(/<entry>/g)).toHaveLength(2);
    const one = await page(`/feeds/documents/${library.parking.id}.atom`);
    expect([...one.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title]) => title).slice(1)).toEqual([
      '临江市共享单车停放管理办法：停止执行',
      '临江市共享单车停放管理办法：修改（临江市户外招牌设置管理办法）',
      '临江市共享单车停放管理办法：公布',
    ]);
    const under = await page('/feeds/documents.atom?subject=market');
    expect([under.match(/<entry>/g)?.length, under]).toEqual([1, expect.stringContaining('市场监管')]);
    expect((await page('/sitemap.xml')).match(/<loc>/g)).toHaveLength(2);
  });
});
