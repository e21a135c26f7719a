import { CorrectionStory, HANDLER, HEAD } from '../support/correction.js';
import { CITY, cityIsElsewhere, DISTRICT, DistrictFiling, handed, packageOf, trust } from '../support/filing-exchange.js';
import { FilingReviewStory, PROBLEM } from '../support/filing-review.js';
import { type RunningServer, StoryClock, startServer, storyDatabases } from '../support/server.js';

const MONDAY = '2026-03-02T01:00:00.000Z';
const QUARTER = 15 * 60_000;
const DAY = 24 * 3_600_000;
/** Longer than the period of an answer, whatever holidays lie at its end. */
const PERIOD = 40 * DAY;
const CLERK = 'qingxi-filing';
/** Decides for the city, which stands above the district. */
const LEADER = 'city-leader';

describe.each(storyDatabases)('what is applied no more, between two installations on %s', (database) => {
  const clock = new StoryClock(MONDAY);
  let district: RunningServer;
  let city: RunningServer;

  beforeAll(async () => {
    district = await startServer({ database, clock });
    city = await startServer({ database, clock });
    await cityIsElsewhere(district);
    await trust(city, DISTRICT.id, district);
    await trust(district, CITY.id, city);
  });
  afterAll(async () => {
    await district.close();
    await city.close();
  });
  // an address signs in only so often in a quarter of an hour
  beforeEach(() => clock.pass(QUARTER));

  const answered = async (review: FilingReviewStory, filing: DistrictFiling) => handed(await packageOf(review, HANDLER), filing, CLERK);

  /** The city's opinion on a filing of the district, and the correction that runs there. */
  async function opinion(number: string): Promise<{ filing: DistrictFiling; review: FilingReviewStory; correction: CorrectionStory }> {
    const filing = new DistrictFiling(district);
    await filing.submitted(number);
    const review = new FilingReviewStory(city);
    const taken = await handed(await packageOf(filing, CLERK), review, HANDLER);
    review.id = taken.process;
    review.document = taken.document;
    await review.done(HANDLER, 'register', {});
    await answered(review, filing);
    await review.done(HANDLER, 'proposeOpinion', { problems: [PROBLEM] });
    await review.done(HEAD, 'approve');
    await answered(review, filing);
    const correction = new CorrectionStory(city);
    correction.document = review.document;
    await correction.until(async () => (await review.state()) === 'correcting');
    correction.id = (await review.details()).correction;
    return { filing, review, correction };
  }

  it('自行停止执行 goes over with its notice, answers the correction, and its verdict comes back', async () => {
    const { filing, review, correction } = await opinion('青政备〔2026〕11号');
    clock.pass(DAY);
    const scan = await filing.evidence('qingxi-drafter', 'letter', '停止执行第二条的通知');
    const stopped = { on: filing.today(), clauses: ['第二条'], words: '已通知各经营者', scan };
    await filing.refused(CLERK, 'reportStopped', { ...stopped, clauses: ['第九十九条'] }, 'clause.unknown');
    expect(await filing.done(CLERK, 'reportStopped', stopped)).toMatchObject({ state: 'opinionGiven' });

    const sealed = await packageOf(filing, CLERK);
    expect(await handed(sealed, review, HANDLER)).toMatchObject({ kind: 'stopped', process: correction.id, state: 'verifying' });
    // the same package again finds what was done
    expect(await handed(sealed, review, HANDLER)).toMatchObject({ process: correction.id, state: 'verifying' });
    expect((await correction.details()).notes.at(-1)).toMatchObject({
      ...{ kind: 'stopApplying', words: '已通知各经营者', clauses: ['第二条'] },
    });

    await correction.decided('closeCorrected', { words: '经核对通知' });
    await correction.until(async () => (await review.state()) === 'corrected');
    expect(await answered(review, filing)).toMatchObject({ kind: 'closing', state: 'corrected' });
    expect((await filing.details()).corrected).toMatchObject({ code: 'applicationStopped' });
  });

  it('停止执行 by decision of the city is told at once and ends nothing; what follows is told when it has come', async () => {
    const { filing, review, correction } = await opinion('青政备〔2026〕12号');
    await correction.done(HANDLER, 'propose', { words: '逾期未答复的，提请市政府决定' });
    clock.pass(PERIOD);
    await correction.until(async () => (await correction.details()).overdue.includes('rectify_reply'));
    await correction.done(HEAD, 'escalate', { reason: '逾期未答复' });
    const decision = async () => ({ ...(await correction.decision(LEADER)), words: '第二条没有依据', clauses: ['第二条'] });
    await correction.done(LEADER, 'decideSuspension', await decision());
    await correction.until(async () => (await review.details()).corrected === 'suspended');

    expect(await answered(review, filing)).toMatchObject({ kind: 'suspension', process: filing.id, state: 'opinionGiven' });
    expect((await filing.details()).corrected).toMatchObject({ code: 'suspended' });
    expect((await filing.details()).steps.findLast(({ kind }: { kind: string }) => kind === 'corrected').words).toEqual([
      `${CITY.name}决定停止执行第二条：第二条没有依据`,
    ]);
    const [received] = (await (await filing.as(CLERK)).get('/api/exchange/packages?limit=1')).body.entries;
    const { files } = (await (await filing.as(CLERK)).get(`/api/exchange/packages/${received.id}`)).body;
    expect(files).toMatchObject([{ role: 'answer' }]);

    clock.pass(DAY);
    await correction.done(LEADER, 'decideAnnulment', await decision());
    await correction.until(async () => (await review.state()) === 'corrected');
    expect(await answered(review, filing)).toMatchObject({ kind: 'closing', state: 'corrected' });
    expect((await filing.details()).corrected).toMatchObject({ code: 'annulled' });
  });
});
