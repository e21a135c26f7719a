import { FiledLife } from '../support/filing.js';
import { FilingReviewStory } from '../support/filing-review.js';
import { OFFICE, onDay } from '../support/normative-document.js';
import { describeEachProfile, describeEachServer } from '../support/server.js';
import { CITY_CODE, enterCode, enterCodeBy } from '../support/three-unifieds.js';

const QUARTER = 15 * 60_000;
const DAY = 96 * QUARTER;
const ABOVE = 'linjiang.province';
const CONGRESS = 'linjiang.congress';
/** Time for a supplement; who has no period of its own has the fifteen days of the State Council's regulation. */
const SUPPLEMENT: Readonly<Record<string, object>> = {
  'zhejiang-hangzhou': { amount: 5, unit: 'wd' },
  national: { amount: 15, unit: 'd' },
  hunan: { amount: 15, unit: 'd' },
  shandong: { amount: 15, unit: 'd' },
};

describeEachProfile('what a receiver outside answers', (server, profile) => {
  beforeAll(() => enterCodeBy(profile, server().database.store));
  beforeEach(() => server().clock.pass(QUARTER));

  it('defers the filing: the supplement has a period of its own, and goes out as a package of its own', async () => {
    const life = FiledLife.by(profile, server());
    await life.publishedHere('临政规〔2026〕11号');
    const filing = await life.filing(ABOVE);
    await filing.submitted();
    await filing.entered('enterDeferral', { missing: '缺制定依据' });
    const [, fix] = (await filing.read('office-filing')).body.deadlines;
    expect(fix).toMatchObject({ key: 'filing_fix', status: 'running', ...SUPPLEMENT[profile] });
    server().clock.pass(DAY);
    await filing.reported({ attachments: [await filing.statement(), { piece: 'legalBasis', evidence: await filing.letter() }] });
    await filing.done('office-filing', 'supplement', { submittedOn: filing.today() });
    expect((await filing.details()).packages).toMatchObject([
      { round: 1 },
      { round: 2, files: expect.arrayContaining([{ piece: 'legalBasis', name: expect.any(String), sha256: expect.any(String) }]) },
    ]);
    await filing.entered('enterRegistration');
    expect(await filing.state()).toBe('registered');
  });

  it('refuses it as out of scope, with the reason, and that is its end', async () => {
    const life = FiledLife.by(profile, server());
    await life.publishedHere('临政规〔2026〕12号');
    const filing = await life.filing(ABOVE);
    await filing.submitted();
    expect((await filing.act('office-filing', 'enterRefusal', { on: filing.today(), scan: await filing.letter() })).status).toBe(400);
    await filing.entered('enterRefusal', { reason: '不属于本机关备案范围' });
    expect((await filing.read('office-filing')).body).toMatchObject({ state: 'refused', status: 'done' });
    await life.heard(ABOVE, 'refused');
  });

  it('wants a correction: the filing ends with what came of it', async () => {
    const life = FiledLife.by(profile, server());
    await life.publishedHere('临政规〔2026〕13号');
    const filing = await life.filing(ABOVE);
    await filing.submitted();
    await filing.entered('enterRegistration');
    await filing.entered('enterOpinion', { words: '第二条没有依据，请删除' });
    await filing.entered('enterCorrection', { outcome: 'amended' });
    expect(await filing.state()).toBe('corrected');
    await life.heard(ABOVE, 'reviewed');
  });

  it('got it in time: what was delivered earlier and is entered later counts by its proof', async () => {
    const life = FiledLife.by(profile, server());
    await life.publishedHere('临政规〔2026〕14号');
    const filing = await life.filing(ABOVE);
    const delivered = filing.today();
    server().clock.pass(40 * DAY);
    await life.heard(ABOVE, 'missing');
    await filing.reported({ attachments: [await filing.statement()] });
    await filing.done('office-filing', 'submit', { submittedOn: delivered, proof: await filing.letter() });
    await life.heard(ABOVE, 'submitted');
    expect(await life.filedWith(ABOVE)).toMatchObject({ isLate: false });
  });
});

