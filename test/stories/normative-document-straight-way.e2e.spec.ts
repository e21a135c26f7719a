import { DeliberationStory, POINTS } from '../support/deliberation.js';
import { LifeStory, OFFICE, onDay } from '../support/normative-document.js';
import { person, ReviewStory } from '../support/review.js';
import { describeBothServers, type RunningServer } from '../support/server.js';
import { CITY_CODE, enterCode } from '../support/three-unifieds.js';

const QUARTER = 900_000;

/** The review that a life has opened, accepted and assigned. */
async function examined(server: RunningServer, life: LifeStory): Promise<ReviewStory> {
  const review = new ReviewStory(server);
  review.document = life.document;
  review.id = (await life.part('legality-review')).id;
  await review.materials();
  if ((await review.read('auditor')).body.state === 'atOffice') await review.done(OFFICE, 'forward');
  await review.done('justice-intake', 'accept', { completeOn: review.today() });
  await review.done('justice-head', 'assign', { handler: person('justice-handler') });
  await review.checks();
  server.clock.pass(QUARTER);
  return review;
}

describeBothServers('the life of a document', (server) => {
  const drafted = async (): Promise<LifeStory> => {
    server().clock.pass(QUARTER);
    const life = new LifeStory(server());
    await life.screened();
    await life.done(OFFICE, 'confirmPlan', { how: 'annualPlan', words: '年度计划第3项' });
    await life.done('urban-drafter', 'recordFairCompetition', { conclusion: 'outOfScope', words: '不涉及经营者经济活动' });
    return life;
  };

  it('goes from its screening to its day of effect, each part opened by it and heard by it', async () => {
    await enterCode(server().database.store, 'linjiang', CITY_CODE);
    const life = await drafted();
    await life.done('urban-drafter', 'sendForReview', { receivedOn: life.today() });
    const review = await examined(server(), life);
    await review.approve('lawful', 'issueLawful');
    await life.inState('reviewed');

    await life.done('urban-drafter', 'applyForDeliberation', { receivedOn: life.today() });
    const deliberation = new DeliberationStory(server());
    deliberation.document = life.document;
    deliberation.id = (await life.part('deliberation')).id;
    await deliberation.done(OFFICE, 'passPreCheck', POINTS);
    await deliberation.done('city-leader2', 'agree');
    await deliberation.held();
    await deliberation.done(OFFICE, 'pass');
    await deliberation.done('city-leader', 'sign', { words: '同意' });
    await life.refused('urban-drafter', 'applyForRegistration', { appliedOn: life.today() });
    await deliberation.done(OFFICE, 'passRecheck');
    await life.inState('signed');
    server().clock.pass(QUARTER);

    const { explainer } = await life.supporting();
    await life.done('urban-drafter', 'applyForRegistration', { appliedOn: life.today(), explainer });
    const unified = await life.part('three-unifieds');
    await unified.done('office-registrar', 'register');
    await unified.done(OFFICE, 'enterDocumentNumber', { number: '临政规〔2026〕1号' });
    await unified.done('office-publisher', 'publish', await unified.publication());
    await life.inState('awaitingEffect');
    const { publication, underWay } = await life.details();
    expect(underWay).toBeNull();
    expect(publication).toMatchObject({ unifiedNumber: `${CITY_CODE}-2026-0001`, documentNumber: '临政规〔2026〕1号' });
    onDay(server(), publication.effectiveOn);
    await life.inState('inForce');
  });

  it('goes back to its drafters when the review is withdrawn, and on again with another text', async () => {
    const life = await drafted();
    const { textHash } = await life.details();
    await life.done('urban-drafter', 'sendForReview', { receivedOn: life.today() });
    const review = new ReviewStory(server());
    review.document = life.document;
    review.id = (await life.part('legality-review')).id;
    await review.done('urban-drafter', 'withdraw', { reason: '重新调研' });
    await life.inState('drafting');
    await life.refused('urban-drafter', 'applyForDeliberation', { receivedOn: life.today() });
    await life.version(['临江市共享单车管理办法', '第一条 经营者应当在七日内备案。', '第二条 本办法自公布之日起三十日后施行。']);
    await life.done('urban-drafter', 'recordFairCompetition', { conclusion: 'outOfScope', words: '不涉及' });
    await life.done('urban-drafter', 'sendForReview', { receivedOn: life.today() });
    await life.inState('inReview');
    expect((await life.details()).textHash).not.toBe(textHash);
  });
});
