import type { Client } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { PERSON, publishedDocument, TEXT } from '../support/objections.js';
import { describeEachServer, PASSWORD } from '../support/server.js';

const PNG = Buffer.from('89504e470d0a1a0a49454e44ae426082', 'hex');
const WHY = { why: '核对提出人' };

describeEachServer('the desk that handles objections', (server) => {
  let handler: Client;
  const submit = (more: object = {}) =>
    server()
      .anonymous()
      .post('/api/public/objections', { document: 'paper', text: TEXT, ...PERSON, ...more });
  const list = async () => (await handler.get('/api/objections?limit=100')).body.entries as { id: string; group: { lead: string } }[];
  const newest = async (): Promise<string> => (await list())[0]!.id;
  beforeAll(async () => {
    await publishedDocument(server(), 'paper', 1);
    handler = await server().as('justice-objection');
    server().clock.pass(1);
    await submit();
  });
  beforeEach(() => server().clock.pass(1000));

  it('lists objections of its office without a word of who made them, and only there', async () => {
    const answer = await handler.get('/api/objections');
    expect(answer.body.entries).toMatchObject([{ document: { id: 'paper' }, persons: 1, group: { size: 1, isConfirmed: false } }]);
    for (const words of Object.values(PERSON)) expect(answer.bytes.toString('utf8')).not.toContain(words);
    const id = await newest();
    for (const login of ['urban-liaison', 'justice-handler', 'qingxi-objection', 'auditor', 'administrator']) {
      const other = await server().as(login);
      const answers = [await other.get('/api/objections'), await other.post(`/api/objections/${id}/looks`, { what: 'persons', ...WHY })];
      const shown = answers.map(({ status, body }) => (status === 200 ? body.entries : status));
      expect([login, shown]).toEqual([login, login === 'qingxi-objection' ? [[], 404] : [403, 404]]);
    }
  });

  it('opens personal data only for a purpose, and says afterwards who looked', async () => {
    const id = await newest();
    expect((await handler.post(`/api/objections/${id}/looks`, { what: 'persons' })).status).toBe(400);
    const opened = await handler.post(`/api/objections/${id}/looks`, { what: 'persons', ...WHY });
    expect(opened.body.persons).toMatchObject([{ name: PERSON.name, phone: PERSON.phone, isForgotten: false }]);
    const log = (await (await server().as('auditor')).get(`/api/objections/${id}/looks`)).body;
    expect(log.entries).toMatchObject([{ person: 'linjiang.person.justice-objection', what: 'persons', why: WHY.why }]);
    for (const login of ['urban-liaison', 'qingxi-objection'])
      expect([login, (await (await server().as(login)).get(`/api/objections/${id}/looks`)).status]).toEqual([login, 404]);
  });

  it('shows which sentences may lead to their writer, and keeps the text without them', async () => {
    const id = await newest();
    const { texts } = (await handler.post(`/api/objections/${id}/looks`, { what: 'texts', ...WHY })).body;
    const [{ statement, sentences }] = texts;
    expect(sentences.map(({ reasons }: { reasons: unknown[] }) => reasons.length > 0)).toEqual([false, true, false]);
    const choice = sentences.map(({ reasons }: { reasons: unknown[] }) => ({ keep: reasons.length === 0 }));
    const put = (body: object) => handler.put(`/api/objections/${id}/masking/${statement}`, body);
    expect((await put({ sentences: choice.slice(1) })).body.findings).toMatchObject([{ rule: 'masking.otherText' }]);
    expect((await put({ sentences: choice.map(() => ({ keep: false })) })).body.findings).toMatchObject([{ rule: 'masking.nothingLeft' }]);
    for (const words of [PERSON.name.split('').join(' '), PERSON.phone, PERSON.email, PERSON.address]) {
      const careless = choice.map((one: object, n: number) => (n === 0 ? { keep: true, text: `${words}认为收费没有依据。` } : one));
      expect([words, (await put({ sentences: careless })).body.findings]).toMatchObject([words, [{ rule: 'masking.namesPerson' }]]);
    }
    const masked = await put({ sentences: choice });
    expect(masked).toMatchObject({ status: 200, body: { isApproved: false, maskedBy: 'linjiang.person.justice-objection' } });
    expect(masked.body.maskedText).toContain('此处略去');
    expect(masked.body.maskedText).not.toContain('裁缝');
    expect((await handler.get(`/api/objections/${id}/masking`)).body.entries).toEqual([masked.body]);
  });

  it('is closed to whoever also serves the issuer or the drafting department, in whatever role', async () => {
    const id = await newest();
    const serves = (party: string) =>
      server().database.store.transaction(({ sql }) =>
        sql.query('INSERT INTO account_role (account_id, party_id, role) VALUES ($1, $2, $3)', [
          'linjiang.person.justice-objection2',
          party,
          'auditor',
        ]),
      );
    const handler = await server().as('justice-objection2', 'linjiang.justice');
    const looks = async () => (await handler.post(`/api/objections/${id}/looks`, { what: 'persons', ...WHY })).status;
    expect(await looks()).toBe(200);
    for (const party of ['linjiang.urban-legal', 'linjiang.office']) {
      await serves(party);
      expect([party, await looks()]).toEqual([party, 403]);
      await server().database.store.transaction(({ sql }) =>
        sql.query('DELETE FROM account_role WHERE party_id = $1 AND role = $2', [party, 'auditor']),
      );
    }
    expect(await looks()).toBe(200);
  });

  it('asks for the password again before a look, once it was given some time ago', async () => {
    const id = await newest();
    const look = () => handler.post(`/api/objections/${id}/looks`, { what: 'persons', ...WHY });
    const confirm = (password: string) => handler.post('/api/session/confirm', { password });
    server().clock.pass(16 * 60_000);
    const before = await server().count('personal_data_look');
    expect(await look()).toMatchObject({ status: 403, body: { code: 'PASSWORD_AGAIN' } });
    expect(await confirm('a guess')).toMatchObject({ status: 403, body: { code: 'PASSWORD_NOT_RIGHT' } });
    expect((await look()).status).toBe(403);
    expect(await server().count('personal_data_look')).toBe(before);
    expect((await confirm(PASSWORD)).status).toBe(204);
    expect((await look()).status).toBe(200);
  });

  it('is closed to who had a hand in the document', async () => {
    await server().database.store.transaction(({ sql }) =>
      sql.query('INSERT INTO document_drafter (document_id, person) VALUES ($1, $2)', ['paper', 'linjiang.person.justice-objection2']),
    );
    const other = await server().as('justice-objection2');
    const answer = await other.post(`/api/objections/${await newest()}/looks`, { what: 'persons', ...WHY });
    expect(answer).toMatchObject({ status: 403, body: { findings: [{ rule: 'duty.involved' }] } });
  });

  it('is proposed what says the same, joins what it confirms and takes out what it does not', async () => {
    const lead = await newest();
    for (const text of [TEXT, TEXT.replace('请求审查', '恳请审查'), '第九条限定只能由本地企业承接，排除了外地的经营者，请审查。']) {
      server().clock.pass(1000);
      await submit({ text, name: '洛听雨', phone: '13900139000' });
    }
    const { body } = await handler.get(`/api/objections/${lead}/group`);
    expect(body.members).toMatchObject([{ similarity: 100, isConfirmed: false }, { isConfirmed: false }]);
    const [same, near] = body.members;
    expect((await handler.post(`/api/objections/${lead}/group`, { least: 100 })).body.members[0]).toMatchObject({
      id: same.id,
      isConfirmed: true,
    });
    expect((await handler.post(`/api/objections/${near.id}/separation`, {})).status).toBe(204);
    expect((await handler.get(`/api/objections/${lead}/group`)).body.members).toMatchObject([{ id: same.id }]);
    expect((await list()).map(({ group }) => group.lead === lead)).toEqual([false, false, true, true]);
    const named = await handler.post(`/api/objections/${lead}/group`, { members: [near.id] });
    expect(named.body.members).toMatchObject([{ id: same.id }, { id: near.id, isConfirmed: true }]);
  });

  it('compares those who object at the same moment too: one of them leads', async () => {
    const text = '第十一条要求商户只能使用指定企业制作的招牌，排除了竞争，请依法审查。';
    await Promise.all(['甲', '乙', '丙', '丁', '戊', '己'].map((name, n) => submit({ text, name, phone: `1360000000${n}` })));
    const leads = (await list()).slice(0, 6).map(({ group }) => group.lead);
    expect(new Set(leads).size).toBe(1);
  });

  it('types in what came by letter; code and secret go out by letter, and its delivery is recorded', async () => {
    const entered = await handler.upload('/api/objections', {
      file: { name: '来信.png', bytes: PNG },
      fields: {
        document: 'paper',
        text: '来信：第三条没有依据。',
        name: '白露生',
        address: '临江市解放路9号',
        channel: 'letter',
        receivedOn: '2026-02-27',
      },
    });
    expect(entered).toMatchObject({ status: 201, body: { kind: 'objection', receivedOn: '2026-02-27' } });
    expect(Object.keys(entered.body).sort()).toEqual(['id', 'kind', 'receivedOn']);
    const { entries } = (await handler.get('/api/objections/letters')).body;
    const letter = entries.find(({ objection }: { objection: string }) => objection === entered.body.id);
    const opened = await handler.post(`/api/objections/letters/${encodeURIComponent(letter.id)}/opening`, { why: '制作回执' });
    expect(opened.body).toMatchObject({ kind: 'receipt', name: '白露生', reachedBy: 'post', address: '临江市解放路9号' });
    const { code, secret } = opened.body;
    expect((await server().anonymous().post('/api/public/objections/status', { code, secret })).body.receivedOn).toBe('2026-02-27');
    const deliveries = `/api/objections/letters/${encodeURIComponent(letter.id)}/deliveries`;
    expect((await handler.post(deliveries, { way: 'registeredPost', sentOn: '2026-03-09' })).status).toBe(422);
    expect((await handler.post(deliveries, { way: 'registeredPost', sentOn: '2026-03-02', tracking: 'XA001' })).status).toBe(204);
    expect((await handler.get('/api/objections/letters')).body.entries).toEqual([]);
    const { files } = (await handler.post(`/api/objections/${entered.body.id}/looks`, { what: 'texts', ...WHY })).body;
    const scan = await handler.post(`/api/objections/${entered.body.id}/files/${files[0].id}`, WHY);
    expect([scan.headers.get('content-type'), scan.bytes.equals(PNG)]).toEqual(['image/png', true]);
    expect(
      (await handler.post('/api/objections', { document: 'paper', text: TEXT, channel: 'window', receivedOn: '2026-03-09' })).status,
    ).toBe(422);
  });

  it('forgets nobody before the objection has ended, and then for good; the chain stays whole', async () => {
    server().clock.pass(1000);
    const { code, secret } = (await submit({ text: '另一个理由：第七条违反上位法。', name: '祝南浦', phone: '13700137000' })).body;
    const id = await newest();
    const head = await server().as('justice-head3');
    const forget = (client: Client) => client.post(`/api/objections/${id}/persons/${id}.1/forgetting`, { why: '本人申请' });
    expect((await forget(handler)).status).toBe(403);
    expect((await forget(head)).body.findings).toMatchObject([{ rule: 'objection.underWay' }]);
    await server().anonymous().post('/api/public/objections/statements', { code, secret, kind: 'withdrawal' });
    await server().idle();
    expect((await forget(head)).status).toBe(204);
    expect((await server().anonymous().post('/api/public/objections/status', { code, secret })).status).toBe(404);
    const { body } = await handler.post(`/api/objections/${id}/looks`, { what: 'persons', ...WHY });
    expect(body.persons).toMatchObject([{ name: null, phone: null, isForgotten: true }]);
    expect((await handler.post(`/api/objections/${id}/looks`, { what: 'texts', ...WHY })).body.texts[0].text).toBeNull();
    await eventually(async () => (await server().engine().history(id)).length > 0);
    expect(await server().engine().verify(id)).toMatchObject({ ok: true, brokenAt: null });
  });
});
