import { request } from 'node:http';
import { publishedLibrary } from '../support/library.js';
import { describeEachServer, PASSWORD, startServer } from '../support/server.js';

type Said = { status: number; body: string };

/** As it stands on the line: no browser and no client library tidies the address up. */
const raw = (url: string, path: string, headers: Record<string, string> = {}): Promise<Said> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode!, body: Buffer.concat(chunks).toString('utf8') }));
    })
      .on('error', reject)
      .end();
  });

describeEachServer('an address that nobody types', (server) => {
  it.each([
    '/workbench/assets/%2e%2e/',
    '/workbench/assets/%2e%2e/index.html',
    '/workbench/assets/../../package.json',
    '/workbench/assets/..%2f..%2fpackage.json',
    '/workbench/assets/a%5c..%5cb',
    '/workbench/assets/%00',
    '/workbench/%00',
    '/workbench/%2e%2e/',
    '/workbench/a%0d%0aset-cookie:b',
    '/api/docs/%00',
    '/api/docs/%2e%2e/',
  ])('%s is not found', async (path) => {
    const { status, body } = await raw(server().url, path);
    expect([status, JSON.parse(body).code]).toEqual([404, 'NOT_FOUND']);
  });

  it.each(['/workbench/assets/%', '/workbench/%E4%BD', '/api/docs/%zz'])('%s cannot be read, and is told so', async (path) => {
    const { status, body } = await raw(server().url, path);
    expect([status, JSON.parse(body).code]).toEqual([400, 'BAD_ADDRESS']);
  });

  it('leaves no fault in the log', () => expect(server().log.filter((line) => line.includes('a request met a fault'))).toEqual([]));
});

describeEachServer('what another site makes a browser send', (server) => {
  const json = { 'content-type': 'application/json' };
  const signIn = (headers: Record<string, string>) =>
    server()
      .anonymous()
      .send('POST', '/api/session', JSON.stringify({ login: 'urban-head', password: PASSWORD }), { headers: { ...json, ...headers } });
  const form = (headers: Record<string, string>) =>
    server()
      .anonymous()
      .send('POST', '/objections/status', 'code=A&secret=B', {
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      });

  it.each([
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['from a neighbour under the same name', { 'sec-fetch-site': 'same-site' }],
    ['from another origin, where the browser says no more', { origin: 'http://evil.example' }],
    ['from another port of the same machine', { origin: 'http://127.0.0.1:1' }],
    ['from a page that hides its origin', { origin: 'null' }],
  ])('is refused in words when it comes %s', async (_, headers) => {
    for (const answer of [await signIn(headers), await form(headers)]) {
      expect([answer.status, answer.body.code]).toEqual([403, 'CROSS_SITE']);
      expect(answer.body.wayOut).toMatch(/[一-龥]/);
    }
  });

  it('is taken from our own pages, from an address typed in, and from programs that say nothing', async () => {
    const own = server().url;
    const taken: Record<string, string>[] = [
      {},
      { origin: own },
      { 'sec-fetch-site': 'same-origin', origin: 'null' },
      { 'sec-fetch-site': 'none' },
    ];
    for (const headers of taken) {
      expect((await signIn(headers)).status).toBe(201);
      expect((await form(headers)).status).toBe(422);
    }
  });

  it('is no form of a page where the interface expects JSON', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await server().anonymous().send('POST', '/api/session', `login=urban-head&password=${PASSWORD}`, { headers });
    expect([answer.status, answer.body.code]).toEqual([415, 'UNSUPPORTED_TYPE']);
    const plain = await server()
      .anonymous()
      .send('POST', '/api/session', JSON.stringify({ login: 'urban-head', password: PASSWORD }), {
        headers: { 'content-type': 'text/plain' },
      });
    expect(plain.status).toBe(415);
  });

  it('may still be looked at: a link from elsewhere opens a page', async () =>
    expect(
      (
        await server()
          .anonymous()
          .get('/', { headers: { 'sec-fetch-site': 'cross-site' } })
      ).status,
    ).toBe(200));

  it('hears our own origin in our own forms, because pages tell it to themselves', async () =>
    expect((await server().anonymous().get('/')).headers.get('referrer-policy')).toBe('same-origin'));
});

describe('the address in feeds and in the site map', () => {
  const ADDRESSES = ['/feeds/documents.atom', '/sitemap.xml'];

  it('is never that of the request, which anybody may write', async () => {
    const server = await startServer();
    for (const path of ADDRESSES) {
      const { status, body } = await raw(server.url, path, { host: 'evil.example', 'x-forwarded-host': 'evil.example' });
      expect([status, body.includes('evil.example'), body.includes('127.0.0.1')]).toEqual([200, false, false]);
    }
    await server.close();
  });

  it('is the one that people use, where it is set', async () => {
    const server = await startServer({ environment: { FASHEN_ORIGIN: 'https://fashen.example.cn' } });
    const { parking } = await publishedLibrary(server);
    for (const path of [...ADDRESSES, `/feeds/documents/${parking.id}.atom`])
      expect((await raw(server.url, path)).body).toContain('https://fashen.example.cn/');
    await server.close();
  });
});
