import { GRANTS } from '@fashen/domain';
import { DiscussionStory } from '../support/discussion.js';
import { REVISED_TEXT } from '../support/review.js';
import { describeEachServer, type RunningServer } from '../support/server.js';

const JUSTICE = 'linjiang.justice';
const QUARTER = 15 * 60_000;

const hashesOf = async (server: RunningServer, document: string, kind: string): Promise<string[]> =>
  (await server.database.store.read((reader) => reader.grants(document, kind)))
    .filter(({ revokedAt }) => revokedAt === null)
    .map(({ hash }) => hash);

describeEachServer('the discussion of what was not adopted', (server) => {
  // an address signs in only so often in a quarter of an hour
  beforeEach(() => server().clock.pass(QUARTER));

  it('ends in round one where the reasons are accepted: advice by the handler, must-change by the head who did not handle it', async () => {
    const story = new DiscussionStory(server());
    await story.open(['mustChange', 'advice']);
    await story.reasons([1, 2]);
    await story.done('justice-handler', 'acceptReason', { item: story.item(2), reply: '理由成立' });
    const byHandler = await story.act('justice-handler', 'acceptReason', { item: story.item(1), reply: '理由成立' });
    expect(byHandler).toMatchObject({ status: 422, body: { findings: [{ rule: 'item.headDecides', wayOut: expect.any(String) }] } });
    const ended = await story.done('justice-head', 'acceptMustChangeReason', { item: story.item(1), reply: '另有法律依据，并不违法' });
    expect(ended).toMatchObject({ state: 'settled', status: 'done' });

    expect((await story.reviewAfter()).state).toBe('verifying');
    await story.review.done('justice-head', 'acceptMustChangeReason', { item: story.item(1), note: '同沟通结果' });
    expect(await story.review.done('justice-handler', 'confirmClearance')).toMatchObject({ state: 'cleared', status: 'done' });
    expect(await hashesOf(server(), story.document, GRANTS.nonAdoptionStated(JUSTICE))).toEqual([]);
  });

  it('goes to its last round and to the meeting, where the drafters agree to adopt; the review waits for a further version', async () => {
    const story = new DiscussionStory(server());
    await story.open(['advice']);
    await story.roundsInVain([1]);
    expect((await story.read('office-secretary')).body.states.at(-1)).toMatchObject({ path: 'discussing.coordinating' });
    await story.meeting({ 1: 'willAdopt' });
    expect((await story.read('urban-drafter')).body).toMatchObject({
      state: 'settled',
      details: { items: [{ outcome: { code: 'willAdopt' }, results: [{ result: 'willAdopt', note: '协调结果1' }] }] },
    });
    expect((await story.reviewAfter()).state).toBe('itemsOpen');
  });

  it('leaves advice to the leader: what he waives goes on with F4, and is never called lawful', async () => {
    const story = new DiscussionStory(server());
    await story.open(['advice', 'advice']);
    await story.roundsInVain([1, 2]);
    await story.meeting({ 1: 'reasonAccepted', 2: 'open' });
    const ended = await story.done('office-secretary', 'decideItems', await story.decision({ 2: 'waived' }));
    expect(ended).toMatchObject({ state: 'stated', status: 'done' });

    const review = await story.reviewAfter();
    expect(review.state).toBe('verifying');
    expect((await story.review.act('justice-handler', 'confirmClearance')).status).toBe(409);
    expect(await story.review.done('justice-handler', 'confirmClearanceWithUnadopted')).toMatchObject({ state: 'clearedWithUnadopted' });
    const { textHash } = review.details;
    expect(await hashesOf(server(), story.document, GRANTS.nonAdoptionStated(JUSTICE))).toEqual([textHash]);
    expect(await hashesOf(server(), story.document, GRANTS.reviewClearedWithUnadopted(JUSTICE))).toEqual([textHash]);
    expect(await hashesOf(server(), story.document, GRANTS.reviewCleared(JUSTICE))).toEqual([]);

    const statement = await story.paper('non-adoption-statement');
    for (const words of [
      '第2轮理由2：确有需要',
      '第2轮依据2',
      '第2轮再次意见2：理由不成立',
      '协调结果2',
      '领导决定2',
      textHash,
      '分管副市长批示',
    ])
      expect(statement).toContain(words);
    expect(statement).not.toContain('第1轮理由1');
  });

  it('binds the drafters where the leader upholds the item: they revise, and the revised text is cleared', async () => {
    const story = new DiscussionStory(server());
    await story.open(['advice']);
    await story.roundsInVain([1]);
    await story.meeting({ 1: 'open' });
    expect(await story.done('city-leader', 'decideItems', story.decided({ 1: 'upheld' }))).toMatchObject({ state: 'settled' });
    expect((await story.reviewAfter()).state).toBe('itemsOpen');

    const { review } = story;
    await review.done('urban-drafter', 'answerItems', { answers: [{ item: story.item(1), response: 'adopted' }] });
    await review.done('urban-drafter', 'submitAnswers', { version: await review.version(REVISED_TEXT) });
    await review.done('justice-handler', 'closeItem', { item: story.item(1), note: '已改' });
    expect(await review.done('justice-handler', 'confirmClearance')).toMatchObject({ state: 'cleared' });
  });

  it('keeps a must-change item whatever the leader decides on the advice beside it; the head concludes that the text is unlawful', async () => {
    const story = new DiscussionStory(server());
    await story.open(['mustChange', 'advice']);
    await story.roundsInVain([1, 2]);
    await story.meeting({ 1: 'open', 2: 'open' });
    const overIt = await story.act('city-leader', 'decideItems', story.decided({ 1: 'waived', 2: 'waived' }));
    expect(overIt).toMatchObject({ status: 422, body: { findings: [{ rule: 'item.noLeaderDecides' }] } });
    expect(await story.done('city-leader', 'decideItems', story.decided({ 2: 'waived' }))).toMatchObject({ state: 'unresolved' });
    expect(await hashesOf(server(), story.document, GRANTS.nonAdoptionStated(JUSTICE))).toEqual([]);

    const { details } = await story.reviewAfter();
    expect((await story.review.act('justice-handler', 'confirmClearanceWithUnadopted')).status).toBe(409);
    await story.review.done('justice-head', 'concludeUnlawful', { reason: '设立收费没有依据，经沟通仍不改正' });
    expect((await story.review.read('auditor')).body).toMatchObject({ state: 'unlawful', status: 'done' });
    expect(await hashesOf(server(), details.textHash, GRANTS.textJudgedUnlawful)).toEqual([details.textHash]);
  });

  it('keeps a must-change item until the text is changed after all', async () => {
    const story = new DiscussionStory(server());
    await story.open(['mustChange']);
    await story.roundsInVain([1]);
    await story.meeting({ 1: 'open' });
    expect((await story.read('urban-drafter')).body.state).toBe('unresolved');
    expect((await story.reviewAfter()).state).toBe('itemsOpen');

    const { review } = story;
    await review.done('urban-drafter', 'answerItems', { answers: [{ item: story.item(1), response: 'adopted' }] });
    await review.done('urban-drafter', 'submitAnswers', { version: await review.version(REVISED_TEXT) });
    await review.done('justice-handler', 'closeItem', { item: story.item(1), note: '收费已经删去' });
    expect(await review.done('justice-handler', 'confirmClearance')).toMatchObject({ state: 'cleared' });
  });

  it('is left by the drafters with a reason; what is open goes back to the review', async () => {
    const story = new DiscussionStory(server());
    await story.open(['advice']);
    expect((await story.act('urban-drafter', 'withdraw', {})).body.code).toBe('BAD_PAYLOAD');
    expect(await story.done('urban-drafter', 'withdraw', { reason: '重新研究后再定' })).toMatchObject({
      state: 'withdrawn',
      status: 'done',
    });
    expect((await story.reviewAfter()).state).toBe('itemsOpen');
  });
});
