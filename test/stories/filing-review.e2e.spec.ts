import type { Answer } from '../support/client.js';
import { FilingReviewStory, PROBLEM } from '../support/filing-review.js';
import { describeEachProfile } from '../support/server.js';

const QUARTER = 15 * 60_000;
const DAY = 24 * 3_600_000;

const rules = ({ body }: Answer): string[] => body.findings.map(({ rule }: { rule: string }) => rule);
type Step = { kind: string; words: readonly string[] };

describeEachProfile('a filing review', (server) => {
  // an address signs in only so often in a quarter of an hour
  beforeEach(() => server().clock.pass(QUARTER));

  it('takes in what came on paper, registers and examines it, and finds no problem with the head’s approval', async () => {
    const story = new FilingReviewStory(server());
    await story.received();
    await story.done('justice-filing', 'register', { number: '临备〔2026〕1号' });
    await story.done('justice-filing', 'proposeNoProblem', { remarks: '未发现违法或者不当' });
    expect(await story.done('justice-head3', 'approve')).toMatchObject({ state: 'noProblem', status: 'done' });
    const details = await story.details();
    expect(details).toMatchObject({
      channel: 'paper',
      registerNumber: '临备〔2026〕1号',
      conclusion: 'noProblem',
      remarks: '未发现违法或者不当',
    });
    expect(details.steps.map(({ kind }: Step) => kind)).toEqual(['registered', 'noProblem']);
  });

  it('is opened on paper only with its scan, by a body that takes filings in, once at a time', async () => {
    const story = new FilingReviewStory(server());
    await story.upload();
    expect(rules(await story.onPaper({ scan: undefined }))).toEqual(['scan.missing']);
    expect(rules(await story.onPaper({ scan: 'none' }))).toEqual(['evidence.unknown']);
    expect(rules(await story.onPaper({ filing: 'filing-1' }))).toEqual(['field.notByHand']);
    expect(rules(await story.onPaper({ package: 'none' }))).toEqual(['package.unknown']);
    expect((await story.onPaper()).status).toBe(201);
    expect(rules(await story.onPaper())).toEqual(['review.alreadyRunning']);
    // another receiver reviews the same document by itself
    expect((await story.onPaper({}, 'congress-filing')).status).toBe(201);
  });

  it('defers what is not complete, takes the supplement in and checks it anew', async () => {
    const story = new FilingReviewStory(server());
    await story.received();
    await story.done('justice-filing', 'defer', { missing: ['起草说明未附'] });
    expect(await story.state()).toBe('deferred');
    server().clock.pass(3 * DAY);
    const scan = await story.evidence('urban-drafter', 'other', '补充材料');
    await story.done('justice-filing2', 'enterSupplement', { receivedOn: story.today(), scan });
    expect(await story.details()).toMatchObject({ round: 2, checkFrom: story.today(), package: scan });
    await story.refused('justice-filing', 'register', { number: '临备〔2026〕1号' }, 'registerNumber.taken');
    await story.done('justice-filing', 'register', { number: '临备〔2026〕2号' });
    expect(await story.state()).toBe('examining');
  });

  it('refuses what is out of scope, with the reason', async () => {
    const story = new FilingReviewStory(server());
    await story.received();
    expect((await story.act('justice-filing', 'refuse', {})).status).toBe(400);
    expect(await story.done('justice-filing', 'refuse', { reason: '不属于行政规范性文件' })).toMatchObject({
      state: 'refused',
      status: 'done',
    });
    expect((await story.details()).steps).toMatchObject([{ kind: 'refused', words: ['不属于行政规范性文件'] }]);
  });

  it('asks for an explanation, hears it, and goes on without one only once it is overdue', async () => {
    const story = new FilingReviewStory(server());
    await story.examined();
    const dueOn = new Date(Date.parse(`${story.today()}T00:00:00Z`) + 5 * DAY).toISOString().slice(0, 10);
    const asked = { questions: [{ clause: '第二条', question: '请说明备案的依据' }, { question: '请说明听取意见的情况' }], dueOn };
    await story.refused('justice-filing', 'ask', { ...asked, dueOn: story.today() }, 'due.tooSoon');
    await story.done('justice-filing', 'ask', asked);
    await story.refused('justice-filing', 'proceedWithout', { reason: '未收到说明' }, 'explanation.notOverdue');
    server().clock.pass(6 * DAY);
    await story.done('justice-filing', 'proceedWithout', { reason: '逾期未收到说明' });
    await story.done('justice-filing', 'ask', { ...asked, dueOn: '2026-12-31' });
    const scan = await story.evidence('urban-drafter', 'other', '说明');
    await story.done('justice-filing', 'enterExplanation', { receivedOn: story.today(), text: '依据某条例第三条', scan });
    expect(await story.state()).toBe('examining');
    expect((await story.details()).steps.map(({ kind, words }: Step) => [kind, words])).toEqual([
      ['registered', []],
      ['asked', ['第二条：请说明备案的依据', '请说明听取意见的情况']],
      ['proceeded', ['逾期未收到说明']],
      ['asked', ['第二条：请说明备案的依据', '请说明听取意见的情况']],
      ['explained', ['依据某条例第三条']],
    ]);
  });

  it('sends a conclusion back, and keeps what was sent back beside what was approved', async () => {
    const story = new FilingReviewStory(server());
    await story.examined();
    await story.done('justice-filing', 'proposeOpinion', { problems: [PROBLEM] });
    expect((await story.details()).problems).toMatchObject([{ ...PROBLEM, proposal: 1, ordinal: 1 }]);
    await story.done('justice-head3', 'sendBack', { reason: '请补充依据' });
    await story.done('justice-filing', 'proposeNoProblem', {});
    await story.done('justice-head3', 'approve');
    expect(await story.details()).toMatchObject({ conclusion: 'noProblem', problems: [] });
    expect(await server().count('filing_review_problem')).toBeGreaterThan(0);
  });

  it('takes in the text of another body’s document that was filed on paper, and whoever entered it made nothing of it', async () => {
    const story = new FilingReviewStory(server());
    const file = {
      name: '青溪区河道保洁管理办法.docx',
      bytes: story.docx(['青溪区河道保洁管理办法', '第一条 为规范河道保洁，制定本办法。']),
    };
    const fields = { issuers: ['linjiang.qingxi'], documentNumber: '青政规〔2026〕1号', publishedOn: '2026-02-20' };
    const enter = async (login: string, more: Record<string, string | string[]> = {}) =>
      (await story.as(login)).upload('/api/received-documents', { file, fields: { ...fields, ...more } });
    expect(rules(await enter('justice-handler'))).toEqual(['filing.noDesk']);
    expect(rules(await enter('justice-filing', { issuers: ['nobody'] }))).toEqual(['issuer.unknown']);
    const entered = await enter('justice-filing');
    expect([entered.status, entered.body]).toEqual([201, expect.anything()]);
    story.document = entered.body.document.id;
    story.drafter = 'justice-filing';
    const openings = async (login: string) => {
      const { open } = (await (await story.as(login)).get(`/api/documents/${story.document}/openings`)).body;
      return open.map(({ workflow }: { workflow: string }) => workflow);
    };
    expect(await openings('justice-filing')).toContain('filing-review');
    expect((await story.onPaper()).status).toBe(201);
    await story.done('justice-filing', 'register', {});
    expect(await story.details()).toMatchObject({
      parties: { lead: 'linjiang.qingxi' },
      received: { documentNumber: '青政规〔2026〕1号', publishedOn: '2026-02-20', receivedBy: 'linjiang.person.justice-filing' },
    });
    // those who take filings in see it; nobody else knows of it
    const seen = async (login: string) => (await (await story.as(login)).get(`/api/documents/${story.document}`)).status;
    expect([await seen('justice-filing2'), await seen('justice-head3'), await seen('market-drafter')]).toEqual([200, 200, 404]);
  });
});
