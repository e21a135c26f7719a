import { LifeStory, OFFICE, TESTS } from '../support/normative-document.js';
import { describeEachServer } from '../support/server.js';

/** A plan that binds operators, whatever it calls itself. */
const BINDING_PLAN = [
  '临江市户外招牌整治工作方案',
  '第一条 户外招牌的设置人应当在三十日内拆除不合格招牌。',
  '第二条 本方案自公布之日起三十日后施行。',
];
const INNER_PLAN = ['市城市管理局内务整理工作方案', '第一条 各科室每周五整理办公室。', '第二条 本方案自印发之日起执行。'];

describeEachServer('the screening of a paper', (server) => {
  it('takes a work plan that binds the public for the normative document that it is', async () => {
    const life = new LifeStory(server());
    await life.begun({}, BINDING_PLAN);
    expect((await life.act('urban-drafter', 'screenIn', TESTS)).status).toBe(403);
    await life.done(OFFICE, 'screenIn', TESTS);
    expect(await life.state()).toBe('planned');
  });

  it('lets a plan of the house leave, with the test that it fails and the reason', async () => {
    const life = new LifeStory(server());
    await life.begun({}, INNER_PLAN);
    const without = await life.act(OFFICE, 'screenOut', { failed: ['external'] });
    expect(without.status).toBe(400);
    await life.done(OFFICE, 'screenOut', { failed: ['external'], reason: '只涉及本单位内部事务' });
    expect(await life.state()).toBe('left');
    const { body } = await (await life.as('auditor')).get(`/api/processes/${life.id}/history`);
    expect(JSON.stringify(body)).toContain('只涉及本单位内部事务');
    await life.refused(OFFICE, 'confirmPlan', { how: 'noPlanHere', words: '无立项环节' });
  });

  it('begins one life for a document', async () => {
    const life = new LifeStory(server());
    await life.begun();
    const again = await life.open();
    expect([again.status, again.body.findings.map(({ rule }: { rule: string }) => rule)]).toEqual([409, ['life.alreadyRunning']]);
  });

  it('lets what goes beyond the annual plan in with the leader’s approval only', async () => {
    const life = new LifeStory(server());
    await life.screened();
    await life.refused(OFFICE, 'confirmPlan', { how: 'addedWithApproval', words: '市长批示' }, 'plan.approvalMissing');
    const evidence = await life.evidence(OFFICE);
    await life.done(OFFICE, 'confirmPlan', { how: 'addedWithApproval', words: '市长批示', evidence });
    expect(await life.state()).toBe('drafting');
  });

  it('names what a draft lacks before its review (G3)', async () => {
    const life = new LifeStory(server());
    await life.screened();
    await life.done(OFFICE, 'confirmPlan', { how: 'annualPlan', words: '年度计划第3项' });
    await life.refused('urban-drafter', 'sendForReview', { receivedOn: life.today() }, 'fairCompetition.missing');
    await life.done('urban-drafter', 'recordFairCompetition', { conclusion: 'outOfScope', words: '不涉及经营者经济活动' });
    await life.version(['临江市共享单车管理办法', '第一条 经营者应当缴纳保证金。', '第二条 本办法自公布之日起三十日后施行。']);
    await life.refused('urban-drafter', 'sendForReview', { receivedOn: life.today() }, 'fairCompetition.otherText');
  });
});
