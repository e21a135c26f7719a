import { PublicReplyRepository, ValidityRepository } from '@fashen/persistence';
import { eventually } from '../support/eventually.js';
import { PERSON, publishedDocument, TEXT } from '../support/objections.js';
import { seedDocument } from '../support/review-case.js';
import { describeEachServer } from '../support/server.js';

const PNG = Buffer.from('89504e470d0a1a0a49454e44ae426082', 'hex');

describeEachServer('an objection without an account', (server) => {
  const post = (path: string, body: unknown) => server().anonymous().post(`/api/public/objections${path}`, body);
  beforeAll(async () => {
    await publishedDocument(server(), 'paper', 1);
    await seedDocument({ store: server().database.store }, 'draft', 2);
  });

  it('is answered with a code and a secret, by which its person follows it', async () => {
    const receipt = await post('', { document: 'paper', clauses: ['第一段'], text: TEXT, name: PERSON.name, phone: PERSON.phone });
    expect(receipt).toMatchObject({ status: 201, body: { kind: 'objection', receivedOn: '2026-03-02', receiver: '临江市司法局' } });
    const { code, secret } = receipt.body;
    const status = await post('/status', { code: code.toLowerCase().replaceAll('-', ' '), secret });
    expect(status).toMatchObject({
      status: 200,
      body: {
        kind: 'objection',
        document: { id: 'paper' },
        paper: null,
        reply: null,
        steps: expect.any(Array),
        mayNow: expect.arrayContaining(['withdrawal']),
      },
    });
  });

  it('may be to a paper that is not in the library, with a photograph of it', async () => {
    const fields = {
      paperTitle: '关于规范沿街摊点的通告',
      paperIssuer: '某街道',
      text: '没有法律依据',
      name: PERSON.name,
      email: PERSON.email,
    };
    const photograph = { file: { name: `${PERSON.name}拍摄.png`, bytes: PNG }, fields };
    const receipt = await server().anonymous().upload('/api/public/objections', photograph);
    expect(receipt.status).toBe(201);
    expect((await post('/status', receipt.body)).status).toBe(400);
    const { code, secret } = receipt.body;
    expect((await post('/status', { code, secret })).body).toMatchObject({ document: null, paper: '关于规范沿街摊点的通告' });
    const alone = await server()
      .anonymous()
      .upload('/api/public/objections', { ...photograph, fields: { text: '没有依据的通告' } });
    expect(alone).toMatchObject({ status: 201, body: { kind: 'lead' } });
  });

  it('is a lead where nobody can be answered', async () => {
    expect((await post('', { document: 'paper', text: TEXT, name: PERSON.name })).body.kind).toBe('lead');
    expect((await post('', { document: 'paper', text: TEXT, phone: PERSON.phone })).body.kind).toBe('lead');
  });

  it('learns of no document that is not public: a draft is no more there than one that was never written', async () => {
    const [draft, nothing] = [await post('', { document: 'draft', text: TEXT }), await post('', { document: 'nothing', text: TEXT })];
    expect(draft.status).toBe(400);
    expect({ ...draft.body, instance: '' }).toEqual({ ...nothing.body, instance: '' });
    expect(draft.body.findings).toMatchObject([{ rule: 'objection.notInLibrary', detail: '文件库中没有这份公开的文件。' }]);
    expect((await post('', { text: TEXT })).body.findings).toMatchObject([{ rule: 'objection.noSubject', wayOut: expect.any(String) }]);
    await seedDocument({ store: server().database.store }, 'tomorrow', 3);
    const published = {
      kind: 'published',
      on: '2026-03-03',
      effectiveOn: '2026-04-03',
      version: 'tomorrow-v3',
      lastDay: null,
      evaluateOn: null,
    } as const;
    await server().database.store.transaction(({ sql }) =>
      new ValidityRepository(sql).record(
        'tomorrow',
        { id: 'tomorrow-published', ...published },
        { basis: '临政规〔2026〕3号', evidence: null, createdBy: 'office-publisher', createdAt: '2026-03-02T01:00:00.000Z' },
      ),
    );
    const early = await post('', { document: 'tomorrow', text: TEXT });
    expect({ ...early.body, instance: '' }).toEqual({ ...nothing.body, instance: '' });
  });

  it('takes further reasons and a withdrawal, with or without words', async () => {
    const { code, secret } = (await post('', { document: 'paper', text: `${TEXT}另`, name: PERSON.name, phone: PERSON.phone })).body;
    const more = await post('/statements', { code, secret, kind: 'newReasons', text: '还违反了上位法。' });
    expect(more.status).toBe(201);
    expect((await post('/statements', { code, secret, kind: 'newReasons' })).status).toBe(400);
    expect(await post('/statements', { code, secret, kind: 'supplement', text: '补正' })).toMatchObject({
      status: 409,
      body: { code: 'OBJECTION_NOT_NOW' },
    });
    expect((await post('/statements', { code, secret, kind: 'withdrawal' })).status).toBe(201);
  });

  it('does not open to a wrong secret, in the same words as to a code that nobody has', async () => {
    const { code, secret } = (await post('', { document: 'paper', text: TEXT, name: PERSON.name, phone: PERSON.phone })).body;
    const [wrong, unknown] = [
      await post('/status', { code, secret: 'AAAA-AAAA-AAAA-AAAA' }),
      await post('/status', { code: '0000-0000-0000', secret }),
    ];
    expect(wrong).toMatchObject({ status: 404, body: { code: 'OBJECTION_NOT_FOUND' } });
    expect({ ...wrong.body, instance: '' }).toEqual({ ...unknown.body, instance: '' });
  });

  it('sends a lost code to whoever gave that name and contact, and says the same to everybody', async () => {
    const letters = () =>
      server().database.read(({ sql }) => sql.query<{ id: string }>("SELECT id FROM objection_letter WHERE kind = 'code'"));
    const before = (await letters()).length;
    const asked = { name: '程望舒', phone: '138 0013 9999' };
    await post('', { document: 'paper', text: TEXT, ...asked });
    const [known, stranger] = [
      await post('/lost-code', { ...asked, phone: '13800139999' }),
      await post('/lost-code', { name: '无此人', phone: '13800000001' }),
    ];
    expect([known.status, stranger.status]).toEqual([202, 202]);
    expect(known.body).toEqual(stranger.body);
    expect(await eventually(letters, (rows) => rows.length > before)).toHaveLength(before + 1);
    const lookedFor = () =>
      eventually(
        () => server().count('objection_recovery'),
        (rows) => rows === 0,
      );
    await lookedFor();
    // whoever knows a neighbour's telephone number cannot have them called all day
    await post('/lost-code', asked);
    await lookedFor();
    expect(await letters()).toHaveLength(before + 1);
    server().clock.pass(86_400_000);
    await post('/lost-code', asked);
    expect(await eventually(letters, (rows) => rows.length > before + 1)).toHaveLength(before + 2);
    await lookedFor();
  });

  it('shows everybody the replies that were released, the newest first', async () => {
    await server().database.store.transaction(async ({ sql }) => {
      const reply = { repliedBy: 'linjiang.justice', outcome: 'lawful', text: '经审查，该文件合法。' };
      const replies = new PublicReplyRepository(sql);
      await replies.insert({ ...reply, id: 'one', document: 'paper', paper: null, on: '2026-02-01' });
      await replies.insert({ ...reply, id: 'two', document: null, paper: '关于规范沿街摊点的通告', on: '2026-02-03' });
    });
    const first = await server().anonymous().get('/api/public/objections/replies?limit=1');
    expect(first.body.entries).toMatchObject([{ document: null, paper: '关于规范沿街摊点的通告', repliedBy: '临江市司法局' }]);
    const second = await server().anonymous().get(`/api/public/objections/replies?limit=1&cursor=${first.body.next}`);
    expect(second.body).toMatchObject({ entries: [{ document: { id: 'paper' }, publishedOn: '2026-02-01' }], next: null });
  });

  it('gives each of those who sign together a code of their own, by letter to those who are not at the page', async () => {
    const jointly = [
      { name: '顾长青', phone: '13800138001' },
      { name: '江晚晴', address: '临江市解放路1号' },
    ];
    const receipt = await post('', { document: 'paper', text: TEXT, name: PERSON.name, phone: PERSON.phone, jointly });
    expect(receipt.status).toBe(201);
    const letters = await server().database.read(({ sql }) => sql.query("SELECT id FROM objection_letter WHERE kind = 'receipt'"));
    expect(letters).toHaveLength(2);
  });
});

