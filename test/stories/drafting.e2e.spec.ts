import { createHash } from 'node:crypto';
import { DraftingStory, STATEMENT } from '../support/drafting.js';
import { describeBothServers } from '../support/server.js';

/** Of the five materials, without the statement that the drafting has produced. */
const STILL_MISSING = ['consultationRecord', 'departmentReview', 'legalBasis', 'other'];

describeBothServers('the drafting of a document', (server) => {
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

    const drafter = await story.as('urban-drafter');
    const materials = async () => (await drafter.get(`/api/documents/${story.document}`)).body.materials;
    await life.until(async () => (await materials()).length === 1);
    const statement = (await story.read('auditor')).body.documents.find(({ form }: { form: string }) => form === 'drafting-statement');
    const sha256 = createHash('sha256')
      .update((await drafter.get(statement.href)).bytes)
      .digest('hex');
    expect((await materials())[0]).toMatchObject({ kind: 'draftingStatement', file: { sha256 } });
    const review = await life.part('legality-review');
    const { findings } = (await review.act('justice-intake', 'accept', { completeOn: story.today() })).body;
    expect(findings.map(({ details }: { details: { material: string } }) => details.material).sort()).toEqual(STILL_MISSING);

    server().clock.pass(60_000);
    const own = { file: { name: '起草说明.pdf', bytes: Buffer.from('%PDF-1.4\n%%EOF\n') }, fields: { kind: 'draftingStatement' } };
    expect((await drafter.upload(`/api/documents/${story.document}/materials`, own)).status).toBe(201);
    expect((await materials()).at(-1).file.name).toBe('起草说明.pdf');
  });
});
