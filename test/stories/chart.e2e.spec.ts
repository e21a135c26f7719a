import { type ChartEdge, type ChartNode, chartView } from '@fashen/contracts';
import { ITEM, ReviewStory } from '../support/review.js';
import { describeEachServer } from '../support/server.js';

const node = (body: { nodes: ChartNode[] }, path: string) => body.nodes.find((one) => one.path === path);
const edges = (body: { edges: ChartEdge[] }, from: string, event: string) =>
  body.edges.filter((one) => one.from === from && one.event === event);

describeEachServer('the chart of a review', (server) => {
  let story: ReviewStory;
  const chart = async (login: string, language: 'zh' | 'en' = 'zh') => {
    const answer = await (await story.as(login)).get(`/api/processes/${story.id}/chart`, { language });
    expect(answer.status).toBe(200);
    chartView.parse(answer.body);
    return answer.body;
  };

  beforeAll(async () => {
    story = new ReviewStory(server());
    await story.examining();
    server().clock.pass(3_600_000);
    await story.checks([4]);
    await story.done('justice-handler', 'addItem', ITEM);
  });

  it('is the machine that the case runs on, with the words and the law of each state', async () => {
    const body = await chart('justice-handler');
    expect(body).toMatchObject({ workflow: 'legality-review', version: 1, status: 'active', sees: 'everything' });
    expect(node(body, 'review.drafting')).toMatchObject({
      parent: 'review',
      kind: 'state',
      label: { zh: '拟写意见', en: 'drafting the opinion' },
      basis: expect.any(String),
      turns: [{ role: { zh: expect.any(String) } }],
    });
    expect(node(body, 'cleared')?.kind).toBe('final');
    expect(body.nodes.map(({ order }: ChartNode) => order)).toEqual(body.nodes.map((_: ChartNode, n: number) => n));
    expect(body.edges[0]).toMatchObject({ from: null, kind: 'start', label: { zh: '报送审查' }, to: 'opening' });
    expect(new Set(body.edges.map(({ id }: ChartEdge) => id)).size).toBe(body.edges.length);
  });

  it('tells where it stands, where it stood, and by whom it was led there', async () => {
    const body = await chart('justice-handler');
    expect(node(body, 'review.drafting')).toMatchObject({ status: 'active', visits: [{ until: null, person: '江临舟' }] });
    expect(node(body, 'review')).toMatchObject({ status: 'active' });
    const examined = node(body, 'review.examining');
    expect(examined).toMatchObject({
      status: 'passed',
      next: null,
      visits: [{ from: '2026-03-02T01:00:00.000Z', until: '2026-03-02T02:00:00.000Z', by: { zh: '指派承办人' } }],
    });
    expect(node(body, 'review.secondReview')).toMatchObject({ status: 'possible', visits: [] });
    expect(node(body, 'itemsOpen')?.status).toBe('ahead');
    expect(node(body, 'returned')?.status).toBe('unreachable');
    expect(edges(body, 'review.accepted', 'assign')[0]).toMatchObject({ taken: 1, now: null });
  });

  it('says what stands in a way, in the language of whoever asks', async () => {
    const head = await chart('justice-head', 'en');
    const [issue] = edges(head, 'review.headReview', 'issueLawful');
    expect(issue).toMatchObject({ now: null, findings: [] });
    const own = await chart('justice-handler');
    const waiting = own.edges.filter(({ now }: ChartEdge) => now === 'waiting').map(({ kind }: ChartEdge) => kind);
    expect(new Set(waiting)).toEqual(new Set(['system']));
    const [submit] = edges(own, 'review.drafting', 'submitOpinion');
    expect(submit).toMatchObject({ now: 'mine', by: [{ zh: '承办人' }] });
    const [asHead] = edges(head, 'review.drafting', 'submitOpinion');
    expect(asHead).toMatchObject({ now: 'others' });
  });

  it('gives the drafters the states and dates, and of persons only those of lines that they may read', async () => {
    const body = await chart('urban-drafter');
    expect(body.sees).toBe('timeline');
    const accepted = node(body, 'review.accepted');
    expect(accepted).toMatchObject({ status: 'passed', visits: [{ by: { zh: expect.any(String) }, office: '临江市司法局' }] });
    expect(node(body, 'review.examining')).toMatchObject({
      visits: [{ from: '2026-03-02T01:00:00.000Z', by: null, person: null, office: null, seq: null }],
    });
    expect(edges(body, 'review.accepted', 'assign')[0]?.taken).toBe(0);
    expect(JSON.stringify(body)).not.toContain('江临舟');
    expect(body.edges.filter(({ now }: ChartEdge) => now === 'closed')).toEqual([]);
  });

  it('gives whoever reads no line of the history which states were passed, and nothing else of them', async () => {
    const body = await chart('city-leader');
    expect(body.sees).toBe('states');
    const nothing = { from: null, until: null, by: null, person: null, office: null, seq: null };
    expect(node(body, 'review.examining')).toMatchObject({ status: 'passed', visits: [nothing] });
    expect(body.nodes.flatMap(({ visits }: ChartNode) => visits).filter((visit: object) => Object.values(visit).some(Boolean))).toEqual([]);
  });

  it('shows what stands in a way for everybody to those concerned, and not to the other side', async () => {
    const fresh = new ReviewStory(server());
    await fresh.examining();
    const draft = async (login: string) => {
      const { body } = await (await fresh.as(login)).get(`/api/processes/${fresh.id}/chart`);
      return { way: edges(body, 'review.examining', 'draftOpinion')[0], end: node(body, 'review.drafting') };
    };
    const finding = { rule: expect.any(String), detail: expect.stringMatching(/[一-龥]/), wayOut: expect.any(String) };
    for (const login of ['justice-handler', 'auditor']) {
      const { way, end } = await draft(login);
      expect(way).toMatchObject({ now: 'closed', findings: expect.arrayContaining([expect.objectContaining(finding)]) });
      expect(end).toMatchObject({ status: 'closed', next: 'closed' });
    }
    expect((await draft('urban-drafter')).way).toMatchObject({ now: 'others', findings: [] });
  });

  it('does not exist for strangers', async () => {
    for (const login of ['market-drafter', 'administrator'])
      expect((await (await story.as(login)).get(`/api/processes/${story.id}/chart`)).status).toBe(404);
    expect((await server().anonymous().get(`/api/processes/${story.id}/chart`)).status).toBe(401);
    expect((await (await story.as('auditor')).get('/api/processes/nothing/chart')).status).toBe(404);
  });

  it('of a case that has ended shows its end, and that nothing else is reached', async () => {
    await story.done('urban-drafter', 'withdraw', { reason: '需要重新调研' });
    const body = await chart('auditor');
    expect(body.status).toBe('done');
    expect(node(body, 'withdrawn')).toMatchObject({ status: 'active', kind: 'final' });
    expect(node(body, 'cleared')?.status).toBe('unreachable');
    expect(body.edges.filter(({ now }: ChartEdge) => now !== null)).toEqual([]);
  });
});
