import { draft } from '../support/docx.js';
import { describeBothServers, describeEachServer, PASSWORD } from '../support/server.js';

const json = { 'content-type': 'application/json' };

describeEachServer('a bad request', (server) => {
  const post = (body: string | Buffer, headers: Record<string, string> = json) =>
    server().anonymous().send('POST', '/api/session', body, { headers });

  it.each([
    ['an unknown field', { login: 'a', password: 'b', admin: true }, '/admin', /没有这一项/, /no such field/],
    ['a missing field', { login: 'a' }, '/password', /应为文字/, /text is expected/],
    ['another type', { login: 'a', password: 7 }, '/password', /应为文字/, /text is expected/],
    ['too little', { login: '', password: 'b' }, '/login', /不得少于 1 个字符/, /at least 1 character/],
    ['too much', { login: 'a', password: 'b'.repeat(201) }, '/password', /不得超过 200 个字符/, /at most 200 character/],
    ['no object at all', ['a'], '', /应为对象/, /an object is expected/],
  ])('with %s names the field in both languages', async (_, body, field, zh, en) => {
    const client = server().anonymous();
    const chinese = await client.post('/api/session', body);
    const english = await client.post('/api/session', body, { language: 'en' });
    expect(chinese.body).toMatchObject({ status: 400, code: 'BAD_PAYLOAD', findings: [{ field, detail: expect.stringMatching(zh) }] });
    expect(english.body.findings[0].detail).toMatch(en);
    expect(chinese.body.wayOut).toMatch(/[一-龥]/);
  });

  it('with a wrong choice lists the right ones', async () => {
    const drafter = await server().as('urban-drafter');
    const answer = await drafter.upload('/api/documents', {
      file: { name: 'a.docx', bytes: Buffer.from('x') },
      fields: { kind: 'law', drafters: 'a' },
    });
    expect(answer.body).toMatchObject({
      status: 400,
      findings: [{ field: '/kind', detail: expect.stringContaining('normativeDocument') }],
    });
  });

  it.each([
    ['broken JSON', '{"login": ', json, 400, 'BAD_JSON'],
    ['no JSON', '', json, 400, 'BAD_JSON'],
    ['a poisoned prototype', '{"__proto__": {"admin": true}, "login": "a", "password": "b"}', json, 400, 'BAD_JSON'],
    ['more than a megabyte', `"${'x'.repeat(1_100_000)}"`, json, 413, 'TOO_LARGE'],
    ['another content type', 'login=a', { 'content-type': 'text/csv' }, 415, 'UNSUPPORTED_TYPE'],
  ])('with %s is a problem', async (_, body, headers, status, code) => {
    const answer = await post(body, headers);
    expect(answer.body).toMatchObject({ status, code, detail: expect.stringMatching(/[一-龥]/) });
    expect(answer.status).toBe(status);
  });

  it.each([
    ['an unknown address', 'GET', '/api/nothing', 404, 'NOT_FOUND'],
    ['an encoding that cannot be read', 'GET', '/api/documents/%E4%BD', 400, 'BAD_ADDRESS'],
    ['a path that climbs', 'GET', '/api/docs/..%2f..%2fpackage.json', 404, 'NOT_FOUND'],
    ['a method that the address does not take', 'PUT', '/api/session', 405, 'METHOD_NOT_ALLOWED'],
    ['no session', 'GET', '/api/documents', 401, 'NOT_SIGNED_IN'],
  ])('for %s is a problem', async (_, method, path, status, code) => {
    const answer = await server().anonymous().send(method, path, undefined);
    expect([answer.status, answer.body?.code]).toEqual([status, code]);
    if (status === 405) expect(answer.headers.get('allow')).toBe('DELETE, POST');
  });

  it('answers in the language asked for, Chinese first', async () => {
    const client = server().anonymous();
    const languages = ['en', 'en-GB,zh;q=0.9', 'fr', 'zh-CN,en;q=0.8', 'en;q=0.1, zh'];
    const given = await Promise.all(
      languages.map(async (language) =>
        (await client.get('/api/me', { headers: { 'accept-language': language } })).headers.get('content-language'),
      ),
    );
    expect(given).toEqual(['en', 'en', 'zh-CN', 'zh-CN', 'zh-CN']);
  });

  it('tells a fault without its cause, which stands in the log under the same reference', async () => {
    const { database } = server();
    const { read } = database;
    database.read = () => Promise.reject(new Error('the connection of the secret host broke'));
    const client = server().anonymous();
    const answer = await client.signIn('urban-drafter', PASSWORD).finally(() => {
      database.read = read;
    });
    expect(answer.body).toMatchObject({ status: 500, code: 'FAULT' });
    expect(answer.bytes.toString()).not.toContain('secret host');
    const reference = /编号 ([0-9a-f-]{36})/.exec(answer.body.wayOut)![1]!;
    expect(server().log.some((line) => line.includes(reference) && line.includes('secret host'))).toBe(true);
  });

  it('leaves the server up, ready, counted and described', async () => {
    const client = server().anonymous();
    expect((await client.get('/healthz')).status).toBe(200);
    expect((await client.get('/readyz')).status).toBe(200);
    for (const authorization of ['', 'Bearer guessed'])
      expect((await client.get('/metrics', { headers: { authorization } })).status).toBe(404);
    expect(await server().counts()).toMatch(/fashen_problems_total\{code="BAD_PAYLOAD"\} \d+/);
    const { body } = await client.get('/api/openapi.json');
    expect(body).toMatchObject({ openapi: '3.1.0', paths: { '/api/documents': { post: expect.anything() } } });
    const page = (await client.get('/api/docs')).bytes.toString();
    expect(page).toContain('swagger-ui');
    expect(page).not.toMatch(/(src|href)=["']https?:/);
    const home = await client.get('/');
    expect(home.bytes.toString()).toMatch(/行政规范性文件库[\s\S]*\/api\/docs/);
    expect(home.headers.get('content-security-policy')).toContain("default-src 'none'");
    const described = await client.get('/api/docs');
    expect(described.headers.get('content-security-policy')).toContain("default-src 'self'");
  });
});

describeBothServers('the sign U+0000, which one database keeps and the other does not,', (server) => {
  const told = ({ status, body }: { status: number; body: { code: string; findings: { field: string }[] } }) => [
    status,
    body.code,
    ...body.findings.map(({ field }) => field),
  ];

  it('is refused wherever it comes: in a path, a query, a body, a form, a cursor', async () => {
    const client = await server().as('urban-drafter');
    const cursor = Buffer.from(JSON.stringify(['2026-03-02', 'a\u0000'])).toString('base64url');
    expect(told(await client.get('/api/documents/a%00b'))).toEqual([404, 'NOT_FOUND']);
    expect(told(await client.get('/api/search?q=a%00b'))).toEqual([400, 'BAD_ADDRESS']);
    expect(told(await client.get(`/api/notices?cursor=${cursor}`))).toEqual([400, 'BAD_PAYLOAD', '/cursor']);
    const body = { workflow: 'legality-review', input: { document: 'a\u0000', more: ['b', 'c\u0000'] } };
    const started = told(await client.post('/api/processes', body, { key: 'a' }));
    expect([...started.slice(0, 2), ...started.slice(2).sort()]).toEqual([400, 'BAD_PAYLOAD', '/input/document', '/input/more/1']);
    const file = { name: '送审稿.docx', bytes: draft() };
    const drafters = 'linjiang.person.urban-drafter\u0000';
    expect(told(await client.upload('/api/documents', { file, fields: { kind: 'other', drafters } }))[2]).toMatch(/^\/drafters/);
    expect(told(await server().anonymous().signIn('urban\u0000', 'b'))).toEqual([400, 'BAD_PAYLOAD', '/login']);
  });

  it('may be buried deeper than any stack', async () => {
    const deep = `${'['.repeat(200_000)}"\\u0000"${']'.repeat(200_000)}`;
    const answer = await server().anonymous().send('POST', '/api/session', deep, { headers: json });
    expect([answer.status, answer.body.code]).toEqual([400, 'BAD_PAYLOAD']);
  });
});
