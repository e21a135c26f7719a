import { describeEachDatabase } from '../../../../test/support/databases.js';
import { AT, HEAD, SECOND, seedPeople } from '../../../../test/support/review-case.js';
import { type Delegation, DelegationRepository } from './delegation.repository.js';
import { DeskRepository } from './desk.repository.js';

const PARTY = 'linjiang.justice';
const given: Delegation = {
  id: 'd1',
  person: SECOND.person,
  delegate: HEAD.person,
  party: PARTY,
  role: 'secondReviewer',
  startsOn: '2026-03-02',
  endsOn: '2026-03-06',
  reason: '外出培训',
  createdBy: SECOND.person,
  createdAt: AT,
};

describeEachDatabase('a delegation', (fresh) => {
  it('is in force from its first to its last day, in its party, until it is revoked', async () => {
    const database = await fresh();
    await seedPeople(database);
    await database.store.transaction(async ({ sql }) => {
      const delegations = new DelegationRepository(sql);
      await delegations.insert(given);
      const days = async (party: string, ...asked: string[]) =>
        Promise.all(asked.map(async (day) => (await delegations.inForce([party], day)).length));
      expect(await days(PARTY, '2026-03-01', '2026-03-02', '2026-03-06', '2026-03-07')).toEqual([0, 1, 1, 0]);
      expect(await days('linjiang.urban', '2026-03-02')).toEqual([0]);
      expect(await delegations.inForce([], '2026-03-02')).toEqual([]);
      const revocation = { delegation: 'd1', reason: '提前返岗', revokedBy: SECOND.person, revokedAt: AT };
      expect([await delegations.revoke(revocation), await delegations.revoke(revocation)]).toEqual([true, false]);
      expect(await days(PARTY, '2026-03-02')).toEqual([0]);
      expect(await delegations.ofParty(PARTY)).toEqual([{ ...given, revokedAt: AT }]);
    });
  });

  it('touches both people on the days that it covers', async () => {
    const database = await fresh();
    await seedPeople(database);
    await database.store.transaction(async ({ sql }) => {
      const delegations = new DelegationRepository(sql);
      await delegations.insert(given);
      const touching = async (person: string, from: string, until: string) =>
        (await delegations.touching(person, PARTY, from, until)).length;
      for (const person of [given.person, given.delegate]) {
        expect(await touching(person, '2026-03-06', '2026-03-09')).toBe(1);
        expect(await touching(person, '2026-03-07', '2026-03-09')).toBe(0);
      }
      expect(await touching('somebody', '2026-03-02', '2026-03-02')).toBe(0);
    });
  });

  it('is none to oneself, and none that ends before it begins', async () => {
    const database = await fresh();
    await seedPeople(database);
    const inserted = (change: Partial<Delegation>) =>
      database.store.transaction(({ sql }) => new DelegationRepository(sql).insert({ ...given, ...change }));
    await expect(inserted({ delegate: given.person })).rejects.toMatchObject({
      message: expect.stringMatching(/delegation_to_another|CHECK/),
    });
    await expect(inserted({ endsOn: '2026-03-01' })).rejects.toMatchObject({ message: expect.stringMatching(/delegation_days|CHECK/) });
  });
});

describeEachDatabase('the members of parties', (fresh) => {
  it('are the enabled accounts with every role held there', async () => {
    const database = await fresh();
    await seedPeople(database);
    await database.store.transaction(async ({ sql }) => {
      await sql.query('UPDATE account SET disabled_at = $2 WHERE id = $1', [HEAD.person, AT]);
      const members = await new DeskRepository(sql).members([PARTY]);
      expect(members.find(({ person }) => person === SECOND.person)).toEqual({
        person: SECOND.person,
        party: PARTY,
        roles: expect.arrayContaining(['secondReviewer']),
      });
      expect(members.some(({ person }) => person === HEAD.person)).toBe(false);
      expect(new Set(members.map(({ party }) => party))).toEqual(new Set([PARTY]));
      expect(await new DeskRepository(sql).members([])).toEqual([]);
    });
  });
});
