import { CorrectionStory, HANDLER, HEAD, LIAISON } from '../support/correction.js';
import { onDay } from '../support/normative-document.js';
import { describeBothServers, type RunningServer, startServer } from '../support/server.js';

type Clocks = { received: string; reply: string; complete: string; verified: boolean };

/** Thirty days from 13 March end with Sunday 12 April and roll on; of 2 March ninety end with Sunday 31 May, sixty with the First of May. */
const PLACES: readonly (readonly [profile: string, clocks: readonly Clocks[]])[] = [
  [
    'national',
    [
      { received: '2026-03-02', reply: '2026-04-01', complete: '2026-06-01', verified: false },
      { received: '2026-03-13', reply: '2026-04-13', complete: '2026-06-11', verified: false },
    ],
  ],
  ['zhejiang-hangzhou', [{ received: '2026-03-13', reply: '2026-04-13', complete: '2026-06-11', verified: true }]],
  ['hunan', [{ received: '2026-03-13', reply: '2026-04-13', complete: '2026-06-11', verified: false }]],
  [
    'shandong',
    [
      { received: '2026-03-02', reply: '2026-04-01', complete: '2026-05-06', verified: true },
      { received: '2026-03-13', reply: '2026-04-13', complete: '2026-05-12', verified: true },
    ],
  ],
];

describe.each(PLACES)('the clocks of a correction by %s', (profile, clocks) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ environment: { FASHEN_PROFILE: profile } });
  });
  afterAll(() => server.close());

  it.each(clocks)(
    'run from the receipt of the order on $received, an end on a day off moves on',
    async ({ received, reply, complete, verified }) => {
      onDay(server, received);
      const story = CorrectionStory.on(server);
      await story.inForce();
      await story.ordered({}, received);
      expect(await story.clock('rectify_reply')).toMatchObject({ from: received, due: reply, verified, status: 'running' });
      expect(await story.clock('rectify_complete')).toMatchObject({ from: received, due: complete, status: 'running' });
    },
  );
});

describeBothServers('who acts in a correction', (server) => {
  it('is nobody who had a hand in the document, and never one person on both sides', async () => {
    const story = CorrectionStory.on(server());
    await story.inForce();
    // the office of the city took it in and enters nothing about its own
    expect((await story.opened({}, 'office-secretary')).status).toBe(403);
    const wrong = await story.opened({ addressee: 'linjiang.urban' });
    expect(wrong.body.findings.map(({ rule }: { rule: string }) => rule)).toEqual(['addressee.notTheIssuer']);
    const typed = await story.opened({ source: { kind: 'filingReview' } });
    expect(typed.body.findings.map(({ rule }: { rule: string }) => rule)).toEqual(['source.notByHand']);
    const place = await story.opened({ clauses: ['第九十九条'] });
    expect(place.body.findings.map(({ rule }: { rule: string }) => rule)).toEqual(['clause.unknown']);
    await story.ordered();
    expect((await story.act(HANDLER, 'withdrawOrder', { reason: '撤回' })).status).toBe(403);
    expect((await story.act('congress-head', 'withdrawOrder', { reason: '撤回' })).status).toBe(404);
    expect((await story.act(HANDLER, 'answerAmend', story.said('代为答复'))).status).toBe(403);
  });

  it('reads what is theirs: the proposal of the handler stays inside the body that ordered it', async () => {
    const story = CorrectionStory.on(server());
    await story.inForce();
    await story.ordered();
    await story.done(HANDLER, 'propose', { words: '内部建议：先听取意见' });
    const kinds = async (login: string): Promise<string[]> => (await story.details(login)).notes.map(({ kind }: { kind: string }) => kind);
    expect(await kinds(HEAD)).toEqual(['order', 'proposal']);
    expect(await kinds('auditor')).toEqual(['order', 'proposal']);
    expect(await kinds(LIAISON)).toEqual(['order']);
    expect((await story.read('market-drafter')).status).toBe(404);
    expect((await (await story.as(LIAISON)).get(`/api/processes/${story.id}/history`)).body.lines?.length ?? 0).toBeLessThan(4);
  });

  it('is never the body that ordered it, in the place of an authority that answers itself', async () => {
    const story = CorrectionStory.on(server());
    await story.inForce();
    await story.ordered({ addressee: 'linjiang' });
    const scan = await story.evidence(HANDLER, 'letter', '答复函');
    expect((await story.act(HANDLER, 'disagree', story.said('代录答复', { evidence: scan }))).status).toBe(403);
  });

  it('is the body that ordered it where neither the authority nor the one above signs in, by the scans of what they said', async () => {
    const story = CorrectionStory.on(server());
    await story.ofOutsiders();
    await story.ordered({ addressee: 'linjiang.tobacco' });
    await story.refused(HANDLER, 'disagree', story.said('认为有依据'), 'evidence.missing');
    const letter = await story.evidence(HANDLER, 'letter', '市烟草局复函');
    await story.done(HANDLER, 'disagree', story.said('认为有依据', { evidence: letter }));
    await story.decided('escalate', { reason: '理由不成立' });
    const decided = { ...(await story.decision(HANDLER)), clauses: ['第二条'] };
    await story.refused(HANDLER, 'decideSuspension', decided, 'duty.ordererDecides');
    await story.done('justice-filing2', 'decideSuspension', decided);
    expect((await story.details()).decision).toMatchObject({ by: 'linjiang.province-tobacco', kind: 'suspended' });
    await story.life.inState('suspended');
  });
});
