import { AS_INSTRUCTED, DeliberationStory, INSTRUCTION, POINTS } from '../support/deliberation.js';
import { LifeStory, OFFICE, onDay } from '../support/normative-document.js';
import { ITEM, person, ReviewStory } from '../support/review.js';
import { describeEachServer, type RunningServer } from '../support/server.js';
import { CITY_CODE, enterCode } from '../support/three-unifieds.js';

const DEPARTMENT = '第二条 经营者应当在十五日内备案。';
const AS_SENT = [
  '临江市共享单车管理办法',
  '第一条 为规范共享单车管理，制定本办法。',
  '第二条 经营者应当在十五日内备案，并缴纳管理费。',
  '第三条 车辆应当停放在划定的区域。',
  '第四条 本办法自公布之日起三十日后施行。',
];
const AS_REVIEWED = AS_SENT.map((line, n) => (n === 2 ? DEPARTMENT : line));
const QUARTER = 900_000;

/** The review of a life: one unlawful clause and one piece of advice, both answered, the text changed and cleared. */
async function reviewed(server: RunningServer, life: LifeStory): Promise<void> {
  const review = new ReviewStory(server);
  review.document = life.document;
  review.id = (await life.part('legality-review')).id;
  await review.materials();
  if ((await review.read('auditor')).body.state === 'atOffice') await review.done(OFFICE, 'forward');
  await review.done('justice-intake', 'accept', { completeOn: review.today() });
  await review.done('justice-head', 'assign', { handler: person('justice-handler') });
  await review.checks([ITEM.checkItem]);
  server.clock.pass(QUARTER);
  await review.done('justice-handler', 'addItem', ITEM);
  await review.done('justice-handler', 'addItem', { ...ITEM, anchor: '第三条', weight: 'advice', problem: '区域由谁划定不明' });
  await review.approve('revisionRequired', 'issueRevisionRequired');
  expect(await life.state()).toBe('inReview');
  const [must, advice] = await review.items();
  const reason = '由相关专项规划划定';
  await review.done('urban-drafter', 'answerItems', {
    answers: [
      { item: must.id, response: 'adopted' },
      { item: advice.id, response: 'notAdopted', reason },
    ],
  });
  await review.done('urban-drafter', 'submitAnswers', { version: await life.version(AS_REVIEWED) });
  await review.done('justice-handler', 'closeItem', { item: must.id, note: '已删除管理费' });
  await review.done('justice-handler', 'acceptReason', { item: advice.id, note: '理由成立' });
  await review.done('justice-handler', 'confirmClearance');
  await life.inState('reviewed');
}

/** The meeting passes it in principle; its instruction is carried out, verified and signed. */
async function decided(server: RunningServer, life: LifeStory): Promise<void> {
  const deliberation = new DeliberationStory(server);
  deliberation.document = life.document;
  deliberation.id = (await life.part('deliberation')).id;
  await deliberation.done(OFFICE, 'passPreCheck', POINTS);
  await deliberation.done('city-leader2', 'agree');
  await deliberation.held();
  await deliberation.done(OFFICE, 'passInPrinciple', { instructions: [INSTRUCTION] });
  await deliberation.done('urban-drafter', 'handInRevision', { version: await life.version(AS_INSTRUCTED) });
  await deliberation.done('justice-handler', 'confirmInstructions', { note: '只修改了第二条' });
  await deliberation.done('city-leader', 'sign', { words: '同意' });
  await deliberation.done(OFFICE, 'passRecheck');
  await life.inState('signed');
  server.clock.pass(QUARTER);
}

type Entry = { id: string; workflow: string };

describeEachServer('one document, all the way through its life', (server) => {
  it('is reviewed, decided, signed, registered, numbered and published, has effect, and lapses; each process opened by its life', async () => {
    await enterCode(server().database.store, 'linjiang', CITY_CODE);
    const life = new LifeStory(server());
    await life.screened({}, AS_SENT);
    await life.done(OFFICE, 'confirmPlan', { how: 'annualPlan', words: '年度计划第3项' });
    await life.done('urban-drafter', 'recordFairCompetition', { conclusion: 'outOfScope', words: '不涉及经营者经济活动' });
    await life.done('urban-drafter', 'sendForReview', { receivedOn: life.today() });
    await reviewed(server(), life);

    await life.done('urban-drafter', 'applyForDeliberation', { receivedOn: life.today() });
    await decided(server(), life);

    const { explainer } = await life.supporting();
    await life.done('urban-drafter', 'applyForRegistration', { appliedOn: life.today(), explainer, years: 3 });
    const unified = await life.part('three-unifieds');
    await unified.done('office-registrar', 'register');
    await unified.done(OFFICE, 'enterDocumentNumber', { number: '临政规〔2026〕8号' });
    await unified.done('office-publisher', 'publish', await unified.publication());
    await life.inState('awaitingEffect');
    const { publication } = await life.details();
    expect(publication).toMatchObject({ unifiedNumber: `${CITY_CODE}-2026-0001`, documentNumber: '临政规〔2026〕8号' });
    const published = publication.version;
    const { versions } = (await (await life.as('auditor')).get(`/api/documents/${life.document}`)).body;
    expect(versions.find(({ id }: { id: string }) => id === published)).toMatchObject({ ordinal: 3 });

    onDay(server(), publication.effectiveOn);
    await life.inState('inForce');
    expect(await life.textOn(publication.effectiveOn)).toEqual({ status: 'inForce', version: 3 });
    const { lastDay } = await life.validity();
    expect(lastDay).toBe(`${Number(publication.effectiveOn.slice(0, 4)) + 3}-04-01`);
    onDay(server(), '2028-12-01');
    await life.inState('expiring');
    onDay(server(), '2029-04-02');
    await life.inState('lapsed');
    expect(await life.textOn('2029-04-02')).toEqual({ status: 'lapsed', version: 3 });

    const auditor = await life.as('auditor');
    const { entries } = (await auditor.get(`/api/processes?document=${life.document}`)).body as { entries: Entry[] };
    const parts = entries.filter(({ workflow }) => workflow !== 'normative-document');
    expect(parts.map(({ workflow }) => workflow).sort()).toEqual(['deliberation', 'filing', 'filing', 'legality-review', 'three-unifieds']);
    for (const { id } of parts) {
      const [opening] = (await auditor.get(`/api/processes/${id}/history`)).body.lines;
      expect(opening).toMatchObject({ type: '@start', person: '系统', payload: { spine: life.id } });
    }
    expect(await server().count('incident')).toBe(0);
  });
});
