import { ITEM, ReviewStory } from '../support/review.js';
import { describeEachServer } from '../support/server.js';

describeEachServer('what may be read of a review', (server) => {
  let story: ReviewStory;
  beforeAll(async () => {
    story = new ReviewStory(server());
    await story.examining();
    await story.checks([4]);
    await story.done('justice-handler', 'addItem', ITEM);
  });

  it('is nothing for strangers: to them it does not exist', async () => {
    for (const login of ['market-drafter', 'market-coreviewer', 'administrator', 'qingxi-head']) {
      const client = await story.as(login);
      for (const path of ['', '/history', '/bundle']) {
        expect((await client.get(`/api/processes/${story.id}${path}`)).status).toBe(404);
      }
      expect((await story.act(login, 'withdraw', { reason: '无' })).status).toBe(404);
      expect((await client.get(`/api/processes?document=${story.document}`)).body.entries).toEqual([]);
      expect((await client.get('/api/tasks')).body.entries.filter(({ process }: { process: string }) => process === story.id)).toEqual([]);
    }
    expect((await server().anonymous().get(`/api/processes/${story.id}`)).status).toBe(401);
  });

  it('is no word of the draft opinion for the drafters before it is issued', async () => {
    const drafter = await story.as('urban-drafter');
    const answers = await Promise.all(['', '/history'].map((path) => drafter.get(`/api/processes/${story.id}${path}`)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    for (const { bytes } of answers) {
      for (const secret of [ITEM.problem, ITEM.suggestion, 'justice-handler', '江临舟']) expect(bytes.toString()).not.toContain(secret);
    }
    expect(answers[0]!.body.details).not.toHaveProperty('items');
    expect(answers[1]!.body.lines.map(({ type }: { type: string }) => type)).toEqual(['@start', 'accept']);
    expect((await drafter.get(`/api/processes/${story.id}/bundle`)).status).toBe(404);
  });

  it('is every event with its payload for the reviewers and the auditor, personal data sealed', async () => {
    for (const login of ['justice-handler', 'auditor']) {
      const { body, bytes } = await (await story.as(login)).get(`/api/processes/${story.id}/history`);
      expect(body.lines.at(-1)).toMatchObject({
        type: 'addItem',
        person: '江临舟',
        office: '临江市司法局',
        payload: { problem: ITEM.problem },
        hash: expect.any(String),
      });
      expect(body.lines[0]).toMatchObject({ type: '@start', label: { zh: '报送审查' }, payload: { contact: '（个人信息，已封存）' } });
      expect(bytes.toString()).not.toContain('1234567');
    }
  });

  it('tells each side its own actions, and for the others why not', async () => {
    const handler = (await story.read('justice-handler')).body;
    expect(handler.actions.map(({ event }: { event: string }) => event)).toEqual(
      expect.arrayContaining(['addItem', 'changeItem', 'submitOpinion']),
    );
    expect(handler.actions.find(({ event }: { event: string }) => event === 'addItem')).toMatchObject({
      label: { zh: '增加意见条目' },
      basis: expect.any(String),
      schema: { type: 'object' },
    });
    const head = (await story.read('justice-head')).body;
    expect(head.closed.find(({ event }: { event: string }) => event === 'addItem')).toMatchObject({
      findings: [{ rule: 'role.required', detail: expect.stringContaining('承办人') }],
    });
  });

  it('counts the days of the deadline, and says so in the task list', async () => {
    const { entries } = (await (await story.as('justice-handler')).get('/api/tasks')).body;
    const task = entries.find(({ process }: { process: string }) => process === story.id);
    expect(task).toMatchObject({
      isMine: true,
      light: { color: 'green', says: { zh: expect.stringMatching(/还剩\d+个工作日/) } },
      reason: { zh: expect.stringContaining('10个工作日') },
    });
    const review = (await story.read('justice-handler')).body.deadlines.find(({ key }: { key: string }) => key === 'review');
    expect(review.days.filter(({ counts }: { counts: boolean }) => counts)).toHaveLength(10);
    expect(task.due).toBe(review.due);
  });
});
