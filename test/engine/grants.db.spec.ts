import { checkGrant, grant, revokeGrants, standingGrants } from '@fashen/engine';
import type { Database } from '@fashen/persistence';
import { describeEachDatabase } from '../support/databases.js';
import { MORNING } from './desk.js';

describeEachDatabase('a grant', (fresh) => {
  let database: Database;
  beforeAll(async () => {
    database = await fresh();
  });
  const cleared = { kind: 'reviewCleared', subject: 'document', hash: 't1:abc' };
  const by = { id: 'review/7/0', process: 'review', seq: 7 };
  const check = (terms: typeof cleared) => database.store.transaction((tx) => checkGrant(tx, terms));

  it('lets another process rest on exactly the text that it names, until it is revoked', async () => {
    expect(await check(cleared)).toEqual([{ rule: 'grant.missing', ...cleared }]);
    await database.store.transaction((tx) => grant(tx, cleared, by, MORNING));
    expect(await check(cleared)).toEqual([]);
    expect(await check({ ...cleared, hash: 't1:other' })).toEqual([
      { rule: 'grant.otherText', ...cleared, hash: 't1:other', granted: ['t1:abc'] },
    ]);
    expect(await check({ ...cleared, kind: 'signed' })).toMatchObject([{ rule: 'grant.missing' }]);
    const revoked = await database.store.transaction((tx) => revokeGrants(tx, cleared, { process: 'special', seq: 3 }, MORNING));
    expect(revoked.map(({ id }) => id)).toEqual(['review/7/0']);
    expect(await check(cleared)).toEqual([{ rule: 'grant.missing', ...cleared }]);
    expect(await database.store.read((reader) => standingGrants(reader, cleared))).toEqual([]);
    expect(await database.store.read((reader) => reader.grants('document', 'reviewCleared'))).toMatchObject([
      { grantedBy: 'review/7', revokedBy: 'special/3' },
    ]);
  });

  it('is given once by one effect', async () => {
    await database.store.transaction((tx) => grant(tx, { ...cleared, subject: 'once' }, { ...by, id: 'review/8/0' }, MORNING));
    await expect(
      database.store.transaction((tx) => grant(tx, { ...cleared, subject: 'once' }, { ...by, id: 'review/8/0' }, MORNING)),
    ).rejects.toHaveProperty('message', expect.stringMatching(/unique/i));
  });
});
