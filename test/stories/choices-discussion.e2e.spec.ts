import { choicesFor, everyActionHasChoices, fieldOf, labelsOf, valuesOf } from '../support/choices.js';
import { DiscussionStory } from '../support/discussion.js';
import { LightReviewStory, POINT } from '../support/light-review.js';
import { person, ReviewStory } from '../support/review.js';
import { describeEachServer } from '../support/server.js';

const PEOPLE = ['urban-drafter', 'office-secretary', 'justice-handler', 'justice-second', 'justice-head', 'city-leader', 'adviser-lawyer'];
const QUARTER = 15 * 60_000;

describeEachServer('what may be chosen beside the straight way', (server) => {
  // an address signs in only so often in a quarter of an hour
  beforeEach(() => server().clock.pass(QUARTER));

  it('in a discussion: the items that are open, and for whose word they wait; leaders for the office that enters a decision', async () => {
    const story = new DiscussionStory(server());
    await story.open(['mustChange', 'advice']);
    for (const login of PEOPLE) await everyActionHasChoices(story, login);
    const reasons = await fieldOf(story, 'urban-drafter', 'giveReasons', 'reasons/*/item');
    expect(valuesOf(reasons)).toEqual([story.item(1), story.item(2)]);
    expect(labelsOf(reasons)).toEqual(['意见1 · 第二条', '意见2 · 第三条']);
    await story.reasons([1, 2]);
    expect(valuesOf(await fieldOf(story, 'justice-handler', 'acceptReason', 'item'))).toEqual([story.item(2)]);
    expect(valuesOf(await fieldOf(story, 'justice-head', 'acceptMustChangeReason', 'item'))).toEqual([story.item(1)]);
    await story.maintain([1, 2]);
    await story.done('justice-handler', 'returnReplies');
    await story.reasons([1, 2], 2);
    await story.maintain([1, 2], 2);
    await story.done('justice-handler', 'callCoordination');
    for (const login of PEOPLE) await everyActionHasChoices(story, login);
    await story.meeting({ 1: 'open', 2: 'open' });
    for (const login of PEOPLE) await everyActionHasChoices(story, login);
    expect(valuesOf(await fieldOf(story, 'office-secretary', 'decideItems', 'decisions/*/item'))).toEqual([story.item(2)]);
    expect(valuesOf(await fieldOf(story, 'office-secretary', 'decideItems', 'entry/onBehalfOf'))).toContain(person('city-leader'));
    expect((await choicesFor(story, 'market-drafter', 'decideItems')).status).toBe(404);
  });

  it('in a review: advisers, one’s own inquiry for the one who was asked, and the statutory grounds of the place', async () => {
    const story = new ReviewStory(server());
    await story.examining();
    const advisers = await fieldOf(story, 'justice-handler', 'askAdviser', 'person');
    expect(valuesOf(advisers)).toContain(person('adviser-lawyer'));
    await story.done('justice-handler', 'inviteCoReview', { party: 'linjiang.market', question: '对第二条有何意见' });
    await story.done('justice-handler', 'askAdviser', { person: person('adviser-lawyer'), question: '管理费有无依据' });
    expect(valuesOf(await fieldOf(story, 'justice-handler', 'askAdviser', 'person'))).not.toContain(person('adviser-lawyer'));
    expect(await fieldOf(story, 'adviser-lawyer', 'giveAdvice', 'inquiry')).toMatchObject({
      choices: [{ label: { zh: expect.stringContaining('咨询') }, hint: { zh: '管理费有无依据' } }],
    });
    const others = await choicesFor(story, 'adviser-lawyer', 'giveAdvice');
    expect(JSON.stringify(others.body)).not.toContain('对第二条有何意见');
    const grounds = await fieldOf(story, 'office-secretary', 'grantExemption', 'ground');
    expect(grounds.choices.length).toBeGreaterThan(0);
    expect(labelsOf(grounds).every((label) => /\p{Script=Han}/u.test(label))).toBe(true);
    for (const login of PEOPLE) await everyActionHasChoices(story, login);
  });

  it('in a light review: the seat of the head, and whoever takes over a desk', async () => {
    const story = new LightReviewStory(server());
    await story.assigned();
    await story.done('justice-handler', 'submitOpinion', { points: [POINT] });
    for (const login of PEOPLE) await everyActionHasChoices(story, login);
    const seats = await fieldOf(story, 'justice-head', 'transfer', 'seat');
    expect(labelsOf(seats)).toEqual([expect.stringContaining('审签')]);
    expect(seats.default).toBe(valuesOf(seats)[0]);
    expect((await choicesFor(story, 'urban-drafter', 'approveOpinion')).status).toBe(404);
  });
});
