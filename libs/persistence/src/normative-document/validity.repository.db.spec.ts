import { statusOn, VALIDITY_STATUSES, type ValidityEvent, type ValidityStatus } from '@fashen/domain';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { DRAFTER, seedDocument, seedPeople } from '../../../../test/support/review-case.js';
import { PartyRepository } from '../identity/party.repository.js';
import { SuccessionRepository } from './succession.repository.js';
import { ValidityRepository } from './validity.repository.js';

const recorded = { basis: '决定第一条', evidence: null, createdBy: DRAFTER.person, createdAt: '2026-03-02T01:00:00.000Z' };
const published = (version: string, lastDay: string | null): ValidityEvent => ({
  id: `${version}-published`,
  kind: 'published',
  on: '2020-05-05',
  effectiveOn: '2020-06-05',
  version,
  lastDay,
  evaluateOn: lastDay && '2022-12-04',
});

describeEachDatabase('the validity of documents', (fresh) => {
  it('is read back as recorded, and the list of a day is what each document is on it', async () => {
    const database = await fresh();
    await seedPeople(database);
    for (const [n, id] of ['timed', 'lasting', 'decision', 'draft'].entries()) await seedDocument(database, id, n);
    const timed = published('timed-v0', '2023-06-04');
    const lasting: ValidityEvent[] = [
      published('lasting-v1', null),
      { id: 'a', kind: 'amended', on: '2021-01-01', byDocument: 'decision', version: 'lasting-v1', lastDay: null, evaluateOn: null },
      { id: 'r', kind: 'repealed', on: '2024-01-01', byDocument: 'decision' },
      { id: 'v', kind: 'voided', on: '2024-02-01', voids: 'r' },
      { id: 's', kind: 'suspended', on: '2025-01-01', clauses: ['第九条'] },
      { id: 'c', kind: 'changed', on: '2025-02-01', clauses: ['第三条'] },
      { id: 'l', kind: 'lapsed', on: '2025-06-01', byDocument: null },
    ];
    await database.store.transaction(async ({ sql }) => {
      const validity = new ValidityRepository(sql);
      await validity.record('timed', timed, recorded);
      for (const event of lasting) await validity.record('lasting', event, { ...recorded, evidence: 'scan', decidedBy: '省人民政府' });
      expect(await validity.events('lasting')).toEqual(lasting);
      expect((await validity.history('lasting'))[5]).toEqual({ ...recorded, evidence: 'scan', decidedBy: '省人民政府', event: lasting[5] });
      expect(await validity.doneBy('decision')).toEqual([
        { document: 'lasting', kind: 'amended', on: '2021-01-01' },
        { document: 'lasting', kind: 'repealed', on: '2024-01-01' },
      ]);
      for (const day of ['2020-05-04', '2020-05-05', '2020-06-05', '2022-12-04', '2023-06-04', '2023-06-05', '2024-01-15', '2025-06-01']) {
        const expected: [string, ValidityStatus | null][] = [
          ['timed', statusOn([timed], day)],
          ['lasting', statusOn(lasting, day)],
        ];
        for (const status of Object.keys(VALIDITY_STATUSES) as ValidityStatus[]) {
          const ids = expected.flatMap(([id, its]) => (its === status ? [id] : [])).sort();
          expect({ day, status, ids: await validity.withStatus(status, day) }).toEqual({ day, status, ids });
        }
      }
    });
  });

  it('has phases that can be built again from the facts', async () => {
    const database = await fresh();
    await seedPeople(database);
    await seedDocument(database, 'timed', 0);
    await database.store.transaction(async ({ sql }) => {
      const validity = new ValidityRepository(sql);
      await validity.record('timed', published('timed-v0', '2023-06-04'), recorded);
      const before = await validity.phases('timed');
      expect(before.map(({ status }) => status)).toEqual(['awaitingEffect', 'inForce', 'expiring', 'lapsed']);
      await sql.query('DELETE FROM validity_phase');
      await validity.project('timed');
      expect(await validity.phases('timed')).toEqual(before);
    });
  });

  it('takes no effect before publication, whoever writes the row', async () => {
    const database = await fresh();
    await seedPeople(database);
    await seedDocument(database, 'timed', 0);
    const early = { ...published('timed-v0', null), effectiveOn: '2020-05-04' } as ValidityEvent;
    await expect(
      database.store.transaction(({ sql }) => new ValidityRepository(sql).record('timed', early, recorded)),
    ).rejects.toMatchObject({
      message: expect.stringContaining('validity_event_effect_after_publication'),
    });
  });
});

describeEachDatabase('an office that was abolished', (fresh) => {
  it('is known with its day and who carries on', async () => {
    const database = await fresh();
    await seedPeople(database);
    await database.store.transaction(async ({ sql }) => {
      const [one, other] = await new PartyRepository(sql).all();
      const offices = new SuccessionRepository(sql);
      expect(await offices.all()).toEqual([]);
      await offices.abolish(one!.id, '2026-01-01', other!.id);
      expect(await offices.all()).toEqual([{ id: one!.id, abolishedOn: '2026-01-01', successor: other!.id }]);
    });
  });
});
