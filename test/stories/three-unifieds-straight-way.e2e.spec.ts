import { DeliberationStory, POINTS } from '../support/deliberation.js';
import { REVISED_TEXT, ReviewStory } from '../support/review.js';
import { describeBothServers } from '../support/server.js';
import { CITY_CODE, enterCode, UnifiedStory } from '../support/three-unifieds.js';

const OFFICE = 'office-secretary';

describeBothServers('the straight way from review to publication', (server) => {
  it('goes through review, meeting, signature, registration and publication, each resting on what the one before granted', async () => {
    await enterCode(server().database.store, 'linjiang', CITY_CODE);
    const review = new ReviewStory(server());
    await review.examining(REVISED_TEXT);
    const unified = new UnifiedStory(server());
    unified.document = review.document;
    const explainer = await unified.evidence('urban-drafter', 'other', '政策解读');
    expect((await unified.apply({ explainer })).status).toBe(201);
    const missing = ['decision.missing', 'signature.missing', 'minutes.missing'];
    await unified.refused('office-registrar', 'register', {}, 'review.missing', ...missing);
    const met = async () =>
      Object.fromEntries((await unified.details()).gates.map(({ key, isMet }: { key: string; isMet: boolean }) => [key, isMet]));
    expect(await met()).toEqual({ text: true, review: false, decision: false, signatures: false, papers: true, citations: true });

    await review.checks();
    await review.approve('lawful', 'issueLawful');
    await unified.refused('office-registrar', 'register', {}, ...missing);

    const deliberation = new DeliberationStory(server());
    deliberation.document = review.document;
    await deliberation.start();
    await deliberation.done(OFFICE, 'passPreCheck', POINTS);
    await deliberation.done('city-leader2', 'agree');
    await deliberation.held();
    await deliberation.done(OFFICE, 'pass');
    await unified.refused('office-registrar', 'register', {}, 'signature.missing');
    await deliberation.done('city-leader', 'sign', { words: '同意' });
    await deliberation.done(OFFICE, 'passRecheck');

    expect(await met()).toEqual({ text: true, review: true, decision: true, signatures: true, papers: true, citations: true });
    expect((await unified.details()).names).toMatchObject({ linjiang: '临江市人民政府', 'linjiang.justice': '临江市司法局' });
    await unified.done('office-registrar', 'register');
    await unified.done(OFFICE, 'enterDocumentNumber', { number: '临政规〔2026〕1号' });
    await unified.done('office-publisher', 'publish', await unified.publication());
    expect(await unified.details()).toMatchObject({
      unifiedNumber: `${CITY_CODE}-2026-0001`,
      textHash: (await review.read('auditor')).body.details.textHash,
      publication: { effectiveOn: '2026-04-02' },
    });
  });
});
