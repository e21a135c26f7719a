import { LifeStory, OFFICE } from '../support/normative-document.js';
import { describeEachServer } from '../support/server.js';
import { CITY_CODE, enterCode } from '../support/three-unifieds.js';

const DAY = 24 * 3_600_000;
const dated = (day: string): string[] => [
  '临江市共享单车管理办法',
  '第一条 为规范共享单车管理，制定本办法。',
  `第二条 本办法自${day}起施行，有效期三年。`,
];

describeEachServer('the life of a document whose publication slips past the gap', (server) => {
  it('comes back for another date, is decided and signed anew, and is published under the number that it has', async () => {
    await enterCode(server().database.store, 'linjiang', CITY_CODE);
    const life = new LifeStory(server());
    await life.screened({}, dated('2026年4月20日'));
    await life.done(OFFICE, 'takeIn', { stage: 'registering', receipts: await life.receipts('registering') });
    const { explainer } = await life.supporting();
    const applied = { appliedOn: life.today(), explainer };
    await life.refused('urban-drafter', 'applyForRegistration', { ...applied, effectiveOn: '2026-05-20' }, 'effect.differsFromText');
    const typed = { ...applied, effectiveOn: '2026-04-20', years: 5 };
    await life.refused('urban-drafter', 'applyForRegistration', typed, 'period.differsFromText');
    await life.done('urban-drafter', 'applyForRegistration', { ...applied, effectiveOn: '2026-04-20' });
    const unified = await life.part('three-unifieds');
    await unified.done('office-registrar', 'register');
    await unified.done(OFFICE, 'enterDocumentNumber', { number: '临政规〔2026〕1号' });
    await life.until(async () => (await life.details()).unifiedNumber !== null);
    const { unifiedNumber } = await life.details();

    server().clock.pass(25 * DAY);
    await unified.refused('office-publisher', 'publish', await unified.publication(), 'effect.tooNear');
    await unified.done('office-registrar', 'sendBackForDate', { reason: '公布推迟' });
    await life.inState('reviewed');
    await life.version(dated('2026年6月1日'));
    await life.refused('urban-drafter', 'applyForDeliberation', { receivedOn: life.today() }, 'review.otherText');

    // review, meeting and signatures of the text with the other date; the straight way plays them in full
    await unified.sign();
    await unified.done('urban-drafter', 'applyAgain', { appliedOn: life.today(), effectiveOn: '2026-06-01' });
    await unified.done('office-registrar', 'register');
    await unified.done('office-publisher', 'publish', await unified.publication());
    await life.inState('awaitingEffect');
    expect((await life.details()).publication).toMatchObject({ unifiedNumber, effectiveOn: '2026-06-01' });
    expect((await life.validity()).lastDay).toBe('2029-05-31');
    expect(await life.textOn('2026-05-31')).toEqual({ status: 'awaitingEffect', version: 2 });
    expect(await life.textOn('2026-06-01')).toEqual({ status: 'inForce', version: 2 });
  });
});
