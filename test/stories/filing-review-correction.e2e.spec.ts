import { CorrectionStory } from '../support/correction.js';
import { FilingReviewStory, PROBLEM } from '../support/filing-review.js';
import { describeBothServers } from '../support/server.js';

const QUARTER = 15 * 60_000;
const LIAISON = 'office-liaison';

describeBothServers('an opinion on a filing', (server) => {
  // an address signs in only so often in a quarter of an hour
  beforeEach(() => server().clock.pass(QUARTER));

  /** The review with its opinion, and the correction that follows from it. */
  async function ordered(): Promise<{ review: FilingReviewStory; correction: CorrectionStory }> {
    const review = new FilingReviewStory(server());
    await review.examined();
    await review.done('justice-filing', 'proposeOpinion', { problems: [PROBLEM] });
    await review.done('justice-head3', 'approve');
    await review.comesTo('correcting');
    const correction = new CorrectionStory(server());
    correction.document = review.document;
    correction.id = (await review.details()).correction;
    return { review, correction };
  }

  it('opens the correction with its grounds, clauses and words, under the body that has examined it', async () => {
    const { correction } = await ordered();
    expect(await correction.details()).toMatchObject({
      source: { kind: 'filingReview' },
      parties: { ordering: 'linjiang.justice', addressee: 'linjiang' },
      grounds: [{ ground: PROBLEM.ground }],
      clauses: [PROBLEM.clause],
    });
    expect((await correction.read('auditor')).body.deadlines.map(({ key }: { key: string }) => key)).toEqual([
      'rectify_reply',
      'rectify_complete',
    ]);
  });

  it('is settled by what came of the correction', async () => {
    const { review, correction } = await ordered();
    const evidence = await correction.evidence('urban-drafter', 'letter', '停止执行的通知');
    const answer = { answeredOn: correction.today(), words: '已通知各经营者', clauses: ['第二条'], evidence };
    await correction.done(LIAISON, 'answerStopApplying', answer);
    await correction.done('justice-filing', 'propose', { words: '建议办结' });
    await correction.done('justice-head3', 'closeCorrected', { words: '同意办结' });
    await review.comesTo('corrected');
    expect(await review.details()).toMatchObject({ corrected: 'applicationStopped' });
    expect((await review.details()).steps.at(-1)).toMatchObject({ kind: 'corrected', words: ['applicationStopped'] });
  });

  it('stands where no correction could be opened: it is opened once more, or settled by the letter of the authority', async () => {
    const review = new FilingReviewStory(server());
    await review.examined();
    await review.done('justice-filing', 'proposeOpinion', { problems: [PROBLEM] });
    await server().pause();
    await review.done('justice-head3', 'approve');
    const refused = {
      type: 'correctionNotOpened',
      reasons: [{ rule: 'addressee.notTheIssuer', zh: '制定机关已经变更。', en: 'Another one.' }],
    };
    await review.tell(refused);
    expect(await review.state()).toBe('opinionStands');
    await review.done('justice-head3', 'orderAgain');
    expect(await review.state()).toBe('ordering');
    await review.tell(refused);
    const scan = await review.evidence('urban-drafter', 'letter', '纠正情况报告');
    const entered = { on: review.today(), scan };
    await review.refused('justice-filing', 'enterCorrection', { outcome: 'repealed', on: '2026-12-31', scan }, 'date.future');
    // a suspension is not the end of it
    await review.done('justice-filing', 'enterCorrection', { outcome: 'suspended', ...entered });
    expect(await review.state()).toBe('opinionStands');
    expect(await review.done('justice-filing', 'enterCorrection', { outcome: 'amended', ...entered })).toMatchObject({
      state: 'corrected',
    });
    expect((await review.details()).steps.map(({ kind }: { kind: string }) => kind)).toEqual([
      'registered',
      'opinion',
      'notOrdered',
      'notOrdered',
      'corrected',
      'corrected',
    ]);
    server().resume();
  });
});

describeBothServers('two filings that are registered at the same moment', (server) => {
  it('get no number twice: one of the two is told that it is taken', async () => {
    const stories = [new FilingReviewStory(server()), new FilingReviewStory(server())];
    for (const story of stories) await story.received();
    const register = (story: FilingReviewStory, number: string) => story.act('justice-filing', 'register', { number });
    const answers = await Promise.all(stories.map((story) => register(story, '临备〔2026〕77号')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    const late = answers.find(({ status }) => status === 422)!;
    expect(late.body.findings).toMatchObject([{ rule: 'registerNumber.taken', field: '/number' }]);
    const other = stories[answers.indexOf(late)]!;
    expect((await register(other, '临备〔2026〕78号')).status).toBe(200);
    expect(await server().count('filing_register_number')).toBe(2);
  });
});