describeEachProfile('a receiver that works with this system', (server, profile) => {
  beforeAll(() => enterCodeBy(profile, server().database.store));
  beforeEach(() => server().clock.pass(QUARTER));

  /** The filing review that the submission has opened. */
  async function reviewOf(life: FiledLife): Promise<FilingReviewStory> {
    const review = new FilingReviewStory(server());
    review.document = life.document;
    review.id = (await life.part('filing-review')).id;
    review.reviewer = 'congress-filing';
    return review;
  }

  it('answers for itself: registered, asked, explained, no problem, and the life of the document hears of it', async () => {
    const life = FiledLife.by(profile, server());
    await life.publishedHere('临政规〔2026〕21号');
    const filing = await life.filing(CONGRESS);
    await filing.submitted();
    await filing.refused('office-filing', 'enterRegistration', { on: filing.today(), scan: await filing.letter() }, 'answer.comesByItself');
    const review = await reviewOf(life);
    await review.done('congress-filing', 'register', { number: '临人备〔2026〕1号' });
    await life.heard(CONGRESS, 'registered');
    expect(await filing.details()).toMatchObject({ registerNumber: '临人备〔2026〕1号', review: review.id });
    await review.done('congress-filing', 'ask', { questions: [{ clause: '第二条', question: '请说明依据' }], dueOn: '2026-04-30' });
    await filing.comesTo('asked');
    await filing.done('office-filing', 'explain', { text: '依据某条例第三条' });
    await review.comesTo('examining');
    await review.done('congress-filing2', 'proposeNoProblem', {});
    await review.done('congress-head', 'approve');
    await life.heard(CONGRESS, 'reviewed');
    expect(await filing.state()).toBe('reviewed');
  });

  it('defers it and has the supplement; what it refuses ends', async () => {
    const life = FiledLife.by(profile, server());
    await life.publishedHere('临政规〔2026〕22号');
    const filing = await life.filing(CONGRESS);
    await filing.submitted();
    const review = await reviewOf(life);
    await review.done('congress-filing', 'defer', { missing: ['制定依据未附'] });
    await filing.comesTo('deferred');
    await filing.done('office-filing', 'supplement', { submittedOn: filing.today() });
    await review.comesTo('formalCheck');
    await review.done('congress-filing', 'refuse', { reason: '不属于备案范围' });
    await life.heard(CONGRESS, 'refused');
  });

  it('that cannot take it in leaves it to paper: the clerk is told why, and enters the answers', async () => {
    const life = FiledLife.by(profile, server());
    await life.publishedHere('临政规〔2026〕23号');
    const filing = await life.filing(CONGRESS);
    // an officer has entered the same filing from its paper already
    const earlier = new FilingReviewStory(server());
    earlier.document = life.document;
    const entered = await earlier.onPaper({}, 'congress-filing');
    expect([entered.status, entered.body]).toEqual([201, expect.anything()]);
    await filing.submitted();
    await filing.until(async () => (await filing.details()).reviewer === null);
    await filing.until(async () => {
      const { entries } = (await (await filing.as('office-filing')).get('/api/notices')).body;
      return entries.some(({ text }: { text: { zh: string } }) => text.zh.includes('未能在系统内接收'));
    });
    await filing.entered('enterRegistration');
    expect(await filing.state()).toBe('registered');
  });
});

describeEachServer('what ends is filed too', (server) => {
  beforeAll(() => enterCode(server().database.store, 'linjiang', CITY_CODE));
  beforeEach(() => server().clock.pass(QUARTER));

  it('a repeal, with the decision that brings it', async () => {
    const old = new FiledLife(server());
    await old.publishedHere('临政规〔2026〕31号');
    onDay(server(), '2026-05-01');
    await old.inState('inForce');
    const decision = new FiledLife(server());
    const text = [
      '关于废止《临江市共享单车管理办法》的决定',
      '自本决定施行之日起，废止《临江市共享单车管理办法》。',
      '本决定自公布之日起三十日后施行。',
    ];
    await decision.signedElsewhere({}, text);
    await decision.done('urban-drafter', 'declareChanges', { changes: [{ document: old.document, kind: 'repeal' }] });
    await decision.registeredHere('临政规〔2026〕32号');
    const filing = await decision.filing(ABOVE);
    expect((await filing.details()).occasion).toMatchObject({ code: 'repeal' });
    await filing.submitted();
    expect(await filing.state()).toBe('submitted');
  });

  it('a lapse that is declared, from the day of the declaration, with its scan', async () => {
    const life = new FiledLife(server());
    await life.publishedHere('临政规〔2026〕33号');
    const first = await life.filing(ABOVE);
    server().clock.pass(2 * DAY);
    const evidence = await life.evidence(OFFICE, 'other', '宣布失效的决定');
    await life.done(OFFICE, 'declareLapsed', { evidence, words: '调整对象消失', reason: '调整对象消失' });
    const filing = await life.filing(ABOVE, first.id);
    expect(await filing.details()).toMatchObject({ occasion: { code: 'lapse' }, publishedOn: life.today(), decision: evidence });
    await filing.submitted();
    expect((await filing.details()).packages[0].files).toEqual(expect.arrayContaining([expect.objectContaining({ piece: 'decision' })]));
  });
});
