import { NumberRepository } from '@fashen/persistence';
import { describeEachDatabase } from '../support/databases.js';
import { DRAFTER, HEAD, ISSUE, reviewEngine, seedDocument, seedPeople, steps, submission, taken } from '../support/review-case.js';

const HUNDRED = Array.from({ length: 100 }, (_, n) => n);

describeEachDatabase('a hundred opinions issued at the same time', (fresh) => {
  it('have a hundred consecutive numbers, each in its own opinion', async () => {
    const database = await fresh();
    await seedPeople(database);
    const engine = reviewEngine(database.store);
    const cases = HUNDRED.map((n) => ({ n, document: `document-${n}`, process: `process-${n}` }));
    for (const { n, document, process } of cases) {
      await seedDocument(database, document, n);
      await taken(engine.start('legality-review', submission(document), { by: DRAFTER, id: process }));
      for (const { by, event } of steps(process, document, n)) {
        if (event.type === ISSUE) break;
        await taken(engine.send(process, event, { by }));
      }
    }
    await Promise.all(cases.map(({ process }) => taken(engine.send(process, { type: ISSUE }, { by: HEAD }))));
    const issued = await database.read(({ sql }) => new NumberRepository(sql).ofYear('legality-opinion:linjiang.justice', 2026));
    expect(issued.map(({ number }) => number)).toEqual(HUNDRED.map((n) => n + 1));
    for (const { process: opinion, number } of issued) {
      const { context } = (await engine.read(opinion.replace(/\.opinion\.\d+$/, '')))!;
      expect(context).toMatchObject({ opinion, number: `临司法审〔2026〕${number}号` });
    }
  });
});
