import { person, ReviewStory } from '../support/review.js';
import { describeEachServer } from '../support/server.js';

const DAY = 86_400_000;

describeEachServer('an examination that asks others', (server) => {
  const examining = async () => {
    const story = new ReviewStory(server());
    await story.examining();
    return story;
  };
  const marked = async (story: ReviewStory) => {
    for (const checkItem of [1, 2, 3, 4, 5, 6, 7]) await story.done('justice-handler', 'markCheck', { checkItem, result: 'passed' });
  };
  const asked = async (story: ReviewStory) => (await story.read('auditor')).body.details.inquiries;

  it('hears a department, an adviser and the public before the opinion is drafted', async () => {
    const story = await examining();
    await story.done('justice-handler', 'inviteCoReview', { party: 'linjiang.market', question: '与市场监管职责如何衔接' });
    await story.done('justice-handler', 'askAdviser', { person: person('adviser-lawyer'), question: '收费是否有依据' });
    await marked(story);
    expect((await story.act('justice-handler', 'draftOpinion')).body).toMatchObject({
      findings: [{ rule: 'inquiry.awaited' }, { rule: 'inquiry.awaited' }],
    });
    const [coReview, advice] = await asked(story);
    const theirs = await story.read('market-coreviewer');
    expect(theirs.body.details.asked).toMatchObject([{ question: '与市场监管职责如何衔接' }, {}]);
    expect(theirs.body.details).not.toHaveProperty('checks');
    expect((await story.act('market-coreviewer', 'giveAdvice', { inquiry: advice.id, words: '可行' })).status).toBe(403);
    const replied = { inquiry: coReview.id, view: 'objection', words: '第二条与本局职责重复' };
    await story.done('market-coreviewer', 'replyCoReview', replied);
    expect((await story.act('market-coreviewer', 'replyCoReview', replied)).body).toMatchObject({
      findings: [{ rule: 'inquiry.notOpen' }],
    });
    await story.done('adviser-lawyer', 'giveAdvice', { inquiry: advice.id, words: '没有依据' });
    await story.done('justice-handler', 'draftOpinion');
    expect(await asked(story)).toMatchObject([
      { status: 'replied', reply: { view: 'objection' } },
      { status: 'replied', reply: { words: '没有依据' } },
    ]);
  });

  it('takes silence for no objection once the time is over, and never for a review', async () => {
    const story = await examining();
    await story.done('justice-handler', 'inviteCoReview', { party: 'linjiang.market', question: '职责衔接' });
    await marked(story);
    server().clock.pass(9 * DAY);
    await story.done('justice-handler', 'draftOpinion');
    expect(await asked(story)).toMatchObject([{ status: 'lapsed', reply: null, silence: { means: 'noObjection' } }]);
    expect((await story.act('market-coreviewer', 'passSecondReview')).status).toBe(403);
  });

  it('does not ask the drafting department, and waits for somebody no longer only with a reason', async () => {
    const story = await examining();
    expect((await story.act('justice-handler', 'inviteCoReview', { party: 'linjiang.urban', question: '?' })).body).toMatchObject({
      findings: [{ rule: 'coReview.draftingDepartment' }],
    });
    await story.done('justice-handler', 'askPublic', { question: '对第二条的意见' });
    const [views] = await asked(story);
    const summary = { inquiry: views.id, received: 3, words: '均赞成' };
    expect((await story.act('justice-handler', 'summarisePublicViews', summary)).body).toMatchObject({
      findings: [{ rule: 'inquiry.publicStillHeard' }],
    });
    expect((await story.act('justice-handler', 'releaseInquiry', { inquiry: views.id })).status).toBe(400);
    await story.done('justice-handler', 'releaseInquiry', { inquiry: views.id, reason: '起草单位已按规定公开征求意见' });
    await marked(story);
    await story.done('justice-handler', 'draftOpinion');
  });

  it('holds a joint session with minutes that lie with the document', async () => {
    const story = await examining();
    const session = {
      heldOn: story.today(),
      attendees: [
        { name: '甲', of: '司法局' },
        { name: '乙', of: '市场监管局' },
      ],
      views: [{ name: '乙', view: '建议删去第二条' }],
    };
    expect((await story.act('justice-handler', 'recordJointSession', { ...session, minutes: 'nothing' })).body).toMatchObject({
      findings: [{ rule: 'evidence.unknown', field: '/minutes' }],
    });
    const minutes = await story.scan('minutes', '集中审查会议记录');
    await story.done('justice-handler', 'recordJointSession', { ...session, minutes });
    expect((await story.read('justice-head')).body.details.sessions).toMatchObject([{ minutes, views: session.views }]);
  });

  it('stands while somebody outside answers: the days do not count', async () => {
    const story = await examining();
    const due = async () => (await story.read('auditor')).body.deadlines.find(({ key }: { key: string }) => key === 'review').due;
    const before = await due();
    const letter = await story.scan('letter', '请示');
    await story.done('justice-handler', 'suspendReview', { awaiting: '省司法厅', question: '适用问题', evidence: letter });
    expect((await story.read('urban-drafter')).body.state).toBe('suspended');
    server().clock.pass(7 * DAY);
    await story.done('justice-handler', 'resumeReview', { answer: '可以适用', answeredOn: story.today() });
    expect((await story.read('auditor')).body.state).toEqual({ review: 'examining' });
    expect((await due()) > before).toBe(true);
  });

  it('is made urgent by the main leader only, on a statutory ground, for one thing at a time', async () => {
    const story = await examining();
    const granted = { exemption: 'reviewTime', ground: 'emergency', statement: '防汛抢险' };
    const remind = { wantedOn: story.today(), reason: '防汛抢险' };
    expect((await story.act('urban-drafter', 'remind', remind)).body).toMatchObject({ findings: [{ rule: 'deadline.belowMinimum' }] });
    expect((await story.act('office-secretary', 'grantExemption', granted)).body).toMatchObject({ findings: [{ rule: 'entry.required' }] });
    const scan = await story.scan('approval', '紧急办理审批单', 'office-secretary');
    const entry = { onBehalfOf: person('city-leader'), occurredOn: story.today(), scan };
    expect((await story.act('office-secretary', 'grantExemption', { ...granted, ground: 'hurry', entry })).body).toMatchObject({
      findings: [{ rule: 'urgency.groundUnknown' }],
    });
    // the leader exempts from the meeting where the meeting would be
    expect((await story.act('office-secretary', 'grantExemption', { ...granted, exemption: 'meeting', entry })).body).toMatchObject({
      findings: [{ field: '/exemption' }],
    });
    await story.done('office-secretary', 'grantExemption', { ...granted, entry });
    await story.done('urban-drafter', 'remind', remind);
    expect((await story.read('urban-drafter')).body).toMatchObject({
      state: { review: 'examining' },
      details: { exemptions: [{ exemption: 'reviewTime', grantedBy: person('city-leader'), enteredBy: person('office-secretary'), scan }] },
    });
    expect((await story.act('justice-handler', 'submitOpinion', { conclusion: 'lawful' })).status).toBe(409);
  });
});
