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
import { step } from '../../../../test/support/steps.js';
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

  it('is also whoever decided on it or registered it, and never the system', async () => {
    const database = await fresh();
    await seedPeople(database);
    await seedDocument(database, 'registered', 1);
    const workflows = ['normative-document', 'non-adoption-discussion', 'deliberation', 'three-unifieds', 'filing-review', 'correction'];
    await database.store.transaction(async (tx) => {
      for (const workflow of workflows) {
        const { process, events, ...rest } = step(workflow, 1);
        const by = workflow === 'deliberation' ? 'system' : `person of ${workflow}`;
        await tx.write({
          ...rest,
          process: { ...process, workflow, subject: 'registered' },
          events: events.map((event) => ({ ...event, by, event: '{"type":"@start"}' })),
        });
      }
    });
    const acted = await database.read(({ sql }) => actedOnDocument(sql, 'registered'));
    const making = ['non-adoption-discussion', 'normative-document', 'three-unifieds'].map((workflow) => `person of ${workflow}`);
    expect(acted).toEqual([DRAFTER.person, ...making].sort());
  });
});
