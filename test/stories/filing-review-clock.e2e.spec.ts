import { eventually } from '../support/eventually.js';
import { FilingReviewStory } from '../support/filing-review.js';
import { type RunningServer, startServer } from '../support/server.js';

type Line = { type: string };
type Deadline = { key: string; due: string; status: string };

const at = (day: string): string => `${day}T02:00:00.000Z`;

/** Monday 2 March: a formal check of three working days; the supplement is asked for on Saturday the 7th; registered on Friday the 13th. */
describe.each([
  ['national', '2026-03-23'],
  ['zhejiang-hangzhou', '2026-03-13'],
  ['hunan', '2026-03-23'],
  ['shandong', '2026-03-23'],
])('the clocks of a filing review in %s', (profile, fixDue) => {
  let server: RunningServer;
  let story: FilingReviewStory;
  beforeAll(async () => {
    server = await startServer({ environment: { FASHEN_PROFILE: profile } });
    story = new FilingReviewStory(server);
  });
  afterAll(() => server.close());

  const deadline = async (key: string): Promise<Deadline> =>
    (await story.read('auditor')).body.deadlines.findLast((one: Deadline) => one.key === key);
  const happened = async (type: string): Promise<number> => {
    const { lines } = (await (await story.as('auditor')).get(`/api/processes/${story.id}/history`)).body;
    return lines.filter((line: Line) => line.type === type).length;
  };
  const until = async (type: string, times: number): Promise<void> => {
    server.nudge();
    await eventually(
      () => happened(type),
      (seen) => seen >= times,
    );
  };

  it('check within three working days, supplement within the profile’s days, and a last day on a Sunday moves on', async () => {
    await story.received();
    expect(await deadline('filing_formal')).toMatchObject({ due: '2026-03-05', status: 'running' });
    server.clock.set(at('2026-03-06'));
    await until('deadlinePassed', 1);
    expect((await story.details()).late).toEqual(['filing_formal']);

    server.clock.set(at('2026-03-07'));
    await story.done('justice-filing', 'defer', { missing: ['起草说明未附'] });
    expect((await deadline('filing_formal')).status).toBe('missed');
    expect(await deadline('filing_fix')).toMatchObject({ due: fixDue, status: 'running' });
    expect((await story.details()).steps.at(-1)).toMatchObject({ kind: 'deferred', due: fixDue });
    await story.refused('justice-filing', 'refuse', { reason: '逾期未补充' }, 'supplement.notOverdue');

    server.clock.set(at('2026-03-11'));
    const scan = await story.evidence('urban-drafter', 'other', '补充材料');
    await story.done('justice-filing', 'enterSupplement', { receivedOn: '2026-03-11', scan });
    expect((await deadline('filing_fix')).status).toBe('met');
    expect(await deadline('filing_formal')).toMatchObject({ due: '2026-03-16', status: 'running' });

    server.clock.set(at('2026-03-13'));
    await story.done('justice-filing', 'register', {});
    expect((await deadline('filing_formal')).status).toBe('met');
    // thirty days end on Sunday 12 April
    expect(await deadline('filing_review')).toMatchObject({ due: '2026-04-13', status: 'running' });
  });

  it('extended once by the head, with a reason, within what the profile leaves; asking for an explanation stops nothing', async () => {
    const why = { reason: '涉及面广' };
    expect((await story.act('justice-head3', 'extend', { days: 10 })).status).toBe(400);
    await story.refused('justice-head3', 'extend', { days: 31, ...why }, 'extension.tooLong');
    await story.done('justice-filing', 'ask', { questions: [{ question: '请说明依据' }], dueOn: '2026-03-20' });
    await story.done('justice-head3', 'extend', { days: 30, ...why });
    await story.refused('justice-head3', 'extend', { days: 1, ...why }, 'extension.doneBefore');
    expect(await deadline('filing_review')).toMatchObject({ due: '2026-05-12', status: 'running' });
  });

  it('late, and told so once; what is concluded afterwards is concluded late', async () => {
    server.clock.set(at('2026-05-13'));
    await until('deadlinePassed', 2);
    await story.done('justice-filing', 'proceedWithout', { reason: '逾期未说明' });
    await story.done('justice-filing', 'proposeNoProblem', {});
    await story.done('justice-head3', 'approve');
    expect(await deadline('filing_review')).toMatchObject({ status: 'missed' });
    expect(await happened('deadlinePassed')).toBe(2);
  });

  it('over where the supplement never came: the filing may be refused', async () => {
    story = new FilingReviewStory(server);
    await story.received();
    await story.done('justice-filing', 'defer', { missing: ['起草说明未附'] });
    server.clock.set(at('2026-06-10'));
    await until('deadlinePassed', 1);
    expect(await story.done('justice-filing', 'refuse', { reason: '逾期未补充' })).toMatchObject({ state: 'refused' });
    expect((await deadline('filing_fix')).status).toBe('stopped');
  });
});
