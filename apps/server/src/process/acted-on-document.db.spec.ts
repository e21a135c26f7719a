import { describeEachDatabase } from '../../../../test/support/databases.js';
import {
  ADVISER,
  CO_REVIEWER,
  DRAFTER,
  HANDLER,
  HEAD,
  INTAKE,
  OFFICE,
  reviewEngine,
  seedDocument,
  seedEvidence,
  seedPeople,
  stepsOfInquiries,
  submission,
} from '../../../../test/support/review-case.js';
import { personId } from '../demonstration/city.js';
import { actedOnDocument } from './acted-on-document.js';

describeEachDatabase('whoever had a hand in a document', (fresh) => {
  it('is told by the record: its drafter, its reviewers, and the leader whose decision an office entered', async () => {
    const database = await fresh();
    await seedPeople(database);
    for (const [n, id] of ['reviewed', 'untouched'].entries()) await seedDocument(database, id, n);
    const scan = await seedEvidence(database, 'reviewed');
    const engine = reviewEngine(database.store);
    const opened = await engine.start('legality-review', submission('reviewed'), { by: DRAFTER });
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
    for (const { by, event } of stepsOfInquiries(opened.id, scan)) await engine.send(opened.id, event, { by });

    const acted = (id: string) => database.read(({ sql }) => actedOnDocument(sql, id));
    const reviewing = [INTAKE, OFFICE, HEAD, HANDLER, ADVISER, CO_REVIEWER].map(({ person }) => person);
    expect(await acted('reviewed')).toEqual([DRAFTER.person, ...reviewing, personId('city-leader')].sort());
    expect(await acted('untouched')).toEqual([DRAFTER.person]);
  });
});
