import { DraftingStory, STATEMENT } from '../support/drafting.js';
import { describeEachServer } from '../support/server.js';

describeEachServer('the drafting of a document', (server) => {
  it('concludes every track, is signed and submitted, and its life goes on to the review', async () => {
    const story = new DraftingStory(server());
    await story.begun();
    const { life } = story;
    expect(await story.openTracks()).toHaveLength(10);

    const early = await life.refused(
      'urban-drafter',
      'sendForReview',
      { receivedOn: life.today() },
      'drafting.tracksOpen',
      'fairCompetition.missing',
    );
    expect(early[0].detail).toContain('文本、公开征求意见、征求部门意见');

    await story.passedOver();
    await story.consulted();
    await story.signed();
    await story.refused('urban-drafter', 'submitDraft', { submittedOn: story.today() }, 'statement.missing');
    await story.by('draftStatement', STATEMENT);
    await story.by('submitDraft', { submittedOn: story.today() });

    await life.inState('inReview');
    const { fairCompetition, drafting } = await life.details();
    expect([fairCompetition.conclusion, drafting]).toEqual(['outOfScope', { process: story.id, outcome: 'submitted' }]);
    await life.until(async () => (await story.read('auditor')).body.documents.length === 2);
    const papers = (await story.read('auditor')).body.documents.map(({ form }: { form: string }) => form).sort();
    expect(papers).toEqual(['drafting-statement', 'submission-letter']);
  }, 120_000);
});
