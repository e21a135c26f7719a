import { HANDLER, HANDLER2, HEAD, objectionStory } from '../support/objection-story.js';
import { publishedDocument, TEXT } from '../support/objections.js';
import { describeEachProfile } from '../support/server.js';

const explanation = '理由在此';

describeEachProfile('an objection that is not examined to the end', (server) => {
  const { object, act, does, decide, examine, says, stateOf, status, paper, reaches, read } = objectionStory(server);
  beforeAll(() => publishedDocument(server(), 'paper', 1));

  it('is supplemented, while the clock of the reply runs on', async () => {
    const receipt = await object();
    const { due } = await status(receipt);
    await does(HANDLER, receipt.id, 'requestSupplement', { explanation: '请说明所涉条款', due: '2026-03-10' });
    const asked = await status(receipt);
    expect(asked).toMatchObject({ due, stage: { zh: '请予补正' }, mayNow: expect.arrayContaining(['supplement']) });
    expect(asked.steps.at(-1)).toMatchObject({ due: '2026-03-10', text: expect.stringContaining('请说明所涉条款') });
    expect((await says(receipt, 'supplement', '指的是第一段。')).status).toBe(201);
    expect(await reaches(receipt.id, 'running.checking.received')).toBe('running.checking.received');
    expect((await status(receipt)).due).toEqual(due);
  });

  it.each([
    ['notNormative', '不是行政规范性文件'],
    ['notOurs', '不属于本机关处理'],
    ['notIdentifiable', '无法识别文件或者申请人'],
  ])('is refused because it is %s, in writing and with the next door', async (ground, words) => {
    const receipt = await object();
    await does(HANDLER, receipt.id, 'proposeRefusal', { ground, explanation });
    await decide(receipt.id);
    expect(await stateOf(receipt.id)).toBe('refused');
    const seen = await status(receipt);
    expect(seen.steps.at(-1)).toMatchObject({ kind: 'refused', outcome: ground, text: expect.stringContaining(words) });
    expect(seen.steps.at(-1).nextDoor).toContain('可以向');
  });

  it('is refused on no other ground', async () => {
    const { id } = await object();
    expect((await act(HANDLER, id, 'proposeRefusal', { ground: 'otherProcedureOpen', explanation })).status).toBe(400);
  });

  it.each(['ownCase', 'informationRequest', 'petition', 'fairCompetition', 'other'])(
    'is diverted as %s with the warning that sixty days run on',
    async (diversion) => {
      const receipt = await object();
      await does(HANDLER, receipt.id, 'proposeDiversion', { diversion, explanation: '请向作出处罚的机关的上级申请行政复议' });
      await decide(receipt.id);
      expect(await stateOf(receipt.id)).toBe('diverted');
      const { text } = (await status(receipt)).steps.at(-1);
      for (const words of ['请向作出处罚的机关', '提出异议不影响行政复议', '六十日', '第二十条']) expect(text).toContain(words);
    },
  );

  it('is transferred to whoever is competent, and the person knows to whom', async () => {
    const receipt = await object();
    await does(HANDLER, receipt.id, 'proposeTransfer', { to: '清溪区人民政府', explanation });
    await decide(receipt.id);
    expect(await stateOf(receipt.id)).toBe('transferred');
    expect((await status(receipt)).steps.at(-1)).toMatchObject({ kind: 'transferred', text: expect.stringContaining('清溪区人民政府') });
  });

  it('goes back to the handler where the head does not agree, with reasons that stand in no event', async () => {
    const { id } = await object();
    await does(HANDLER, id, 'proposeTransfer', { to: '清溪区人民政府', explanation });
    await does(HEAD, id, 'sendDecisionBack', { explanation: '应当由我局受理' });
    expect(await stateOf(id)).toBe('running.checking.received');
    const rows = await server().database.read(({ sql }) =>
      sql.query<{ event: string }>('SELECT event FROM event WHERE process = $1', [id]),
    );
    const written = rows.map(({ event }) => event).join();
    for (const words of ['应当由我局受理', explanation, '清溪区人民政府']) expect(written).not.toContain(words);
  });

  it('is withdrawn by its person at any time, and stays so', async () => {
    const receipt = await object();
    await does(HANDLER, receipt.id, 'accept');
    expect((await says(receipt, 'withdrawal')).status).toBe(201);
    expect(await reaches(receipt.id, 'withdrawn')).toBe('withdrawn');
    expect(await status(receipt)).toMatchObject({ stage: { zh: '已撤回' }, due: null, mayNow: [] });
    expect((await says(receipt, 'newReasons', '还有一点。')).status).toBe(409);
  });

  it('is closed by the head where the same person brings no new reason after an answer', async () => {
    const who = { name: '复读先生', phone: '13800138222' };
    const first = await object({ ...who, text: `${TEXT}第一次。` });
    const repeated = (await act(HANDLER, first.id, 'proposeClosing', { explanation })).body;
    expect(repeated.findings).toMatchObject([{ rule: 'objection.notAnsweredBefore' }]);
    await examine(first.id);
    await does(HANDLER, first.id, 'proposeLawful', { explanation });
    await decide(first.id);
    const second = await object({ ...who, text: `${TEXT}第二次，别无新的理由。` });
    await does(HANDLER2, second.id, 'proposeClosing', { explanation: '与前次所述相同' });
    expect((await act(HANDLER2, second.id, 'approveDecision')).status).toBe(403);
    await decide(second.id);
    expect(await stateOf(second.id)).toBe('closed');
    expect((await status(second)).steps.at(-1)).toMatchObject({ kind: 'closed', text: expect.stringContaining('与前次所述相同') });
    expect(await paper(second)).toMatch(/终结告知书[\s\S]*复读先生[\s\S]*与前次所述相同[\s\S]*提出审查建议/);
  });

  it('is examined without a name as a lead, and recorded: nobody is owed an answer', async () => {
    const { id } = await object({ name: undefined, phone: undefined });
    const page = (await read(HANDLER, id)).body;
    expect(page.details).toMatchObject({ kind: 'lead', isAnswerDue: false });
    expect(page.deadlines.map(({ key }: { key: string }) => key)).toEqual(['objection_formal']);
    await does(HANDLER2, id, 'proposeTransfer', { to: '清溪区人民政府', explanation });
    await decide(id);
    expect(await stateOf(id)).toBe('recorded');
    const answers = await server().database.read(({ sql }) => sql.query('SELECT id FROM objection_answer WHERE objection_id = $1', [id]));
    expect(answers).toEqual([]);
  });
});
