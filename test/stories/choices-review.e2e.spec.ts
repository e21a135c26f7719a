import { choicesFor, everyActionHasChoices, fieldOf, labelsOf, valuesOf } from '../support/choices.js';
import { FIRST_TEXT, ITEM, person, REVISED_TEXT, ReviewStory } from '../support/review.js';
import { describeEachServer } from '../support/server.js';

const PEOPLE = ['urban-drafter', 'office-secretary', 'justice-intake', 'justice-handler', 'justice-second', 'justice-head'];

describeEachServer('what may be chosen in a legality review', (server) => {
  let story: ReviewStory;
  beforeAll(() => {
    story = new ReviewStory(server());
  });

  const offered = (login: string, event: string, field: string, query?: string) => fieldOf(story, login, event, field, query);
  const everybody = async () => {
    for (const login of PEOPLE) await everyActionHasChoices(story, login);
  };

  it('is asked by whoever may act, and by nobody else', async () => {
    await story.upload();
    await story.materials();
    await story.start();
    await everybody();
    if ((await story.read('auditor')).body.state === 'atOffice') await story.done('office-secretary', 'forward');
    expect(await offered('justice-intake', 'accept', 'completeOn')).toEqual({ choices: [], default: story.today() });
    await story.done('justice-intake', 'accept', { completeOn: story.today() });
    await everybody();
    for (const login of ['urban-drafter', 'justice-intake', 'market-drafter', 'administrator', 'auditor'])
      expect({ login, status: (await choicesFor(story, login, 'assign')).status }).toEqual({ login, status: 404 });
    expect((await choicesFor(story, 'justice-head', 'issueLawful')).status).toBe(404);
    expect((await choicesFor(story, 'justice-head', 'noSuchThing')).status).toBe(404);
    expect((await story.server.anonymous().get(`/api/processes/${story.id}/choices/assign`)).status).toBe(401);
  });

  it('are the handlers that may be assigned, with their office, and what is chosen is taken', async () => {
    const handlers = await offered('justice-head', 'assign', 'handler');
    expect(valuesOf(handlers)).toContain(person('justice-handler'));
    expect(handlers.choices[0]).toMatchObject({
      label: { zh: expect.stringMatching(/^\p{Script=Han}{2,4}$/u) },
      hint: { zh: expect.stringContaining('承办人'), en: expect.stringContaining('case handler') },
    });
    await story.done('justice-head', 'assign', { handler: person('justice-handler') });
    expect(valuesOf(await offered('justice-head', 'reassign', 'handler'))).not.toContain(person('justice-handler'));
  });

  it('are departments that are no side of the case, for a co-review', async () => {
    const parties = valuesOf(await offered('justice-handler', 'inviteCoReview', 'party'));
    expect(parties.length).toBeGreaterThan(0);
    expect(parties).not.toContain('linjiang.urban');
    expect(parties).not.toContain('linjiang.justice');
    const [party] = parties;
    await story.done('justice-handler', 'inviteCoReview', { party, question: '对第二条有何意见' });
    expect(valuesOf(await offered('justice-handler', 'inviteCoReview', 'party'))).not.toContain(party);
    const inquiries = await offered('justice-handler', 'releaseInquiry', 'inquiry');
    expect(inquiries).toMatchObject({
      choices: [{ label: { zh: expect.stringContaining('部门协审') }, hint: { zh: '对第二条有何意见' } }],
    });
    expect(inquiries.default).toBe(inquiries.choices[0]?.value);
    await story.done('justice-handler', 'releaseInquiry', { inquiry: inquiries.default, reason: '时间紧' });
  });

  it('are the clauses of the text in legal words, searched by their words, and the seven check items with their marks', async () => {
    await story.checks([4]);
    await everybody();
    const clauses = await offered('justice-handler', 'addItem', 'anchor');
    expect(valuesOf(clauses)).toEqual(expect.arrayContaining(['第一条', '第二条', '第三条']));
    expect(clauses.choices.find(({ value }) => value === '第二条')?.hint?.zh).toContain('管理费');
    const found = await offered('justice-handler', 'addItem', 'anchor', `?field=anchor&q=${encodeURIComponent('管理费')}`);
    expect(valuesOf(found)).toContain('第二条');
    expect(valuesOf(found)).not.toContain('第一条');
    const { body } = await choicesFor(story, 'justice-handler', 'addItem', '?field=anchor');
    expect(Object.keys(body.fields)).toEqual(['anchor']);
    const items = await offered('justice-handler', 'addItem', 'checkItem');
    expect(valuesOf(items)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(items.choices.map(({ hint }) => hint?.zh)).toEqual([...Array(3).fill('未发现问题'), '存在问题', ...Array(3).fill('未发现问题')]);
    await story.done('justice-handler', 'addItem', ITEM);
    await story.done('justice-handler', 'addItem', { ...ITEM, anchor: '第三条', weight: 'advice', problem: '施行日期不明确' });
  });

  it('are the seats that are one’s own, and the colleagues who may take them', async () => {
    await story.done('justice-handler', 'submitOpinion', { conclusion: 'revisionRequired' });
    await everybody();
    const seats = await offered('justice-second', 'transfer', 'seat');
    expect(labelsOf(seats)).toEqual([expect.stringContaining('复审')]);
    expect(seats.default).toBe(seats.choices[0]?.value);
    const successors = valuesOf(await offered('justice-second', 'transfer', 'to'));
    for (const barred of ['urban-drafter', 'justice-handler', 'justice-intake']) expect(successors).not.toContain(person(barred));
    const [deputy] = successors;
    expect(deputy).toBeDefined();
    await story.done('justice-second', 'transfer', { seat: seats.default, to: deputy, reason: '出差' });
    const head = await offered('justice-head', 'transfer', 'seat');
    expect(labelsOf(head)).toEqual(expect.arrayContaining([expect.stringContaining('审签')]));
    await story.done(String(deputy).replace('linjiang.person.', ''), 'passSecondReview');
    await story.done('justice-head', 'issueRevisionRequired');
  });

  it('are the items of the opinion for the drafters who answer them, and the newest version that goes with the answers', async () => {
    await everybody();
    const items = await offered('urban-drafter', 'answerItems', 'answers/*/item');
    expect(labelsOf(items)).toEqual(['意见1 · 第二条', '意见2 · 第三条']);
    expect(items.choices[0]?.hint?.zh).toContain('违法必改');
    const answers = valuesOf(items).map((item) => ({ item, response: 'adopted' }));
    await story.done('urban-drafter', 'answerItems', { answers });
    const version = await story.version([...REVISED_TEXT.slice(0, 1), `${FIRST_TEXT[1]}另行规定。`, ...REVISED_TEXT.slice(2)]);
    const versions = await offered('urban-drafter', 'submitAnswers', 'version');
    expect(versions).toMatchObject({ default: version, choices: [{ value: version, label: { zh: expect.stringContaining('第2稿') } }] });
    await story.done('urban-drafter', 'submitAnswers', { version });
  });

  it('are the items that may be closed, and the changes that nobody asked for', async () => {
    await everybody();
    expect(labelsOf(await offered('justice-handler', 'closeItem', 'item'))).toEqual(['意见1 · 第二条', '意见2 · 第三条']);
    const changes = await offered('justice-handler', 'acknowledgeChange', 'change');
    expect(valuesOf(changes).length).toBeGreaterThan(0);
    const [change] = valuesOf(changes);
    await story.done('justice-handler', 'acknowledgeChange', { change, note: '不影响合法性' });
    expect(valuesOf(await offered('justice-handler', 'raiseChange', 'change'))).not.toContain(change);
  });

  it('are one’s own lines of the history, for what was entered by mistake', async () => {
    const own = await offered('justice-intake', 'rectifyEntry', 'seq');
    expect(labelsOf(own)).toEqual([expect.stringContaining('受理')]);
    await story.done('justice-intake', 'rectifyEntry', { seq: own.choices[0]?.value, reason: '误录' });
    expect(valuesOf(await offered('justice-intake', 'rectifyEntry', 'seq'))).not.toContain(own.choices[0]?.value);
  });
});
