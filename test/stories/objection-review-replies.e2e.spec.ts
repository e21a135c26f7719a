import { plainText, readDocx } from '@fashen/ooxml';
import { HANDLER, HANDLER2, HEAD, LIAISON, objectionStory } from '../support/objection-story.js';
import { PERSON, publishedDocument } from '../support/objections.js';
import { describeEachProfile } from '../support/server.js';

describeEachProfile('an objection that is examined', (server) => {
  const story = objectionStory(server);
  const { object, does, decide, examine, reaches, status } = story;
  beforeAll(() => publishedDocument(server(), 'paper', 1));

  it('is answered as lawful with reasons and the next door, and the redacted reply is public', async () => {
    const receipt = await object();
    const { id } = receipt;
    await examine(id);
    await does(HANDLER, id, 'proposeLawful', {
      explanation: '收取保证金有《某条例》第十条的依据',
      publicReply: '经审查，保证金的规定有法律依据。',
    });
    await decide(id);
    expect(await reaches(id, 'answered')).toBe('answered');
    const seen = await status(receipt);
    expect(seen).toMatchObject({ stage: { zh: '已答复' }, due: null, mayNow: [] });
    expect(seen.steps.map(({ kind }: { kind: string }) => kind)).toEqual(['received', 'accepted', 'replied']);
    expect(seen.reply).toMatchObject({ outcome: 'lawful', text: expect.stringContaining('有《某条例》第十条的依据') });
    expect(seen.reply.nextDoor).toContain('临江市人民政府');
    expect(seen.reply.nextDoor).not.toContain('诉讼');
    const { entries } = (await server().anonymous().get('/api/public/objections/replies?limit=10')).body;
    expect(entries).toMatchObject([{ outcome: 'lawful', text: '经审查，保证金的规定有法律依据。', document: { id: 'paper' } }]);
    expect(JSON.stringify(entries)).not.toContain(id);
    const published = await server().anonymous().get(`/api/public/objections/replies/${entries[0].id}/paper`);
    const words = plainText(await readDocx(published.bytes));
    expect(words).toMatch(/审查意见的公开答复[\s\S]*保证金的规定有法律依据/);
    for (const hidden of [PERSON.name, '编号', '某条例']) expect(words).not.toContain(hidden);
  });

  it('shows the authority the approved text alone: no day of receipt, no channel, nobody', async () => {
    const { id } = await object();
    expect((await story.read(LIAISON, id)).status).toBe(404);
    await story.askAuthority(id);
    const { status: code, body } = await story.read(LIAISON, id);
    expect(code).toBe(200);
    expect(body.details.request).toMatchObject({ document: { id: 'paper' }, texts: [expect.stringContaining('招牌保证金')] });
    expect(Object.keys(body.details).sort()).toEqual(['names', 'request']);
    expect(body.deadlines.map(({ key }: { key: string }) => key)).toEqual(['objection_statement']);
    for (const word of [PERSON.name, PERSON.phone, '晚风裁缝铺', 'receivedOn', 'page']) expect(JSON.stringify(body)).not.toContain(word);
    expect((await (await story.as(LIAISON)).get(`/api/processes/${id}/history`)).status).toBe(404);
  });

  it('is answered as lapsed only where the rows do not say that the document is in force', async () => {
    const { id } = await object();
    await examine(id);
    const refused = await story.act(HANDLER, id, 'proposeLapsed', { explanation: '已经失效' });
    expect(refused).toMatchObject({ status: 409, body: { findings: [{ rule: 'reply.stillInForce' }] } });
    await does(HANDLER2, id, 'proposeLawful', { explanation: '合法' });
    await does(HEAD, id, 'sendDecisionBack', { explanation: '请补充理由' });
    expect(await story.stateOf(id)).toBe('running.examining');
  });

  it('is answered as lapsed where its document is no longer valid, and where to go next is said', async () => {
    const document = await publishedDocument(server(), 'lapsed-paper', 2, '2026-02-20');
    const receipt = await object({ document, clauses: ['第一段'] });
    await examine(receipt.id);
    await does(HANDLER, receipt.id, 'proposeLapsed', { explanation: '该文件已于2026年2月20日失效', publicReply: '该文件已经失效。' });
    await decide(receipt.id);
    expect(await reaches(receipt.id, 'answered')).toBe('answered');
    const seen = await status(receipt);
    expect(seen.reply).toMatchObject({ outcome: 'lapsed', text: expect.stringContaining('2026年2月20日失效') });
    expect(seen.reply.nextDoor).not.toBe('');
    expect(await story.paper(receipt)).toMatch(/答复书[\s\S]*已于2026年2月21日失效，不再作为行政管理的依据/);
  });

  it('is published about a paper that is not in the library under the name that the head released, never the person’s', async () => {
    const outside = { document: undefined, clauses: [], paperTitle: `${PERSON.name}家门口的摊位通告`, receiver: 'linjiang.justice' };
    const receipt = await object(outside);
    await does(HANDLER, receipt.id, 'accept');
    await story.mask(HANDLER, receipt.id);
    await does(HANDLER, receipt.id, 'submitMasking');
    await does(HANDLER2, receipt.id, 'approveMasking');
    await does(HANDLER, receipt.id, 'enterStatement', { receivedOn: '2026-03-02', explanation: '属于日常管理告示' });
    const said = { explanation: '该告示没有设定义务', publicReply: '经审查，该告示没有设定义务。' };
    const refused = await story.act(HANDLER, receipt.id, 'proposeLawful', said);
    expect(refused.body.findings).toMatchObject([{ rule: 'reply.paperUnnamed', field: '/publicTitle' }]);
    await does(HANDLER, receipt.id, 'proposeLawful', { ...said, publicTitle: '关于规范沿街摊点的通告' });
    await decide(receipt.id);
    await reaches(receipt.id, 'answered');
    const { entries } = (await server().anonymous().get('/api/public/objections/replies?limit=10')).body;
    const published = entries.find(({ text }: { text: string }) => text === said.publicReply);
    expect(published).toMatchObject({ document: null, paper: '关于规范沿街摊点的通告' });
    const page = (await server().anonymous().get('/objections/replies')).bytes.toString('utf8');
    expect(page).toContain('关于规范沿街摊点的通告');
    const paper = await server().anonymous().get(`/api/public/objections/replies/${published.id}/paper`);
    expect(plainText(await readDocx(paper.bytes))).toMatch(/审查意见的公开答复[\s\S]*有申请对《关于规范沿街摊点的通告》提出审查意见/);
    for (const words of [JSON.stringify(entries), page]) expect(words).not.toContain(PERSON.name);
    expect(await story.paper(receipt)).toContain(`《${PERSON.name}家门口的摊位通告》`);
  });

  it('shows the head what was proposed, and the authority a letter with the approved words alone', async () => {
    const { id } = await object();
    expect((await (await story.as(HANDLER)).get(`/api/objections/${id}/request`)).status).toBe(404);
    await examine(id);
    await does(HANDLER, id, 'proposeLawful', { explanation: '依据充分' });
    const texts = (await (await story.as(HEAD)).get(`/api/objections/${id}/texts`)).body.entries;
    expect(texts).toMatchObject([
      { kind: 'statement', explanation: '依据《某条例》第十条制定。', by: 'linjiang.person.office-liaison' },
      { kind: 'proposal', n: 1, explanation: '依据充分', publicReply: null, publicTitle: null },
    ]);
    expect((await (await story.as(LIAISON)).get(`/api/objections/${id}/texts`)).status).toBe(404);
    const letter = await (await story.as(LIAISON)).get(`/api/objections/${id}/request`);
    expect(letter.status).toBe(200);
    const words = plainText(await readDocx(letter.bytes));
    for (const said of ['临江市人民政府', '招牌保证金', '第一段', '说明期限']) expect(words).toContain(said);
    for (const hidden of [PERSON.name, PERSON.phone, '晚风裁缝铺', '和平路']) expect(words).not.toContain(hidden);
  });
});