describeEachServer(
  'too many of them',
  (server) => {
    it('are held off by what they are about and all together, and told when to come again', async () => {
      await publishedDocument(server(), 'paper', 1);
      const submit = () => server().anonymous().post('/api/public/objections', { document: 'paper', text: TEXT });
      expect([(await submit()).status, (await submit()).status]).toEqual([201, 201]);
      const third = await submit();
      expect(third).toMatchObject({ status: 429, body: { code: 'OBJECTIONS_THROTTLED' } });
      expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await server().count('objection')).toBe(2);
    });
  },
  { FASHEN_OBJECTIONS_PER_TARGET: '2' },
);

describeEachServer(
  'who guesses at a code',
  (server) => {
    it('is held off, and its owner is not, who has the secret', async () => {
      await publishedDocument(server(), 'paper', 1);
      const anybody = server().anonymous();
      const { code, secret } = (await anybody.post('/api/public/objections', { document: 'paper', text: TEXT, ...PERSON })).body;
      const status = (given: string) => anybody.post('/api/public/objections/status', { code, secret: given });
      const guesses = [];
      for (let n = 0; n < 12; n += 1) guesses.push((await status('AAAA-AAAA-AAAA-AAAA')).status);
      expect(guesses).toEqual([...Array(10).fill(404), 429, 429]);
      expect((await status(secret)).status).toBe(200);
    });
  },
  { FASHEN_OBJECTIONS_PER_ADDRESS: '10' },
);
