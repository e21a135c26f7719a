import { randomUUID } from 'node:crypto';
import { DiscussionStory } from '../support/discussion.js';
import { person } from '../support/review.js';
import { describeEachServer, type RunningServer } from '../support/server.js';

/** A discussion that waits for the decision of the second leader, to whom the first has transferred the seat. */
async function waitingForSecondLeader(server: RunningServer): Promise<DiscussionStory> {
  const story = new DiscussionStory(server);
  await story.open(['advice']);
  await story.roundsInVain([1]);
  await story.meeting({ 1: 'open' });
  await story.done('city-leader', 'transfer', { seat: 'decision.1', to: person('city-leader2'), reason: '分工调整' });
  return story;
}

const isOf =
  ({ id }: DiscussionStory) =>
  (task: { process: string }) =>
    task.process === id;

describeEachServer('a case whose signer is away', (server) => {
  let story: DiscussionStory;
  const tasks = async (login: string) => (await (await story.as(login)).get('/api/tasks')).body.entries.filter(isOf(story));
  beforeAll(async () => {
    story = await waitingForSecondLeader(server());
  });

  it('waits for nobody but the signer', async () => {
    expect(await tasks('city-leader')).toEqual([]);
    expect(await tasks('city-leader2')).toMatchObject([{ isMine: true, standsInFor: null }]);
    expect((await story.act('city-leader', 'decideItems', story.decided({ 1: 'waived' }))).status).toBe(403);
  });

  it('lies on the desk of the delegate too once there is one, with the name of the signer', async () => {
    const away = {
      delegate: person('city-leader'),
      role: 'signatory',
      startsOn: story.today(),
      endsOn: story.today(),
      reason: '赴省里开会',
    };
    expect((await (await story.as('city-leader2')).post('/api/delegations', away)).status).toBe(201);
    expect(await tasks('city-leader')).toMatchObject([{ isMine: false, standsInFor: { id: person('city-leader2'), name: '郑守中' } }]);
    expect(await tasks('city-leader2')).toHaveLength(1);
  });

  it('is decided by the delegate, as his own act on behalf of the signer', async () => {
    await story.done('city-leader', 'decideItems', story.decided({ 1: 'waived' }));
    const [row] = await server().database.read(({ sql }) =>
      sql.query<{ snapshot: string }>('SELECT snapshot FROM process WHERE id = $1', [story.id]),
    );
    const [opinion] = JSON.parse(row!.snapshot).snapshot.context.approval.opinions;
    expect(opinion).toMatchObject({ person: person('city-leader'), onBehalfOf: person('city-leader2'), verdict: 'approved' });
    expect(await tasks('city-leader')).toEqual([]);
  });
});

describeEachServer('a case of a signer who leaves the post', (server) => {
  it('goes over with the desk, and the successor decides', async () => {
    const story = await waitingForSecondLeader(server());
    const desk = { from: person('city-leader2'), to: person('city-leader'), party: 'linjiang', reason: '调离' };
    const answer = await (await story.as('administrator')).post('/api/desk/hand-over', desk, { key: randomUUID() });
    expect(answer.body).toEqual({
      moved: [{ process: story.id, workflow: 'non-adoption-discussion', event: 'handOver', revision: expect.any(Number) }],
      refused: [],
    });
    await story.done('city-leader', 'decideItems', story.decided({ 1: 'waived' }));
  });
});

describeEachServer('a case for which nobody is left', (server) => {
  it('goes to whom the superior appoints, and to nobody before that', async () => {
    const story = await waitingForSecondLeader(server());
    const appoint = { seat: 'decision.1', person: person('province-leader'), reason: '市政府负责同志均不能办理' };
    const early = await story.act('province-leader', 'appointSigner', appoint);
    expect(early.body.findings).toMatchObject([{ rule: 'approval.somebodyEligible' }]);
    await server().database.store.transaction(({ sql }) =>
      sql.query('UPDATE account SET disabled_at = $2 WHERE id IN ($1, $3)', [
        person('city-leader'),
        server().clock.now(),
        person('city-leader2'),
      ]),
    );
    await story.done('province-leader', 'appointSigner', appoint);
    await story.done('province-leader', 'decideItems', story.decided({ 1: 'waived' }));
  });
});
