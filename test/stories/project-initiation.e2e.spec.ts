import { plainText, readDocx, readTable } from '@fashen/ooxml';
import { docx } from '../support/docx.js';
import { recordValidity } from '../support/library.js';
import { LifeStory, OFFICE, TESTS } from '../support/normative-document.js';
import { told } from '../support/office.js';
import { CITY, ProjectStory, REASONS, URBAN } from '../support/project.js';
import { person } from '../support/review.js';
import { describeBothServers, type RunningServer } from '../support/server.js';

const IN_FORCE = [
  '临江市户外广告和招牌设置管理规定',
  '第一条 为规范户外广告和招牌设置，制定本规定。',
  '第二条 设置户外招牌的，应当保持整洁、安全。',
  '第三条 本规定自公布之日起三十日后施行。',
];

/** A document in force that is much like what will be proposed. */
async function inForce(server: RunningServer, text: readonly string[] = IN_FORCE): Promise<string> {
  const drafter = await server.as('urban-drafter');
  const fields = { kind: 'normativeDocument', drafters: [person('urban-drafter')] };
  const { body } = await drafter.upload('/api/documents', { file: { name: '规定.docx', bytes: docx(text) }, fields });
  const { id } = body.document;
  const event = { id: `${id}-p`, kind: 'published', on: '2025-01-05', effectiveOn: '2025-02-05', version: body.version.id } as const;
  await recordValidity(server, id, [{ ...event, lastDay: null, evaluateOn: null }]);
  return id;
}

const suggestion = {
  title: '户外招牌维护',
  problem: '老旧招牌坠落伤人',
  proposal: '明确由设置人定期检查',
  name: '某甲',
  contact: '电话：0000-0000',
};

/** The life of the document that was added: the plan that is kept here says how it came about; one that it does not list is not in it. */
async function confirmsPlan(project: ProjectStory): Promise<void> {
  const life = new LifeStory(project.server);
  life.document = project.document;
  await life.version(['临江市燃气瓶装配送管理办法', '第一条 配送人员应当经过培训。', '第二条 本办法自公布之日起三十日后施行。']);
  expect((await life.open()).status).toBe(201);
  await life.done(OFFICE, 'screenIn', TESTS);
  await life.refused(OFFICE, 'confirmPlan', { how: 'noPlanHere', words: '略过' }, 'plan.otherWay');
  await life.done(OFFICE, 'confirmPlan', { how: 'addedWithApproval', words: '已办理追加立项' });
  expect((await life.read(OFFICE)).body.details.planned).toMatchObject({ how: 'addedWithApproval', project: project.id });

  const other = new LifeStory(project.server);
  await other.screened();
  await other.refused(OFFICE, 'confirmPlan', { how: 'noPlanHere', words: '略过' }, 'plan.stepExists');
  await other.refused(OFFICE, 'confirmPlan', { how: 'annualPlan', words: '计划第3项' }, 'plan.notListed');
}

