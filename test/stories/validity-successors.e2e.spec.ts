import { SuccessionRepository } from '@fashen/persistence';
import { LifeStory, numberFromElsewhere, TESTS } from '../support/normative-document.js';
import { describeEachServer } from '../support/server.js';

const PUBLISHED = { publishedOn: '2020-05-05', effectiveOn: '2020-06-05' };
const QUARTER = 900_000;

describeEachServer('what an abolished office issued', (server) => {
  /** A department's own document, taken in at that stage. */
  const taken = async (department: string, stage: 'published' | 'registering'): Promise<LifeStory> => {
    server().clock.pass(QUARTER);
    const life = new LifeStory(server());
    await life.begun({ drafter: `${department}-drafter`, issuedAs: 'department' });
    const office = `${department}-office`;
    await life.done(office, 'screenIn', TESTS);
    const receipts = await life.receipts(stage, '2026-01-05', office);
    await life.done(office, 'takeIn', {
      stage,
      receipts,
      ...(stage === 'published' ? { publication: { ...PUBLISHED, unifiedNumber: numberFromElsewhere() } } : {}),
    });
    return life;
  };

  it('is repealed by its successor, and by nobody else', async () => {
    const old = await taken('labour', 'published');
    const decision = await taken('market', 'registering');
    await decision.done('market-drafter', 'declareChanges', { changes: [{ document: old.document, kind: 'repeal' }] });
    const { explainer } = await decision.supporting('market-drafter');
    const apply = { appliedOn: decision.today(), explainer };
    await decision.refused('market-drafter', 'applyForRegistration', apply, 'change.notTheIssuer');
    await server().database.store.transaction(({ sql }) =>
      new SuccessionRepository(sql).abolish('linjiang.labour', decision.today(), 'linjiang.market'),
    );
    await decision.done('market-drafter', 'applyForRegistration', apply);
    expect((await old.validity()).answerable).toMatchObject([{ issuer: { id: 'linjiang.labour' }, by: { id: 'linjiang.market' } }]);
    expect(await old.textOn(decision.today())).toEqual({ status: 'inForce', version: 1 });
  });
});
