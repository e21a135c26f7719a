import { randomUUID } from 'node:crypto';
import { GRANTS } from '@fashen/domain';
import { ADVICE, DiscussionStory } from '../support/discussion.js';
import { docx } from '../support/docx.js';
import { FIRST_TEXT, person } from '../support/review.js';
import { describeBothServers } from '../support/server.js';

/** A document of the department's own: its legal section reviews, its office coordinates, its leader decides. */
async function opened(story: DiscussionStory): Promise<void> {
  const { review } = story;
  const drafter = await review.as('urban-drafter');
  const fields = { kind: 'normativeDocument', drafters: [person('urban-drafter')], issuedAs: 'department' };
  const file = { name: '送审稿.docx', bytes: docx([...FIRST_TEXT, randomUUID()]) };
  review.document = (await drafter.upload('/api/documents', { file, fields })).body.document.id;
  await review.materials();
  expect((await review.start()).status).toBe(201);
  await review.done('urban-legal-intake', 'accept', { completeOn: review.today() });
  await review.done('urban-legal-head', 'assign', { handler: person('urban-legal-handler') });
  for (const checkItem of [1, 2, 3, 4, 5, 6, 7])
    await review.done('urban-legal-handler', 'markCheck', { checkItem, result: checkItem === ADVICE.checkItem ? 'problem' : 'passed' });
  await review.done('urban-legal-handler', 'draftOpinion');
  await review.done('urban-legal-handler', 'addItem', ADVICE);
  await review.done('urban-legal-handler', 'submitOpinion', { conclusion: 'revisionRequired' });
  await review.done('urban-legal-second', 'passSecondReview');
  await review.done('urban-legal-head', 'issueRevisionRequired');
  const answers = [{ item: story.item(1), response: 'notAdopted', reason: '公布之日起施行便于衔接' }];
  await review.done('urban-drafter', 'answerItems', { answers });
  await story.discuss(['advice'], 'urban-legal-handler');
}

describeBothServers('the discussion about a document of a department', (server) => {
  it('stays in the department: its legal section, its office, its leader, and F4 is there before any number', async () => {
    const story = new DiscussionStory(server());
    await opened(story);
    expect((await story.read('auditor')).body.details.parties).toEqual({
      drafting: 'linjiang.urban',
      review: 'linjiang.urban-legal',
      office: 'linjiang.urban',
      deciding: 'linjiang.urban',
      superior: 'linjiang',
    });
    for (const round of [1, 2]) {
      await story.reasons([1], round);
      await story.done('urban-legal-handler', 'maintainItem', { item: story.item(1), reply: `第${round}轮再次意见` });
      await story.done('urban-legal-handler', round === 1 ? 'returnReplies' : 'callCoordination');
    }
    await story.meeting({ 1: 'open' }, 'urban-office');
    const fromAbove = await story.act('city-leader', 'decideItems', story.decided({ 1: 'waived' }));
    expect(fromAbove).toMatchObject({ status: 403, body: { findings: [{ rule: 'approval.noSeat' }] } });
    expect(await story.done('urban-leader', 'decideItems', story.decided({ 1: 'waived' }))).toMatchObject({ state: 'stated' });

    const { details } = await story.reviewAfter();
    const kind = GRANTS.nonAdoptionStated('linjiang.urban-legal');
    const grants = await server().database.store.read((reader) => reader.grants(story.document, kind));
    expect(grants).toMatchObject([{ hash: details.textHash, revokedAt: null }]);
    expect(await story.paper('non-adoption-statement')).toContain('临江市城市管理局部门办公会议');
  });
});
