import { ADVICE, DiscussionStory } from '../support/discussion.js';
import { ITEM, REVISED_TEXT } from '../support/review.js';
import { describeEachServer } from '../support/server.js';

/** Everything that people wrote in the story below, from the opinion to the leader's decision. */
const WRITTEN = [
  ...[ITEM, ADVICE].flatMap(({ problem, basis, suggestion }) => [problem, basis, suggestion]),
  ...[1, 2].flatMap((n) => [`答复理由${n}：`, `核验保留${n}`]),
  ...[1, 2].flatMap((round) => [1, 2].flatMap((n) => [`第${round}轮理由${n}：确有需要`, `第${round}轮依据${n}`])),
  ...[1, 2].flatMap((round) => [1, 2].map((n) => `第${round}轮再次意见${n}：理由不成立`)),
  '市政府副秘书长洪致平',
  '市城管局沈墨白',
  '市司法局江临舟',
  '双方陈述了意见，会议听取了街道的情况',
  '协调结果1',
  '协调结果2',
  '协调会纪要',
  '领导决定2',
  '分管副市长批示',
];

describeEachServer('the exchange on what was not adopted', (server) => {
  let story: DiscussionStory;
  const json = async (login: string, party?: string) => (await story.as(login, party)).get(`/api/processes/${story.id}/exchange`);

  beforeAll(async () => {
    story = new DiscussionStory(server());
    await story.open(['mustChange', 'advice']);
    await story.roundsInVain([1, 2]);
  });

  it('is given out while it goes on, to both sides and to those who coordinate', async () => {
    for (const login of ['urban-drafter', 'justice-handler', 'justice-head', 'office-secretary', 'auditor']) {
      const { status, body } = await json(login);
      expect({ login, status, items: body.items?.length }).toEqual({ login, status: 200, items: 2 });
      expect(JSON.stringify(body)).toContain('第2轮再次意见1：理由不成立');
    }
  });

  it('stands on the page of the case under the same numbers, with the names of those who speak', async () => {
    const { items, names } = (await story.read('justice-handler')).body.details;
    expect(items.map(({ ordinal }: { ordinal: number }) => ordinal)).toEqual([1, 2]);
    expect(names).toMatchObject({ 'linjiang.person.urban-drafter': '沈墨白', 'linjiang.person.justice-handler': '江临舟' });
  });

  it('is not to be known of by anybody else', async () => {
    expect((await json('market-drafter')).status).toBe(404);
    expect((await json('market-leader')).status).toBe(404);
    expect((await (await story.as('auditor')).get(`/api/processes/${story.review.id}/exchange`)).status).toBe(404);
  });

  it('has every word of it in the end, as a paper and as JSON', async () => {
    await story.meeting({ 1: 'open', 2: 'open' });
    await story.done('office-secretary', 'decideItems', await story.decision({ 2: 'waived' }));
    const paper = await story.paper('exchange-record');
    const { body } = await json('urban-drafter');
    for (const words of WRITTEN)
      expect({ words, inPaper: paper.includes(words), inJson: JSON.stringify(body).includes(words) }).toEqual({
        words,
        inPaper: true,
        inJson: true,
      });
    expect(body.items.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['stays', 'leaderWaived']);
    expect(body.items[1].remarks.at(-1)).toMatchObject({
      kind: 'waived',
      by: { name: '陆安澜', party: '临江市人民政府' },
      entry: { by: { name: '洪致平' }, scan: { title: '分管副市长批示' } },
    });
  });

  it('shows a line for every step in the history, with the papers that came of it', async () => {
    const { body } = await (await story.as('urban-drafter')).get(`/api/processes/${story.id}/history`);
    const types = body.lines.map(({ type }: { type: string }) => type);
    expect(types).toEqual(expect.arrayContaining(['@start', 'giveReasons', 'maintainItem', 'recordCoordination', 'decideItems']));
    expect(body.lines.at(-1).documents).toEqual([expect.objectContaining({ name: expect.stringContaining('沟通全过程记录') })]);
  });
});

describeEachServer('a discussion that runs', (server) => {
  it('stays about its own text, and says so when a version comes in meanwhile', async () => {
    const story = new DiscussionStory(server());
    await story.open(['advice']);
    const before = (await story.read('urban-drafter')).body.details;
    expect(before.newerText).toBeNull();
    await story.review.version(REVISED_TEXT);
    const { details } = (await story.read('urban-drafter')).body;
    expect(details).toMatchObject({ textHash: before.textHash, newerText: { ordinal: 2, says: { zh: expect.stringContaining('第2稿') } } });

    await story.reasons([1]);
    await story.done('justice-handler', 'acceptReason', { item: story.item(1), reply: '理由成立' });
    const review = await story.reviewAfter();
    expect(review).toMatchObject({ state: 'verifying', details: { textHash: before.textHash } });
  });

  it('tells lateness to those who owe a word, and decides nothing', async () => {
    const story = new DiscussionStory(server());
    await story.open(['advice']);
    const { deadlines, state } = (await story.read('urban-drafter')).body;
    expect(deadlines).toMatchObject([{ key: 'discussion_reply', status: 'running', verified: false, light: { color: 'green' } }]);
    server().clock.pass(10 * 86_400_000);
    const late = await story.until(async () => {
      const { lines } = (await (await story.as('auditor')).get(`/api/processes/${story.id}/history`)).body;
      return lines.some(({ type }: { type: string }) => type === 'deadlinePassed') && (await story.read('urban-drafter')).body;
    });
    expect(late).toMatchObject({ state, status: 'active', deadlines: [{ status: 'running', light: { color: 'red' } }] });
    await story.reasons([1]);
    expect((await story.read('urban-drafter')).body.deadlines).toMatchObject([
      { status: 'missed' },
      { key: 'discussion_reply', status: 'running' },
    ]);
  });

  it('gives each side its task, and the leader and the office theirs', async () => {
    const story = new DiscussionStory(server());
    const tasks = async (login: string) =>
      (await (await story.as(login)).get('/api/tasks')).body.entries.filter(({ process }: { process: string }) => process === story.id);
    await story.open(['advice']);
    expect(await tasks('urban-drafter')).toMatchObject([{ label: { zh: '说明未采纳理由' } }]);
    expect(await tasks('justice-handler')).toEqual([]);
    await story.roundsInVain([1]);
    expect(await tasks('office-secretary')).toMatchObject([{ label: { zh: '组织协调并记录' } }]);
    await story.meeting({ 1: 'open' });
    expect(await tasks('city-leader')).toMatchObject([{ label: { zh: '决定是否采纳建议修改意见' } }]);
    expect(await tasks('office-secretary')).toMatchObject([{ label: { zh: '取得领导决定并代录' } }]);
  });
});
