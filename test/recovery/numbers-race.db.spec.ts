import { GRANTS } from '@fashen/domain';
import type { Outcome } from '@fashen/engine';
import { type Database, ReviewFactsRepository, type SqlTx, UnifiedNumberRepository } from '@fashen/persistence';
import { describeEachDatabase } from '../support/databases.js';
import { AT, seedPeople } from '../support/review-case.js';
import { CITY_CODE, enterCode } from '../support/three-unifieds.js';
import { signal, whenWaiting } from '../support/waiting.js';
import { applyFor } from './apply-all.js';
import { REGISTRAR, registration, registrationEngine } from './register-all.js';

const CLEARED = GRANTS.reviewCleared('linjiang.justice');

/** What a renewed review does in its own transaction: it holds the document, and takes back what was cleared. */
async function revoke(tx: SqlTx, n: number): Promise<void> {
  await new ReviewFactsRepository(tx.sql).lockDocument(`document-${n}`);
  for (const { id } of await tx.lockGrants(`document-${n}`, CLEARED)) await tx.revokeGrant(id, `review-${n}/2`, AT);
}

const register = (database: Database, n: number): Promise<Outcome> =>
  registrationEngine(database.store).send(registration(n), { type: 'register' }, { by: REGISTRAR });
const numberOf = (database: Database, n: number) => database.read(({ sql }) => new UnifiedNumberRepository(sql).ofProcess(registration(n)));
const rulesOf = (outcome: Outcome): string[] => (outcome.ok ? [] : outcome.refusal.findings.map(({ rule }) => rule));

describeEachDatabase('a clearance that is revoked between application and registration', (fresh) => {
  let database: Database;
  beforeAll(async () => {
    database = await fresh();
    await seedPeople(database);
    await enterCode(database.store, 'linjiang', CITY_CODE);
    for (let n = 0; n < 14; n += 1) await applyFor(database, n);
  });

  it('stops the number', async () => {
    await database.store.transaction((tx) => revoke(tx, 0));
    expect(rulesOf(await register(database, 0))).toEqual(['review.missing']);
    expect(await numberOf(database, 0)).toBeUndefined();
  });

  it('is waited for while it is being revoked, and then stops the number', async () => {
    const [revoking, arrived] = [signal(), signal()];
    const revoked = database.store.transaction(async (tx) => {
      await revoke(tx, 1);
      revoking.give();
      await arrived.given;
    });
    await revoking.given;
    const registering = register(database, 1);
    await whenWaiting(database, registering);
    arrived.give();
    await revoked;
    const outcome = await registering;
    expect(rulesOf(outcome)).toEqual(['review.missing']);
    expect(await numberOf(database, 1)).toBeUndefined();
  });

  it('either comes first and stops the number, or comes after it and stops the publication', async () => {
    const cases = Array.from({ length: 12 }, (_, n) => n + 2);
    const outcomes = await Promise.all(
      cases.map(async (n) => {
        const revoking = () => database.store.transaction((tx) => revoke(tx, n));
        // who asks first changes from case to case; who comes first is the database's to say
        const first = n % 2 ? register(database, n) : revoking();
        const second = n % 2 ? revoking() : register(database, n);
        return (await Promise.all([first, second])).find((one): one is Outcome => one !== undefined)!;
      }),
    );
    const engine = registrationEngine(database.store);
    for (const [at, n] of cases.entries()) {
      const outcome = outcomes[at]!;
      expect(outcome.ok ? [] : rulesOf(outcome)).toEqual(outcome.ok ? [] : ['review.missing']);
      expect((await numberOf(database, n)) !== undefined).toBe(outcome.ok);
      const { allowed, closed } = await engine.available(registration(n), REGISTRAR);
      expect(allowed.map(({ event }) => event)).not.toContain(outcome.ok ? 'publish' : 'register');
      const stopped = closed.find(({ event }) => event === (outcome.ok ? 'publish' : 'register'));
      expect(stopped?.findings.map(({ rule }) => rule)).toContain('review.missing');
    }
    const given = await database.read(({ sql }) => new UnifiedNumberRepository(sql).ofYear(2026));
    expect(given.map(({ serial }) => serial)).toEqual(given.map((_, n) => n + 1));
    expect(given).toHaveLength(outcomes.filter(({ ok }) => ok).length);
  });
});