describeBothServers('a project', (server) => {
  it('begins with a citizen’s suggestion, is compared with what is in force, and becomes a line of the plan', async () => {
    const story = new ProjectStory(server());
    const old = await inForce(server());
    const citizen = server().anonymous();
    const kept = await citizen.post('/api/public/suggestions', suggestion);
    expect([kept.status, kept.body.receiver]).toEqual([201, '临江市司法局']);
    const status = async () =>
      (await citizen.post('/api/public/suggestions/status', { code: kept.body.code, secret: kept.body.secret })).body;
    expect((await citizen.post('/api/public/suggestions/status', { code: kept.body.code, secret: 'wrong' })).status).toBe(404);
    expect(await status()).toMatchObject({ stage: 'received', title: '户外招牌维护' });

    const desk = await story.as('justice-handler2');
    expect((await (await story.as('urban-drafter')).get('/api/suggestions')).status).toBe(403);
    const [received] = (await desk.get('/api/suggestions')).body.entries;
    expect(received).toMatchObject({ title: '户外招牌维护', hasPerson: true, stage: 'received' });
    expect(JSON.stringify(received)).not.toContain('某甲');
    const title = '临江市户外招牌维护管理办法';
    const taken = await story.proposed(title, { draftingParty: URBAN, suggestion: received.id }, 'justice-handler2');
    expect(told(taken)).toBe('201');
    expect(await status()).toMatchObject({ stage: 'assessing', document: null });

    expect(told(await story.act('justice-handler2', 'beginAssessment'))).toBe('403 NOT_PERMITTED duty.proposed');
    await story.done('justice-handler', 'beginAssessment');
    const [like] = await story.similar();
    expect(like).toMatchObject({ document: { id: old, title: IN_FORCE[0] }, mustAnswer: true });
    const sides = (await (await story.as('justice-handler')).get(`/api/projects/${story.id}/similar/${old}`)).body;
    expect(sides.entries[0].inForce).toEqual({ anchor: '第二条', text: IN_FORCE[2] });
    expect(sides.entries[0].proposed.text).toContain('应当保持整洁、安全');
    expect(told(await story.assess({ similar: [] }))).toBe('422 PAYLOAD_REFUSED similar.unanswered');
    expect((await story.assess()).status).toBe(200);

    const scan = await story.scan('approval', '市长签批件', story.office);
    const entry = { onBehalfOf: person('city-leader'), occurredOn: story.today(), scan };
    expect(told(await story.act(story.office, 'approve'))).toBe('422 PAYLOAD_REFUSED entry.required');
    await story.done(story.office, 'approve', { entry });
    expect(await status()).toMatchObject({ stage: 'planned', document: null });
    const { body: plan } = await story.plan('urban-drafter');
    expect(plan).toMatchObject({ lead: { id: CITY }, adopted: null, mayAdopt: false, counts: { planned: 1, added: 0 } });
    expect(plan.items[0]).toMatchObject({
      document: { title },
      drafting: { id: URBAN },
      planned: { year: 2026, month: 12 },
      due: { year: 2026, month: 12 },
      kind: 'planned',
      standing: 'running',
      decidedBy: { name: '陆安澜' },
    });
  });

  it('that comes after the plan was adopted is an addition, with reasons', async () => {
    const story = new ProjectStory(server());
    await story.proposed('临江市流动摊贩管理办法');
    await story.assessed();
    expect(told(await story.act('city-leader', 'approveAddition', { words: '急需' }))).toContain('plan.notAdopted');
    await story.done('city-leader', 'approve');
    const adopt = async (login: string, body: object) => (await story.as(login)).post('/api/plans/2026/adoption', body);
    const adoption = { adoptedOn: story.today(), basis: '市政府常务会议纪要〔2026〕3号' };
    expect(told(await adopt('urban-drafter', adoption))).toBe('403 NOT_PERMITTED plan.whoAdopts');
    expect(told(await adopt(story.office, { ...adoption, adoptedOn: '2030-01-01' }))).toBe('422 PAYLOAD_REFUSED plan.adoptedAhead');
    expect(told(await adopt(story.office, adoption))).toBe('201');
    expect(told(await adopt('justice-head', adoption))).toBe('422 PAYLOAD_REFUSED plan.adoptedAlready');

    const late = new ProjectStory(server());
    await late.proposed('临江市燃气瓶装配送管理办法');
    await late.assessed();
    expect(told(await late.act('city-leader', 'approve'))).toContain('plan.adopted');
    await late.done('city-leader', 'approveAddition', { words: '上级要求年内出台' });
    const { body: plan } = await late.plan('auditor');
    expect(plan.adopted).toMatchObject({ basis: adoption.basis });
    expect(plan.items.at(-1)).toMatchObject({
      document: { title: '临江市燃气瓶装配送管理办法' },
      kind: 'added',
      reasons: '上级要求年内出台',
    });
    expect(told(await late.open())).toContain('project.planned');
    await confirmsPlan(late);
    const reader = await late.as('urban-head');
    for (const paper of ['plan.docx', 'progress.docx', 'plan.xlsx', 'progress.xlsx']) {
      const [first, again] = [await reader.get(`/api/plans/2026/${paper}`), await reader.get(`/api/plans/2026/${paper}`)];
      expect([paper, first.status, first.bytes.subarray(0, 2).toString()]).toEqual([paper, 200, 'PK']);
      expect([paper, first.bytes.equals(again.bytes)]).toEqual([paper, true]);
    }
    const sheet = await readTable((await reader.get('/api/plans/2026/progress.xlsx')).bytes);
    expect(sheet).toContainEqual(
      expect.arrayContaining(['临江市燃气瓶装配送管理办法', '临江市城市管理局', '计划外追加', '起草', '正在办理']),
    );
  });

  it('that is planned is put off and dropped by the leader alone: the plan, its papers and whoever suggested it say so', async () => {
    const story = new ProjectStory(server());
    const citizen = server().anonymous();
    const kept = (await citizen.post('/api/public/suggestions', { ...suggestion, title: '河道垂钓' })).body;
    const status = async () => (await citizen.post('/api/public/suggestions/status', { code: kept.code, secret: kept.secret })).body;
    const { entries } = (await (await story.as('justice-handler2')).get('/api/suggestions')).body;
    const { id } = entries.find(({ title }: { title: string }) => title === '河道垂钓');
    const title = '临江市河道垂钓管理办法';
    await story.proposed(title, { draftingParty: URBAN, suggestion: id }, 'justice-handler2', { year: 2027, month: 3 });
    await story.assessed();
    await story.done('city-leader', 'approve');

    const later = { year: 2027, month: 10, words: '需要与省条例衔接' };
    expect((await story.act('urban-drafter', 'postpone', later)).status).toBe(403);
    expect(told(await story.act('city-leader', 'postpone', { ...later, month: 2 }))).toBe('422 PAYLOAD_REFUSED adjustment.notLater');
    expect(told(await story.act(story.office, 'postpone', later))).toBe('422 PAYLOAD_REFUSED entry.required');
    const scan = await story.scan('approval', '市长签批件', story.office);
    const entry = { onBehalfOf: person('city-leader'), occurredOn: story.today(), scan };
    await story.done(story.office, 'postpone', { ...later, entry });
    expect(await status()).toMatchObject({ stage: 'planned', words: '完成时间调整为2027年10月：需要与省条例衔接' });
    const plan = async (year: number) => (await story.plan('urban-drafter', year)).body;
    expect((await plan(2027)).items[0]).toMatchObject({
      planned: { year: 2027, month: 3 },
      due: { year: 2027, month: 10 },
      standing: 'running',
      adjustments: [{ kind: 'postponed', reasons: later.words, decidedBy: { name: '陆安澜' } }],
    });

    await story.done('city-leader', 'postpone', { year: 2028, month: 1, words: '上位法尚未出台' });
    expect((await plan(2027)).items[0].standing).toBe('postponed');
    expect(await plan(2028)).toMatchObject({ counts: { planned: 0, carriedOver: 1 }, items: [{ standing: 'running' }] });
    const reader = await story.as('urban-head');
    const sheet = await readTable((await reader.get('/api/plans/2027/plan.xlsx')).bytes);
    expect(sheet.flat().join()).toContain(`调整完成时间为2028年1月（${story.today()}）：上位法尚未出台`);
    const print = await readDocx((await reader.get('/api/plans/2027/plan.docx')).bytes);
    expect(plainText(print)).toContain('2028年1月完成');

    await story.done('city-leader', 'drop', { words: '由省统一规定' });
    expect(await status()).toMatchObject({ stage: 'dropped', words: '由省统一规定' });
    expect((await plan(2028)).items[0].standing).toBe('dropped');
    expect(told(await story.open())).toContain('project.underWay');
  });

  it('that repeats what is in force cannot be planned, and is refused by naming it', async () => {
    const story = new ProjectStory(server());
    const old = await inForce(server(), [
      '临江市犬只管理规定',
      '第一条 饲养犬只应当登记，并定期接种狂犬病疫苗。',
      '第二条 本规定自公布之日起三十日后施行。',
    ]);
    await story.proposed('临江市犬只登记管理办法');
    await story.done('justice-handler', 'beginAssessment');
    const others = (await story.similar()).filter(({ document, mustAnswer }) => mustAnswer && document.id !== old);
    const similar = [
      ...others.map(({ document }) => ({ document: document.id, relation: 'different', words: '调整对象不同' })),
      { document: old, relation: 'duplicate', words: '已规定登记和免疫' },
    ];
    expect(told(await story.assess({ similar }))).toBe('422 PAYLOAD_REFUSED assessment.contradicts');
    await story.done('justice-handler', 'recordAssessment', {
      isNeeded: true,
      isCovered: true,
      isCompetent: true,
      similar,
      recommendation: 'refuse',
      words: '现行规定已有',
    });
    expect(told(await story.act('city-leader', 'approve'))).toContain('duplicate.found');
    const refusal = { ground: 'duplicate', words: '现行规定已有明确规定' };
    expect(told(await story.act('city-leader', 'refuse', refusal))).toBe('422 PAYLOAD_REFUSED refusal.otherMissing');
    await story.done('city-leader', 'refuse', { ...refusal, other: old });
    const { details } = (await story.read('urban-drafter')).body;
    expect(details.refusal).toMatchObject({ ground: 'duplicate', other: { title: '临江市犬只管理规定' } });
  });

  it('sends nobody’s name anywhere, keeps every look at it, and answers a suggestion once', async () => {
    const story = new ProjectStory(server());
    const citizen = server().anonymous();
    const kept = (await citizen.post('/api/public/suggestions', { ...suggestion, title: '夜间照明' })).body;
    const desk = await story.as('justice-handler');
    const found = (await desk.get('/api/suggestions')).body.entries.find(({ title }: { title: string }) => title === '夜间照明');
    const look = await desk.post(`/api/suggestions/${found.id}/person`, { reason: '核实情况' });
    expect(look.body).toEqual({ name: '某甲', contact: '电话：0000-0000' });
    expect(told(await (await story.as('market-legal-handler')).post(`/api/suggestions/${found.id}/person`, { reason: '好奇' }))).toContain(
      'suggestion.notYours',
    );
    expect((await desk.post(`/api/suggestions/${found.id}/set-aside`, { words: '已由省条例规定' })).status).toBe(201);
    expect(told(await desk.post(`/api/suggestions/${found.id}/set-aside`, { words: '再次' }))).toContain('suggestion.answered');
    const status = (await citizen.post('/api/public/suggestions/status', { code: kept.code, secret: kept.secret })).body;
    expect(status).toMatchObject({ stage: 'setAside', words: '已由省条例规定' });
    const rows = await server().database.read(({ sql }) => sql.query('SELECT * FROM suggestion'));
    expect(JSON.stringify(rows)).not.toContain('某甲');
    expect(await server().count('suggestion_step')).toBeGreaterThanOrEqual(2);
    const without = { title: '某事', problem: '问题', proposal: '建议', receiver: 'linjiang.urban' };
    expect(told(await citizen.post('/api/public/suggestions', without))).toContain('suggestion.noReceiver');
  });

  it('is read by its sides alone, and a document is proposed for one’s own government alone', async () => {
    const story = new ProjectStory(server());
    expect(told(await story.proposed('某办法', { draftingParty: 'linjiang.market' }))).toContain('proposal.otherDepartment');
    expect(told(await story.proposed('某办法', {}, 'auditor'))).toContain('proposal.whoMay');
    expect(told(await story.proposed('临江市停车场管理办法', REASONS))).toContain('400 BAD_PAYLOAD');
    await story.proposed('临江市停车场管理办法');
    expect((await story.read('market-drafter')).status).toBe(404);
    expect((await (await story.as('market-drafter')).get(`/api/projects/${story.id}/similar`)).status).toBe(404);
    expect((await (await story.as('urban-drafter')).get('/api/plans/2026?lead=linjiang.market')).status).toBe(404);
    await story.done('urban-drafter', 'withdraw', { reason: '并入道路停车规定' });
    expect((await story.read('urban-drafter')).body.status).not.toBe('active');
    expect((await story.open()).status).toBe(201);
    story.document = await inForce(server());
    expect(told(await story.open())).toContain('project.underWay');
  });

  it('reminds the drafters when its month is over, and has ended once its document is published', async () => {
    const story = new ProjectStory(server());
    const title = '临江市电梯使用管理办法';
    await story.proposed(title, {}, 'urban-drafter', { year: 2027, month: 3 });
    await story.assessed();
    await story.done('city-leader', 'approve');
    server().clock.set('2027-04-01T01:00:00.000Z');
    await story.until(async () => {
      const { entries } = (await (await story.as('urban-drafter')).get('/api/notices')).body;
      return entries.some(({ text }: { text: { zh: string } }) => text.zh.includes(title) && text.zh.includes('至今没有公布'));
    });
    expect((await story.read('urban-drafter')).body).toMatchObject({ state: 'planned', status: 'active' });

    const version = await story.version();
    const published = { id: 'lifts-p', kind: 'published', on: '2027-04-12', effectiveOn: '2027-05-13', version } as const;
    await recordValidity(server(), story.document, [{ ...published, lastDay: null, evaluateOn: null }]);
    server().clock.set('2027-05-01T01:00:00.000Z');
    await story.until(async () => (await story.read('urban-drafter')).body.status === 'done');
    expect((await story.read('urban-drafter')).body.state).toBe('finished');
    const { items } = (await story.plan('urban-drafter', 2027)).body;
    expect(items.find(({ process }: { process: string }) => process === story.id)).toMatchObject({ standing: 'doneLate' });
  });
});
