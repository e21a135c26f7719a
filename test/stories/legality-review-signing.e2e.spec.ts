import type { Answer } from '../support/client.js';
import { ITEM, person, ReviewStory } from '../support/review.js';
import { describeEachServer } from '../support/server.js';

/** How many got through; the others are told that the case has moved on. */
const won = (answers: readonly Answer[]) => {
  for (const { status } of answers) expect([200, 409, 412]).toContain(status);
  return answers.filter(({ status }) => status === 200).length;
};

describeEachServer('second review and review by the head', (server) => {
  const proposed = async () => {
    const story = new ReviewStory(server());
    await story.examining();
    await story.checks([4]);
    await story.done('justice-handler', 'addItem', ITEM);
    await story.done('justice-handler', 'submitOpinion', { conclusion: 'revisionRequired' });
    return story;
  };
  const approval = async (story: ReviewStory) => (await story.read('justice-head')).body.details.approval;
  const stateOf = async (story: ReviewStory) => (await story.read('auditor')).body.state;

  it('is taken by one of two people who act on it at the same moment', async () => {
    const story = await proposed();
    const ifMatch = await story.etag();
    const answers = await Promise.all([
      story.act('justice-second', 'passSecondReview', {}, { ifMatch }),
      story.act('justice-second2', 'passSecondReview', {}, { ifMatch }),
    ]);
    expect(won(answers)).toBe(1);
    expect((await approval(story)).opinions).toHaveLength(1);
    expect(await stateOf(story)).toEqual({ review: 'headReview' });
  });

  const RECALL = { reason: '尚有疑问' };

  it('is recalled or issued where both are asked at once, and the other one is told', async () => {
    const story = await proposed();
    await story.done('justice-second', 'passSecondReview');
    const ifMatch = await story.etag();
    const [recalled, issued] = await Promise.all([
      story.act('justice-second', 'recall', RECALL, { ifMatch }),
      story.act('justice-head', 'issueRevisionRequired', {}, { ifMatch }),
    ]);
    expect(won([recalled, issued])).toBe(1);
    const isRecalled = recalled.status === 200;
    expect(await stateOf(story)).toEqual(isRecalled ? { review: 'secondReview' } : 'answering');
    expect((await approval(story)).opinions[0]).toMatchObject({ person: person('justice-second'), isRecalled });
  });

  it('is recalled while nobody has acted on it, and passed again', async () => {
    const story = await proposed();
    await story.done('justice-second', 'passSecondReview');
    await story.done('justice-second', 'recall', RECALL);
    expect(await stateOf(story)).toEqual({ review: 'secondReview' });
    await story.done('justice-second', 'passSecondReview');
    const { names } = (await story.read('justice-head')).body.details;
    expect(names).toMatchObject({ [person('justice-second')]: '魏清如', 'linjiang.justice': '临江市司法局' });
  });

  it('is not recalled once somebody has acted on it', async () => {
    const story = await proposed();
    await story.done('justice-second', 'passSecondReview');
    await story.done('justice-head', 'issueRevisionRequired');
    expect(await story.act('justice-second', 'recall', RECALL)).toMatchObject({
      status: 403,
      body: { findings: [{ rule: 'approval.actedUpon' }] },
    });
    expect((await approval(story)).opinions[0]).toMatchObject({ person: person('justice-second'), isRecalled: false });
  });

  it('returns from the last step to the first and on again with nothing lost', async () => {
    const story = await proposed();
    await story.done('justice-second', 'passSecondReview', { note: '同意' });
    await story.done('justice-head', 'returnToStep', { step: 'secondReview', comesStraightBack: true, reason: '请再核第二条' });
    expect(await stateOf(story)).toEqual({ review: 'secondReview' });
    await story.done('justice-second', 'sendBackFromSecondReview', { reason: '补充依据' });
    expect(await stateOf(story)).toEqual({ review: 'drafting' });
    await story.done('justice-handler', 'submitOpinion', { conclusion: 'revisionRequired' });
    await story.done('justice-second', 'passSecondReview', { note: '依据已补' });
    expect(await story.done('justice-head', 'issueRevisionRequired')).toMatchObject({ state: 'answering' });
    const { opinions } = await approval(story);
    expect(opinions.map(({ person: who, verdict, words }: Record<string, string>) => [who, verdict, words])).toEqual([
      [person('justice-second'), 'approved', '同意'],
      [person('justice-head'), 'returned', '请再核第二条'],
      [person('justice-second'), 'refused', '补充依据'],
      [person('justice-second'), 'approved', '依据已补'],
      [person('justice-head'), 'approved', null],
    ]);
    expect((await story.read('justice-head')).body.details.rounds).toHaveLength(2);
  });

  it('is transferred, shared with an added signer, and dropped again', async () => {
    const story = await proposed();
    await story.done('justice-second', 'transfer', { seat: 'secondReview.1', to: person('justice-second2'), reason: '出差' });
    expect((await story.act('justice-second', 'passSecondReview')).body).toMatchObject({ findings: [{ rule: 'approval.noSeat' }] });
    await story.done('justice-second2', 'addSigner', { step: 'secondReview', person: person('justice-second'), reason: '一并复审' });
    await story.done('justice-second2', 'passSecondReview');
    expect(await stateOf(story)).toEqual({ review: 'secondReview' });
    await story.done('justice-head', 'dropSigner', { seat: 'secondReview.2', reason: '已有一人复审' });
    expect(await stateOf(story)).toEqual({ review: 'headReview' });
    expect((await story.act('justice-handler', 'issueRevisionRequired')).status).toBe(403);
    await story.done('justice-head', 'remindSigners', {});
    expect((await story.act('justice-head', 'remindSigners', {})).body).toMatchObject({ findings: [{ rule: 'approval.remindedToday' }] });
    await story.done('justice-head2', 'issueRevisionRequired');
  });
});
