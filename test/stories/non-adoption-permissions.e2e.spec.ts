import { DiscussionStory } from '../support/discussion.js';
import { describeEachServer } from '../support/server.js';

describeEachServer('in a discussion of what was not adopted', (server) => {
  beforeEach(() => server().clock.pass(15 * 60_000));

  it('nobody opens one but a review', async () => {
    const story = new DiscussionStory(server());
    await story.upload();
    const input = {
      review: 'none',
      document: story.document,
      version: 'none',
      textHash: 't1:none',
      title: '临江市户外招牌设置管理办法',
      profile: 'national',
      parties: { drafting: 'linjiang.urban', review: 'linjiang.justice' },
      drafters: [],
      reviewers: [],
      handlers: ['linjiang.person.justice-handler'],
      items: [{ id: 'none.item.1', ordinal: 1, weight: 'advice', response: 'notAdopted', reason: null }],
    };
    for (const login of ['urban-drafter', 'justice-head', 'city-leader', 'auditor']) {
      const answer = await (await story.as(login)).post('/api/processes', { workflow: 'non-adoption-discussion', input }, { key: login });
      expect(answer).toMatchObject({ status: 403, body: { code: 'NOT_PERMITTED', findings: [{ rule: 'role.required' }] } });
    }
  });

  it('reasons are complete, and replies come before the next round', async () => {
    const story = new DiscussionStory(server());
    await story.open(['advice', 'advice']);
    const half = { reasons: [{ item: story.item(1), reason: '确有需要', basis: '某条' }] };
    expect((await story.act('urban-drafter', 'giveReasons', half)).body.findings).toMatchObject([
      { rule: 'item.missing', field: '/reasons' },
    ]);
    await story.reasons([1, 2]);
    await story.maintain([1]);
    expect((await story.act('justice-handler', 'returnReplies')).body.findings).toMatchObject([{ rule: 'item.unreplied' }]);
    expect((await story.act('justice-handler', 'callCoordination')).body.findings).toMatchObject([
      { rule: 'item.unreplied' },
      { rule: 'round.left' },
    ]);
    await story.done('urban-drafter', 'adoptItem', { item: story.item(2) });
    await story.done('justice-handler', 'returnReplies');
  });

  it('who spoke for the drafters does not reply for the review body, in whatever office', async () => {
    const story = new DiscussionStory(server());
    await story.open(['advice']);
    const seconded = await story.as('seconded-handler', 'linjiang.urban');
    const other = { reasons: [{ item: story.item(1), reason: '确有需要', basis: '某条' }] };
    expect(
      (await seconded.post(`/api/processes/${story.id}/giveReasons`, other, { key: 'once', ifMatch: await story.etag() })).status,
    ).toBe(200);
    const back = await story.act(
      'seconded-handler',
      'maintainItem',
      { item: story.item(1), reply: '理由不成立' },
      { party: 'linjiang.justice' },
    );
    // whoever drafted is not even told of the other side's page
    expect(back).toMatchObject({ status: 404 });
  });

  it('the decision is the leader’s: an office enters it with his name, the day and the scan, and no other office does', async () => {
    const story = new DiscussionStory(server());
    await story.open(['advice']);
    await story.roundsInVain([1]);
    await story.meeting({ 1: 'open' });
    const decision = await story.decision({ 1: 'waived' });
    const refused = async (login: string, body: Record<string, unknown>) => (await story.act(login, 'decideItems', body)).body;
    expect(await refused('office-secretary', story.decided({ 1: 'waived' }))).toMatchObject({ findings: [{ rule: 'entry.required' }] });
    const entry = decision.entry as object;
    expect(
      await refused('office-secretary', { ...decision, entry: { ...entry, onBehalfOf: 'linjiang.person.urban-leader' } }),
    ).toMatchObject({
      findings: [{ rule: 'entry.noLeader' }],
    });
    expect(await refused('office-secretary', { ...decision, entry: { ...entry, scan: 'nowhere' } })).toMatchObject({
      findings: [{ rule: 'entry.scanUnknown' }],
    });
    expect(await refused('urban-office', decision)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refused('justice-head', decision)).toMatchObject({ code: 'NOT_PERMITTED' });
    await story.done('city-leader', 'transfer', { seat: 'decision.1', to: 'linjiang.person.city-leader2', reason: '分工调整' });
    expect(await refused('city-leader', story.decided({ 1: 'waived' }))).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await story.done('city-leader2', 'decideItems', story.decided({ 1: 'waived' }))).toMatchObject({ state: 'stated' });
  });

  it('two who act on the same step are told apart: one is late, and nothing is lost', async () => {
    const story = new DiscussionStory(server());
    await story.open(['advice', 'advice']);
    await story.reasons([1, 2]);
    const ifMatch = await story.etag();
    const both = await Promise.all([
      story.act('justice-handler', 'maintainItem', { item: story.item(1), reply: '理由不成立' }, { ifMatch }),
      story.act('urban-drafter', 'adoptItem', { item: story.item(1) }, { ifMatch }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const { items } = (await story.read('auditor')).body.details;
    expect(items[0].remarks).toHaveLength(2);
  });
});
