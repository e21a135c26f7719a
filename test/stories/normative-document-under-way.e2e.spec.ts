import { GRANTS } from '@fashen/domain';
import { LifeStory, OFFICE, TESTS } from '../support/normative-document.js';
import { describeEachServer } from '../support/server.js';
import { CITY_CODE, enterCode, UnifiedStory } from '../support/three-unifieds.js';

const GRANTED = {
  inReview: GRANTS.reviewCleared('linjiang.justice'),
  deliberating: GRANTS.deliberated,
  signing: GRANTS.signed('linjiang'),
};

describeEachServer('a case under way 在途件', (server) => {
  it.each([
    ['drafting', 'drafting', []],
    ['deliberating', 'reviewed', ['inReview']],
    ['signing', 'signing', ['inReview', 'deliberating']],
    ['registering', 'signed', ['inReview', 'deliberating', 'signing']],
  ] as const)('is taken in at %s, goes on there, and shows by what each stage before stands', async (stage, state, passed) => {
    const life = new LifeStory(server());
    await life.screened();
    const receipts = await life.receipts(stage);
    await life.refused(OFFICE, 'takeIn', { stage, receipts: receipts.slice(1) }, 'takeIn.stageUnproven');
    await life.done(OFFICE, 'takeIn', { stage, receipts });
    expect(await life.state()).toBe(state);
    expect((await life.standing()).map(({ kind }) => kind).sort()).toEqual(passed.map((one) => GRANTED[one]).sort());
    const { underWay } = await life.details();
    expect(underWay).toMatchObject({ takenInAt: stage, stages: receipts.map((receipt) => ({ stage: receipt.stage, byEvidence: [{}] })) });
  });

  it('is not taken in with papers that do not lie with it, out of order, or ahead of its stage', async () => {
    const life = new LifeStory(server());
    await life.screened();
    const [planned, drafting] = await life.receipts('inReview', '2026-02-10');
    const take = (receipts: unknown[], rule: string) => life.refused(OFFICE, 'takeIn', { stage: 'inReview', receipts }, rule);
    await take([planned, { ...drafting, evidence: 'elsewhere' }], 'evidence.unknown');
    await take([planned, { ...drafting, occurredOn: '2026-02-09' }], 'takeIn.outOfOrder');
    await take([planned, { ...drafting, occurredOn: '2026-04-01' }], 'date.future');
    await take([planned, drafting, { ...planned!, stage: 'signing' }], 'takeIn.stageAhead');
  });

  it('that waits for its signatures is signed with their sheet, and registered, numbered and published here', async () => {
    await enterCode(server().database.store, 'linjiang', CITY_CODE);
    const life = new LifeStory(server());
    await life.screened();
    await life.done(OFFICE, 'takeIn', { stage: 'signing', receipts: await life.receipts('signing') });
    const { explainer } = await life.supporting();
    await life.done(OFFICE, 'recordSigning', { evidence: explainer, occurredOn: life.today() });
    await life.done('urban-drafter', 'applyForRegistration', { appliedOn: life.today(), explainer, years: 3 });
    const unified = await life.part('three-unifieds');
    await unified.done('office-registrar', 'register');
    await unified.done(OFFICE, 'enterDocumentNumber', { number: '临政规〔2026〕1号' });
    await life.until(async () => (await life.details()).unifiedNumber !== null);
    expect(await life.textOn('2026-03-02')).toBe(404);
    await unified.done('office-publisher', 'publish', await unified.publication());
    await life.inState('awaitingEffect');
    expect((await life.details()).publication).toMatchObject({ unifiedNumber: `${CITY_CODE}-2026-0001`, effectiveOn: '2026-04-02' });
    expect(await life.textOn('2026-04-01')).toEqual({ status: 'awaitingEffect', version: 1 });
    expect(await life.textOn('2026-04-02')).toEqual({ status: 'inForce', version: 1 });
    expect((await life.validity()).lastDay).toBe('2029-04-01');
  });

  it('whose clearance is taken back on the way is not registered', async () => {
    const life = new LifeStory(server());
    await life.screened();
    await life.done(OFFICE, 'takeIn', { stage: 'registering', receipts: await life.receipts('registering') });
    await life.revoke('linjiang.justice');
    await life.refused('urban-drafter', 'applyForRegistration', { appliedOn: life.today() }, 'review.missing');
  });

  it('does not begin beside a registration that knows nothing of it, and hears the one that it applies for', async () => {
    const byHand = new UnifiedStory(server());
    await byHand.applied();
    const life = new LifeStory(server());
    life.document = byHand.document;
    life.drafter = byHand.drafter;
    const refused = await life.open();
    expect(refused).toMatchObject({ status: 409, body: { findings: [{ rule: 'registration.withoutLife', wayOut: expect.anything() }] } });
    await byHand.done(byHand.drafter, 'withdraw', { reason: '改由全程办理' });
    expect((await life.open()).status).toBe(201);
    await life.done(OFFICE, 'screenIn', TESTS);
    await life.done(OFFICE, 'takeIn', { stage: 'registering', receipts: await life.receipts('registering') });
    await life.done(life.drafter, 'applyForRegistration', { appliedOn: life.today() });
    const own = new UnifiedStory(server());
    await life.until(async () => {
      const { processes } = (await (await life.as('auditor')).get(`/api/documents/${life.document}`)).body;
      const found = processes.find(
        ({ id, workflow }: { id: string; workflow: string }) => workflow === 'three-unifieds' && id !== byHand.id,
      );
      own.id = found?.id ?? '';
      return found;
    });
    await own.done('office-registrar', 'refuse', { reason: '不属于行政规范性文件' });
    await life.inState('drafting');
  });

  it('that was published is in force by its own days, and nothing has effect before its publication', async () => {
    const life = new LifeStory(server());
    await life.screened();
    const receipts = await life.receipts('published', '2020-05-01');
    const publication = { unifiedNumber: 'ZC0220200006', publishedOn: '2020-05-05', effectiveOn: '2020-06-05', years: 3 };
    const take = (change: object) => ({ stage: 'published', receipts, publication: { ...publication, ...change } });
    await life.refused(OFFICE, 'takeIn', take({ effectiveOn: '2020-05-04' }), 'effect.beforePublication');
    await life.refused(OFFICE, 'takeIn', take({ unifiedNumber: undefined }), 'takeIn.numberOrReason');
    await life.done(OFFICE, 'takeIn', take({}));
    await life.inState('lapsed');
    expect(await life.textOn('2023-06-04')).toEqual({ status: 'expiring', version: 1 });
    expect(await life.textOn('2023-06-05')).toEqual({ status: 'lapsed', version: 1 });
  });
});
