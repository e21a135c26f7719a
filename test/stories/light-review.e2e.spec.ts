import { randomUUID } from 'node:crypto';
import { plainText, readDocx } from '@fashen/ooxml';
import { LightReviewStory, POINT, TITLE } from '../support/light-review.js';
import { person, ReviewStory } from '../support/review.js';
import { describeBothServers } from '../support/server.js';

const QUARTER = 15 * 60_000;
const DAY = 24 * 60 * 60_000;

describeBothServers('a light review', (server) => {
  // an address signs in only so often in a quarter of an hour
  beforeEach(() => server().clock.pass(QUARTER));

  it('is answered with a numbered letter that says that it is no legality review, stands in the register and grants nothing', async () => {
    const story = new LightReviewStory(server());
    await story.assigned({ letterNumber: '某人法函〔2026〕7号' });
    await story.done('justice-handler', 'submitOpinion', { points: [POINT] });
    await story.done('justice-head', 'sendOpinionBack', { reason: '请补充依据' });
    await story.done('justice-handler', 'submitOpinion', {
      points: [POINT, { text: '建议明确施行日期', basis: ['国办发〔2018〕37号 二（八）'] }],
    });
    expect(await story.done('justice-head', 'approveOpinion', { words: '同意' })).toMatchObject({ state: 'answered', status: 'done' });

    const paper: { form: string; href: string } = await story.until(async () => (await story.read('justice-handler')).body.documents[0]);
    expect(paper.form).toBe('legal-advice-letter');
    const file = await (await story.as('justice-handler')).get(paper.href);
    const text = plainText(await readDocx(file.bytes));
    expect(text).toContain('草案第三条与上位法的规定不一致');
    expect(text).toContain('建议明确施行日期');
    expect(text).toMatch(/本意见不是合法性审[查核]意见，不代替合法性审[查核]/);
    expect(await story.line()).toMatchObject({
      kind: { code: 'lightReview' },
      number: expect.stringMatching(/^临司法法〔2026〕\d+号$/),
      title: TITLE,
      conclusion: { zh: '已答复' },
      handler: '江临舟',
      endedOn: story.today(),
    });
    const { details } = (await story.read('justice-head')).body;
    expect(details.points.map(({ round }: { round: number }) => round)).toEqual([1, 2, 2]);
    const granted = await server().database.read(({ sql }) => sql.query('SELECT kind FROM "grant" WHERE subject = $1', [story.document]));
    expect(granted).toEqual([]);
  });

  it('is answered without a point where there is nothing to remark', async () => {
    const story = new LightReviewStory(server());
    await story.assigned();
    await story.done('justice-handler', 'submitOpinion', { points: [] });
    await story.done('justice-head', 'approveOpinion');
    expect((await story.read('auditor')).body).toMatchObject({ state: 'answered', deadlines: [{ status: 'met' }] });
  });

  it('is returned as not for us, with the reason, and withdrawn by its sender', async () => {
    const returned = new LightReviewStory(server());
    await returned.register();
    await returned.receive();
    expect((await returned.act('justice-intake', 'returnAsNotOurs')).status).toBe(400);
    expect(await returned.done('justice-intake', 'returnAsNotOurs', { reason: '不属本机构职责' })).toMatchObject({ state: 'notForUs' });
    const withdrawn = new LightReviewStory(server());
    await withdrawn.assigned();
    expect(await withdrawn.done('justice-intake', 'withdraw', { reason: '来函单位撤回' })).toMatchObject({ state: 'withdrawn' });
    expect((await withdrawn.read('auditor')).body.deadlines).toMatchObject([{ status: 'stopped' }]);
  });

  it('never takes in what is classified, and what turns out to be leaves a line without a title', async () => {
    const story = new LightReviewStory(server());
    expect(await story.register({ isClassified: 'yes' })).toMatchObject({
      status: 422,
      body: { findings: [{ rule: 'paper.classified' }] },
    });
    await story.assigned();
    expect(await story.done('justice-handler', 'leaveAsClassified')).toMatchObject({ state: 'leftAsClassified' });
    expect(await story.line()).toMatchObject({ title: null, number: null, conclusion: { zh: '涉密转线下办理' } });
    const page =
      JSON.stringify((await story.read('auditor')).body) +
      JSON.stringify((await (await story.as('auditor')).get(`/api/processes/${story.id}/history`)).body);
    expect(page).not.toContain(TITLE);
  });

  it('keeps drafter and approver apart, and leaves the paper to its handler', async () => {
    const story = new LightReviewStory(server());
    await story.assigned();
    expect(await story.act('justice-handler2', 'submitOpinion', { points: [POINT] })).toMatchObject({
      status: 403,
      body: { findings: [{ rule: 'duty.notHandler', wayOut: expect.any(String) }] },
    });
    expect((await story.act('justice-handler', 'submitOpinion', { points: [{ text: '没有依据', basis: [] }] })).status).toBe(400);
    await story.done('justice-head', 'assign', { handler: person('justice-handler2') });
    await story.done('justice-handler2', 'submitOpinion', { points: [POINT] });
    expect((await story.act('justice-handler2', 'approveOpinion')).status).toBe(403);
    expect((await story.act('urban-drafter', 'approveOpinion')).status).toBe(404);
    await story.done('justice-head', 'transfer', { seat: 'head.1', to: person('justice-head2'), reason: '外出' });
    expect((await story.act('justice-head', 'approveOpinion')).status).toBe(403);
    expect(await story.done('justice-head2', 'approveOpinion')).toMatchObject({ state: 'answered' });
  });

  it('refuses the draft of a document that is to be issued, a paper twice, and papers that others bring', async () => {
    const review = new ReviewStory(server());
    const story = new LightReviewStory(server());
    story.document = await review.upload();
    expect(await story.receive()).toMatchObject({ status: 409, body: { findings: [{ rule: 'paper.isDraft' }] } });
    await story.register();
    expect((await story.receive()).status).toBe(201);
    expect(await story.receive()).toMatchObject({ status: 409, body: { findings: [{ rule: 'paper.taken' }] } });
    expect((await story.register({}, 'justice-handler')).status).toBe(403);
    const drafter = await story.as('urban-drafter');
    const asked = {
      workflow: 'legality-review',
      input: { document: story.document, contact: { name: '沈墨白', phone: '1' }, receivedOn: story.today() },
    };
    expect((await drafter.post('/api/processes', asked, { key: randomUUID() })).status).not.toBe(201);
  });

  it('is due on the day that the sender asked for, never earlier than the profile allows, and tells when it is overdue', async () => {
    const soon = new LightReviewStory(server());
    await soon.assigned({ askedBy: soon.today() });
    const [least] = (await soon.read('auditor')).body.deadlines;
    expect(least).toMatchObject({ key: 'light_review', amount: 5, extension: 0 });
    const later = new LightReviewStory(server());
    const asked = new Date(Date.parse(`${least.due}T00:00:00Z`) + 30 * DAY).toISOString().slice(0, 10);
    await later.assigned({ askedBy: asked });
    const [extended] = (await later.read('auditor')).body.deadlines;
    expect(extended.due > least.due && extended.due <= asked).toBe(true);
    expect(extended.extensions).toMatchObject([{ reason: `来件要求于${asked}前答复` }]);

    server().clock.pass(20 * DAY);
    const overdue = await soon.until(async () => {
      const { body } = await (await soon.as('auditor')).get(`/api/processes/${soon.id}/history`);
      return body.lines?.find(({ type }: { type: string }) => type === 'deadlinePassed');
    });
    expect(overdue).toMatchObject({ person: '系统' });
    expect((await soon.read('auditor')).body).toMatchObject({ status: 'active', deadlines: [{ light: { color: 'red' } }] });
    expect((await later.read('auditor')).body.deadlines[0].light.color).not.toBe('red');
  });
});
