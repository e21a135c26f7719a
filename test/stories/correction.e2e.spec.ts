import { plainText, readDocx } from '@fashen/ooxml';
import { CorrectionStory, HANDLER, HEAD, LIAISON } from '../support/correction.js';
import { Decision } from '../support/decision.js';
import { describeEachProfile } from '../support/server.js';
import { enterCodeBy } from '../support/three-unifieds.js';

describeEachProfile('a correction', (server, profile) => {
  beforeAll(() => enterCodeBy(profile, server().database.store));

  const inForce = async (): Promise<CorrectionStory> => {
    const story = CorrectionStory.on(server());
    await story.inForce();
    return story;
  };
  const ordered = async (): Promise<CorrectionStory> => {
    const story = await inForce();
    await story.ordered();
    return story;
  };

  it('begins with a warning inside: the head decides whether it is ordered, and nothing is shown or banned before a decision', async () => {
    const story = await inForce();
    const answer = await story.opened();
    expect([answer.status, answer.body]).toEqual([201, expect.objectContaining({ state: 'proposed' })]);
    await story.life.inState('warned');
    expect([await story.bans(), (await story.life.validity()).scrutiny]).toEqual([[], []]);
    const [finding] = await story.life.refused(
      'office-secretary',
      'liftWarning',
      { evidence: await story.evidence('office-secretary'), words: '已研究' },
      'warning.ofCorrection',
    );
    expect(finding.wayOut).toContain('纠错程序');
    await story.done(HEAD, 'dropProposal', { reason: '不属于应当纠正的情形' });
    expect(await story.state()).toBe('notIssued');
    await story.life.inState('clear');
  });

  it('is ordered on paper, and ends when the authority stops applying the clause by itself; the warning stays with the clause', async () => {
    const story = await ordered();
    const [paper] = await story.papers(1);
    const text = plainText(await readDocx((await (await story.as(LIAISON)).get(paper!.href)).bytes));
    expect(text).toContain('临江市司法局关于纠正');
    expect(text).toContain('第二条增设备案义务');
    const evidence = await story.evidence(LIAISON, 'other', '停止执行通知');
    await story.done(LIAISON, 'answerStopApplying', story.said('已通知各执法单位停止执行第二条', { clauses: ['第二条'], evidence }));
    expect(await story.clock('rectify_reply')).toMatchObject({ status: 'met' });
    await story.refused(HEAD, 'closeCorrected', { words: '属实' }, 'proposal.missing');
    await story.decided('closeCorrected', { words: '经核实已停止执行' });
    expect(await story.state()).toBe('corrected');
    expect((await story.details()).done).toMatchObject({ done: 'applicationStopped' });
    expect(await story.paper(3, 'correction-report')).toMatch(/关于纠正[\s\S]*反馈[\s\S]*第二条（停止适用）[\s\S]*已通知各执法单位/);
    expect(await story.paper(3, 'correction-closing')).toMatch(/纠正办结的通知[\s\S]*停止适用，纠正完成[\s\S]*经核实已停止执行/);
    expect(await story.clock('rectify_complete')).toMatchObject({ status: 'met' });
    await story.life.inState('warned');
    await story.life.until(async () => (await story.life.details()).warnings.join() === 'office');
    const proof = { evidence: await story.evidence('office-secretary'), words: '条款已不再执行' };
    await story.life.done('office-secretary', 'liftWarning', proof);
    await story.life.inState('clear');
    expect(await story.bans()).toEqual([]);
  });

  it('is withdrawn where the head accepts the reasons of the authority', async () => {
    const story = await ordered();
    await story.done(LIAISON, 'disagree', story.said('《某条例》第五条授权市政府作出该规定'));
    await story.refused(HEAD, 'acceptReasons', { words: '理由成立' }, 'proposal.missing');
    await story.decided('acceptReasons', { words: '理由成立' });
    expect(await story.paper(3, 'correction-report')).toContain('第二条（不同意纠正）');
    expect(await story.paper(3, 'correction-closing')).toMatch(/撤回对[\s\S]*理由成立/);
    expect(await story.state()).toBe('withdrawn');
    await story.life.inState('clear');
    expect([await story.clock('rectify_reply'), await story.clock('rectify_complete')]).toMatchObject([
      { status: 'met' },
      { status: 'stopped' },
    ]);
  });

  it('hears reasons once: what is maintained is answered otherwise, on a clock of its own', async () => {
    const story = await ordered();
    await story.done(LIAISON, 'disagree', story.said('认为有依据'));
    server().clock.pass(5 * 86_400_000);
    await story.decided('maintainOrder', { receivedOn: story.today(), words: '所引条款并无授权' });
    expect(await story.clock('rectify_reply')).toMatchObject({ status: 'running' });
    const [finding] = await story.refused(LIAISON, 'disagree', story.said('仍然认为有依据'), 'answer.maintained');
    expect(finding.wayOut).toContain('有权机关');
    expect((await story.papers(3)).map(({ form }) => form)).toEqual(['correction-notice', 'correction-report', 'correction-notice']);
    await story.done(LIAISON, 'answerAmend', story.said('拟于三十日内修改第二条'));
    expect(await story.state()).toBe('correcting');
  });

  it('is completed by a repeal that the register of validity proves, and by nothing less', async () => {
    const story = await ordered();
    await story.done(LIAISON, 'answerRepeal', story.said('拟予废止'));
    await story.refused(LIAISON, 'reportCompletion', { words: '已经废止' }, 'completion.notOnRecord');
    const decision = Decision.by(profile, server());
    await decision.signedElsewhere();
    await decision.publishedWith([{ document: story.document, kind: 'repeal' }]);
    await story.done(LIAISON, 'reportCompletion', { words: '已公布废止决定' });
    await story.decided('closeCorrected', { words: '经核对时效登记' });
    expect((await story.details()).done).toMatchObject({ done: 'repealed' });
    expect(await story.paper(4, 'correction-report')).toMatch(/完成情况[\s\S]*废止/);
    expect(await story.paper(4, 'correction-closing')).toMatch(/以《[\s\S]*》[\s\S]*废止，纠正完成[\s\S]*经核对时效登记/);
    await story.life.inState('clear');
  });

  it('is completed by an amendment; what is not enough goes back to the authority', async () => {
    const story = await ordered();
    await story.done(LIAISON, 'answerAmend', story.said('拟修改第二条'));
    const version = await story.life.version([
      '临江市共享单车管理办法',
      '第一条 经营者应当规范经营。',
      '第二条 本办法自2020年6月5日起施行。',
    ]);
    const decision = Decision.by(profile, server());
    await decision.signedElsewhere();
    await decision.publishedWith([{ document: story.document, kind: 'amend', version }]);
    await story.done(LIAISON, 'reportCompletion', { words: '已公布修改决定' });
    await story.decided('findInsufficient', { reason: '第二条仍有增设义务的内容' });
    expect(await story.state()).toBe('correcting');
    expect((await story.details()).done).toBeNull();
    await story.done(LIAISON, 'reportCompletion', { words: '所指内容已删除，请核' });
    await story.decided('closeCorrected', { words: '经核对文本' });
    expect((await story.details()).done).toMatchObject({ done: 'amended' });
  });

  it('is withdrawn by the body that ordered it, with the reason', async () => {
    const story = await ordered();
    await story.done(HANDLER, 'propose', { words: '上位法已修改，建议撤回' });
    expect((await story.act(HEAD, 'withdrawOrder', {})).status).toBe(400);
    await story.done(HEAD, 'withdrawOrder', { reason: '上位法已修改' });
    expect(await story.state()).toBe('withdrawn');
    await story.life.inState('clear');
  });
});
