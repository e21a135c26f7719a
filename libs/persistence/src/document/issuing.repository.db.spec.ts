import { describeEachDatabase } from '../../../../test/support/databases.js';
import { seedDocument, seedPeople } from '../../../../test/support/review-case.js';
import type { Database } from '../database.js';
import { IssuingRepository } from './issuing.repository.js';

describeEachDatabase('in whose name a document is issued', (fresh) => {
  const joint = { issuedAs: 'joint', issuers: ['linjiang.urban', 'linjiang.market'], reviewers: ['linjiang.justice'] } as const;
  let database: Database;
  beforeAll(async () => {
    database = await fresh();
    await seedPeople(database);
    for (const [n, id] of ['old', 'joint', 'twice'].entries()) await seedDocument(database, id, n + 1);
  });

  it('is kept with the lead first and the reviewers in their order', async () => {
    await database.store.transaction(({ sql }) => new IssuingRepository(sql).insert('joint', joint));
    expect(await database.read(({ sql }) => new IssuingRepository(sql).find('joint'))).toEqual(joint);
  });

  it('is not on record for a document from before', async () => {
    expect(await database.read(({ sql }) => new IssuingRepository(sql).find('old'))).toBeUndefined();
  });

  it('is written once, and names each party once', async () => {
    const again = database.store.transaction(({ sql }) => new IssuingRepository(sql).insert('joint', joint));
    await expect(again).rejects.toMatchObject({ message: expect.stringMatching(/unique/i) });
    const twice = { ...joint, issuers: ['linjiang.urban', 'linjiang.urban'] };
    await expect(database.store.transaction(({ sql }) => new IssuingRepository(sql).insert('twice', twice))).rejects.toMatchObject({
      message: expect.stringMatching(/unique/i),
    });
    expect(await database.read(({ sql }) => new IssuingRepository(sql).find('twice'))).toBeUndefined();
  });
});
