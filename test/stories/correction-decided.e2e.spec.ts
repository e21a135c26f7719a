import { ABOVE, CorrectionStory, HANDLER, HEAD, LIAISON } from '../support/correction.js';
import { TEXT } from '../support/deliberation.js';
import { ReviewStory } from '../support/review.js';
import { describeEachProfile } from '../support/server.js';
import { enterCodeBy, UnifiedStory } from '../support/three-unifieds.js';

/** Longer than the period of an answer, whatever holidays lie at its end. */
const PERIOD = 40 * 86_400_000;
const TITLE = TEXT[0]!;

describeEachProfile('a correction that the competent authority decides', (server, profile) => {
  // 山东省行政程序规定 53条：载明有效期
  const isShandong = profile === 'shandong';
  const registrar = isShandong ? 'justice-registrar' : 'office-registrar';
  beforeAll(() => enterCodeBy(profile, server().database.store));

  /** Nobody answers, the clock passes, and it goes to the government above. */
  const escalated = async (): Promise<CorrectionStory> => {
    const story = CorrectionStory.on(server());
    await story.inForce();
    await story.ordered();
    await story.done(HANDLER, 'propose', { words: '逾期未答复的，提请省政府决定' });
    await story.refused(HEAD, 'escalate', { reason: '未答复' }, 'clock.notPassed');
    server().clock.pass(PERIOD);
    await story.until(async () => (await story.details()).overdue.includes('rectify_reply'));
    await story.done(HEAD, 'escalate', { reason: '逾期未答复' });
    expect(await story.clock('rectify_reply')).toMatchObject({ status: 'missed' });
    expect(await story.bans()).toEqual([]);
    return story;
  };

  /** What the registrar finds in a text that says so. */
  const registering = async (clause: string): Promise<{ story: UnifiedStory; rules: string[]; gate: boolean }> => {
    const story = new UnifiedStory(server());
    await story.applied({}, {}, [
      '临江市互联网租赁车辆管理办法',
      `第一条 ${clause}`,
      `第二条 本办法自公布之日起三十日后施行${isShandong ? '，有效期五年' : ''}。`,
    ]);
    const gate = (await story.details()).gates.find(({ key }: { key: string }) => key === 'citations').isMet;
    const answer = await story.act(registrar, 'register');
    return { story, rules: (answer.body.findings ?? []).map(({ rule }: { rule: string }) => rule), gate };
  };

  it('stops a clause: marked in public, not to be cited, and both end when it is decided that it applies again', async () => {
    const story = await escalated();
    await story.refused(
      HEAD,
      'decideSuspension',
      { ...(await story.decision(HANDLER)), clauses: [] },
      'duty.notCompetent',
      'duty.ordererDecides',
    );
    await story.done(ABOVE, 'decideSuspension', { ...(await story.decision(ABOVE)), clauses: ['第二条'] });
    await story.life.inState('suspended');
    expect(await story.bans()).toEqual(['citationBanned/第二条']);
    expect((await story.life.validity()).scrutiny).toMatchObject([{ kind: 'suspended', clauses: ['第二条'] }]);
    expect((await story.life.validity()).events.at(-1)).toMatchObject({ kind: 'suspended', decidedBy: '云江省人民政府' });
    expect(await story.paper(2, 'scrutiny-decision')).toMatch(/云江省人民政府关于停止执行[\s\S]*第二条[\s\S]*依照监督程序决定/);
    expect(await registering(`备案依照《${TITLE}》第二条办理。`)).toMatchObject({ rules: ['citation.banned'], gate: false });
    expect(await registering(`停放依照《${TITLE}》第三条办理。`)).toMatchObject({ rules: [], gate: true });
    expect(await registering(`《${TITLE}》第二条停止执行期间，备案另行规定。`)).toMatchObject({ rules: [], gate: true });
    const review = new ReviewStory(server());
    await review.examining(['临江市互联网租赁车辆管理办法', `第一条 备案依照《${TITLE}》第二条办理。`, '第二条 本办法自公布之日起施行。']);
    expect((await review.read('justice-handler')).body.details.bannedCitations).toEqual([{ cited: `《${TITLE}》第二条`, why: 'decided' }]);
    await story.done(ABOVE, 'decideResumption', await story.decision(ABOVE));
    expect(await story.state()).toBe('withdrawn');
    expect(await story.paper(4, 'scrutiny-decision')).toMatch(/关于恢复执行[\s\S]*的停止执行决定同时解除/);
    await story.life.inState('clear');
    expect([await story.bans(), (await story.life.validity()).scrutiny]).toEqual([[], []]);
    expect(await registering(`备案依照《${TITLE}》第二条办理。`)).toMatchObject({ rules: [] });
  });

  it('annuls the whole document, which ends its life', async () => {
    const story = await escalated();
    await story.done(ABOVE, 'decideAnnulment', { ...(await story.decision(ABOVE)), clauses: [] });
    expect(await story.state()).toBe('annulled');
    expect(await story.paper(3, 'scrutiny-decision')).toContain('撤销');
    expect(await story.paper(3, 'correction-closing')).toMatch(/有权机关于[\s\S]*决定撤销/);
    await story.life.inState('annulled');
    expect(await story.bans()).toEqual(['citationBanned']);
    expect(await story.textOn(story.today())).toMatchObject({ status: 'annulled' });
  });

  it('changes clauses, which takes the place of a suspension', async () => {
    const story = await escalated();
    await story.done(ABOVE, 'decideSuspension', { ...(await story.decision(ABOVE)), clauses: [] });
    await story.life.inState('suspended');
    expect(await story.bans()).toEqual(['citationBanned']);
    await story.done(ABOVE, 'decideChange', { ...(await story.decision(ABOVE)), clauses: ['第二条', '第三条'] });
    expect(await story.state()).toBe('changed');
    await story.life.inState('clear');
    expect(await story.bans()).toEqual(['citationBanned/第三条', 'citationBanned/第二条']);
    // the suspension is lifted first, and the change comes after it
    await story.life.until(async () => (await story.life.validity()).scrutiny.length > 0);
    expect((await story.life.validity()).scrutiny).toMatchObject([{ kind: 'changed', clauses: ['第二条', '第三条'] }]);
  });

  it('lets it be, and the order is withdrawn', async () => {
    const story = await escalated();
    await story.done(ABOVE, 'decideWithdrawal', await story.decision(ABOVE));
    expect(await story.state()).toBe('withdrawn');
    await story.life.inState('clear');
  });

  it('is nobody else’s: not the authority’s own, not the body’s that ordered it, and not before it was escalated', async () => {
    const story = CorrectionStory.on(server());
    await story.inForce();
    await story.ordered();
    const decision = await story.decision(HANDLER);
    expect((await story.act(ABOVE, 'decideAnnulment', { ...decision, clauses: [] })).status).toBe(409);
    expect((await story.act('office-secretary', 'decideAnnulment', { ...decision, clauses: [] })).status).toBe(403);
    expect((await story.act(LIAISON, 'propose', { words: '建议撤回' })).status).toBe(403);
  });
});
