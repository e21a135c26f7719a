import { plainText, readDocx } from '@fashen/ooxml';
import type { Answer } from '../support/client.js';
import { HANDLER, objectionStory } from '../support/objection-story.js';
import { PERSON, publishedDocument } from '../support/objections.js';
import { describeEachServer } from '../support/server.js';

const explanation = '理由写在这里';
const why = { why: '打印后寄送' };

describeEachServer('the papers of an objection', (server) => {
  const { as, object, does, act, decide, examine, says, opened, reaches, paper } = objectionStory(server);
  beforeAll(() => publishedDocument(server(), 'paper', 1));

  /** Of somebody who is reached by post, and so gets a letter for each answer. */
  const byPost = () => object({ phone: undefined, address: PERSON.address });
  const letterOf = async (objection: string): Promise<string> => {
    const { entries } = (await (await as(HANDLER)).get('/api/objections/letters')).body;
    return entries.findLast((one: { objection: string; kind: string }) => one.objection === objection && one.kind === 'answer').id;
  };
  const words = async (answer: Answer): Promise<string> => {
    expect(answer.status).toBe(200);
    return plainText(await readDocx(answer.bytes));
  };
  const printed = async (objection: string): Promise<string> =>
    words(await (await as(HANDLER)).post(`/api/objections/letters/${encodeURIComponent(await letterOf(objection))}/paper`, why));

  it.each<[string, string, object, readonly string[]]>([
    ['accept', '受理通知书', {}, ['第一段']],
    ['requestSupplement', '补正通知书', { explanation, due: '2026-03-10' }, [explanation]],
    ['proposeRefusal', '不予受理告知书', { ground: 'notOurs', explanation }, [explanation, '提出审查建议']],
    ['proposeDiversion', '分流告知书', { diversion: 'ownCase', explanation }, [explanation, '六十日']],
    ['proposeTransfer', '移送告知书', { to: '清溪区人民政府', explanation }, ['清溪区人民政府', explanation]],
  ])('make %s a %s, in the name of the person and numbered', async (action, title, body, saying) => {
    const { id } = await byPost();
    await does(HANDLER, id, action, body);
    if (action.startsWith('propose')) await decide(id);
    const text = await printed(id);
    for (const said of [title, PERSON.name, '〔2026〕', ...saying]) expect(text).toContain(said);
  });

  it('make the reply a 答复书 with the point as it was masked, the result and the next doors', async () => {
    const { id } = await byPost();
    await examine(id);
    await does(HANDLER, id, 'proposeLawful', { explanation });
    await decide(id);
    const text = await printed(id);
    for (const said of ['答复书', PERSON.name, '招牌保证金', explanation, '符合法律、法规、规章', '临江市人民政府'])
      expect(text).toContain(said);
    for (const hidden of ['晚风裁缝铺', '诉讼']) expect(text).not.toContain(hidden);
  });

  it('are downloaded by whoever has code and secret, step by step, and by nobody else', async () => {
    const receipt = await object();
    await says(receipt, 'withdrawal');
    await reaches(receipt.id, 'withdrawn');
    expect(await paper(receipt, 1)).toMatch(/收件回执[\s\S]*秋照水/);
    expect(await paper(receipt)).toMatch(/撤回确认书[\s\S]*秋照水/);
    const { code, secret } = receipt;
    const asked = (body: object) => server().anonymous().post('/api/public/objections/paper', body);
    expect((await asked({ code, secret: '0000-0000-0000-0000', step: 1 })).status).toBe(404);
    expect((await asked({ code, secret, step: 9 })).status).toBe(404);
    const form = (path: string, fields: Record<string, string>) => {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      return server().anonymous().send('POST', path, new URLSearchParams(fields).toString(), { headers });
    };
    const page = await form('/objections/status', { code, secret });
    expect(page.bytes.toString('utf8')).toContain('action="/objections/paper"');
    expect(await words(await form('/objections/paper', { code, secret, step: '2' }))).toContain('撤回确认书');
  });

  it('bring code and secret where a letter has to, and are kept for the office without a name', async () => {
    const fields = { document: 'paper', text: '来信：第一段没有依据。', name: PERSON.name, address: PERSON.address };
    const handler = await as(HANDLER);
    const { id } = (await handler.post('/api/objections', { ...fields, channel: 'letter', receivedOn: '2026-03-01' })).body;
    await opened();
    await reaches(id, 'running.checking.received');
    const { entries } = (await handler.get('/api/objections/letters')).body;
    const letter = `/api/objections/letters/${encodeURIComponent(entries.find((one: { objection: string }) => one.objection === id).id)}`;
    const { code, secret } = (await handler.post(`${letter}/opening`, why)).body;
    const text = await words(await handler.post(`${letter}/paper`, why));
    for (const said of ['收件回执', PERSON.name, code, secret]) expect(text).toContain(said);
    const told = (await handler.get(`/api/objections/${id}/answers`)).body.entries;
    expect(told).toMatchObject([{ kind: 'received', label: { zh: '已收到' } }]);
    const copy = `/api/objections/${id}/answers/paper?answer=${encodeURIComponent(told[0].answer)}`;
    const kept = await words(await handler.get(copy));
    expect(kept).toContain('收件回执');
    for (const hidden of [PERSON.name, code, secret]) expect(kept).not.toContain(hidden);
    for (const login of ['urban-drafter', 'office-liaison']) expect((await (await as(login)).get(copy)).status).toBe(404);
  });

  it('are made for a purpose that is kept, and for nobody who does not handle it', async () => {
    const { id } = await byPost();
    await does(HANDLER, id, 'accept');
    const letter = await letterOf(id);
    for (const login of ['urban-drafter', 'office-liaison'])
      expect((await (await as(login)).post(`/api/objections/letters/${encodeURIComponent(letter)}/paper`, why)).status).toBe(404);
    await printed(id);
    const { entries } = (await (await as(HANDLER)).get(`/api/objections/${id}/looks`)).body;
    expect(entries).toMatchObject([{ what: 'letter', why: why.why }]);
    expect((await act(HANDLER, id, 'accept')).status).toBe(409);
  });
});
