import { parseBundle, verifyBundle } from '@fashen/engine';
import { plainText, readDocx } from '@fashen/ooxml';
import { DeliberationStory, POINTS } from '../support/deliberation.js';
import { DiscussionStory } from '../support/discussion.js';
import { ReviewStory } from '../support/review.js';
import { describeBothServers } from '../support/server.js';

const OFFICE = 'office-secretary';

describeBothServers('the straight way from review to signature', (server) => {
  it('opens its gates by the review itself, and prints its opinion in the record of deliberation', async () => {
    const review = new ReviewStory(server());
    await review.examining();
    const story = new DeliberationStory(server());
    story.document = review.document;
    expect((await story.start()).status).toBe(201);
    await story.refused(OFFICE, 'passPreCheck', POINTS, 'review.missing', 'review.running');

    await review.checks();
    await review.approve('lawful', 'issueLawful');
    const { opinion } = (await review.read('urban-drafter')).body.details;
    await story.done(OFFICE, 'passPreCheck', POINTS);
    await story.done('city-leader2', 'agree');
    await story.held();
    await story.done(OFFICE, 'pass');
    await story.done('city-leader', 'sign', { words: '同意' });
    await story.done(OFFICE, 'passRecheck');
    expect((await story.read('office-registrar')).body).toMatchObject({ state: 'signed', status: 'done' });

    expect((await story.papers(2)).map(({ form }) => form).sort()).toEqual(['deliberation-minutes', 'signing-sheet']);
    const facts = await server().database.read(({ sql }) =>
      sql.query<{ form: string; facts: string }>('SELECT form, facts FROM produced_document WHERE process = $1 ORDER BY form', [story.id]),
    );
    const [minutes, sheet] = facts.map((row) => JSON.parse(row.facts));
    expect(minutes.items[0].clearances).toMatchObject([{ reviewAuthority: '临江市司法局', opinionNumber: opinion.number, unadopted: [] }]);
    expect(minutes).toMatchObject({ body: '临江市人民政府', meetingName: '常务会议', chair: '陆安澜' });
    expect(sheet).toMatchObject({
      issuers: [{ issuer: '临江市人民政府', signature: { by: { name: '陆安澜' }, opinion: '同意' } }],
      ground: { kind: 'meeting', meetings: [{ name: '临江市人民政府常务会议', result: 'passed' }] },
    });
    const bundle = await (await story.as('auditor')).get(`/api/processes/${story.id}/bundle`);
    expect(verifyBundle(parseBundle(bundle.body))).toMatchObject({ ok: true, brokenAt: null });
  });

  it('takes advice that was not adopted to the meeting with its statement, and never calls it lawful', async () => {
    server().clock.pass(15 * 60_000);
    const discussion = new DiscussionStory(server());
    await discussion.open(['advice']);
    await discussion.roundsInVain([1]);
    await discussion.meeting({ 1: 'open' });
    const story = new DeliberationStory(server());
    story.document = discussion.document;
    await story.start();
    await story.refused(OFFICE, 'passPreCheck', POINTS, 'review.missing', 'review.running');
    await discussion.done(OFFICE, 'decideItems', await discussion.decision({ 1: 'waived' }));
    await discussion.reviewAfter();
    await discussion.review.done('justice-handler', 'confirmClearanceWithUnadopted');

    await story.done(OFFICE, 'passPreCheck', POINTS);
    await story.done('city-leader2', 'agree');
    await story.held();
    await story.done(OFFICE, 'pass');
    const paper = (await story.papers(1)).find(({ form }) => form === 'deliberation-minutes');
    const file = await (await story.as(OFFICE)).get(paper!.href);
    const words = plainText(await readDocx(file.bytes));
    expect(words).toContain('不属于审查结论为合法的文本');
    expect(words).toContain('施行日期没有为公众知晓留出时间');
  });
});
