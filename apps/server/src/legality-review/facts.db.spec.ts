import { GRANTS } from '@fashen/domain';
import { grant } from '@fashen/engine';
import { type Database, DocumentRepository, IssuingRepository, type SqlTx } from '@fashen/persistence';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { AT, DRAFTER, seedDocument, seedPeople, seedVersion } from '../../../../test/support/review-case.js';
import { CalendarInForce } from '../deadline/calendar-in-force.js';
import { unifiedFactLoaders } from '../three-unifieds/facts.js';
import { reviewFactLoaders } from './facts.js';
import { newestText } from './newest-text.js';

const calendar = new CalendarInForce();
const day = (date: string) => `${date}T02:00:00.000Z`;
const ISSUERS = ['linjiang.urban', 'linjiang.market'];
const REVIEWERS = ['linjiang.urban-legal', 'linjiang.market-legal'];
const hash = (n: number) => `t1:${String(n).padStart(64, '0')}`;

describeEachDatabase('what a review asks of the world', (fresh) => {
  let database: Database;
  const loaders = reviewFactLoaders(() => calendar.current());
  const ask = <R>(work: (tx: SqlTx) => Promise<R>) => database.store.transaction(work);
  const scene = (tx: SqlTx, context: object, at: string = AT) => ({
    ...{ tx, at, by: DRAFTER, process: { id: 'review', workflow: 'legality-review', subject: 'document' } },
    context: { profile: 'zhejiang-hangzhou', exemptions: [], ...context },
  });
  const give = (tx: SqlTx, id: string, kind: string, textHash: string) =>
    grant(tx, { kind, subject: 'joint', hash: textHash }, { id, process: 'earlier', seq: 1 }, AT);

  beforeAll(async () => {
    database = await fresh();
    await seedPeople(database);
    await seedDocument(database, 'document', 1);
    await ask(async ({ sql }) => {
      const row = {
        id: 'joint',
        title: '办法',
        kind: 'normativeDocument',
        draftingParty: 'linjiang.urban',
        reviewAuthority: REVIEWERS[0]!,
      };
      await new DocumentRepository(sql).insert({ ...row, profile: 'shandong', createdBy: DRAFTER.person, createdAt: AT }, []);
      await new IssuingRepository(sql).insert('joint', { issuedAs: 'joint', issuers: ISSUERS, reviewers: REVIEWERS });
      await seedVersion(sql, 'joint', 2);
    });
  });

  it('is whether the time for a supplement is over: its last day is still the drafter’s', () =>
    ask(async (tx) => {
      const context = { supplement: { due: '2026-03-05', missing: [] } };
      const isOver = (at: string) => loaders.supplementTimeOver(scene(tx, context, at));
      expect([await isOver(day('2026-03-05')), await isOver('2026-03-05T15:59:59.999Z')]).toEqual([false, false]);
      expect(await isOver('2026-03-05T16:00:00.000Z')).toBe(true);
      expect(await loaders.supplementTimeOver(scene(tx, { supplement: null }))).toBe(true);
    }));

  it('is which materials are missing; what urgency does away with is not', () =>
    ask(async (tx) => {
      await tx.sql.query("DELETE FROM material WHERE document_id = 'document' AND kind IN ('consultationRecord', 'other')");
      expect(await loaders.missingMaterials(scene(tx, {}))).toEqual(['consultationRecord', 'other']);
      expect(await loaders.missingMaterials(scene(tx, { exemptions: ['consultation'] }))).toEqual(['other']);
      expect(await loaders.missingMaterials(scene(tx, { exemptions: ['reviewTime'] }))).toEqual(['consultationRecord', 'other']);
    }));

  it('is the earliest day on which the opinion may be asked for: never before the shortest time, except in an emergency', () =>
    ask(async (tx) => {
      const from = { completeOn: null, completeNotBefore: '2026-03-02' };
      expect(await loaders.earliestDemand(scene(tx, from))).toBe('2026-03-09');
      expect(await loaders.earliestDemand(scene(tx, { ...from, completeOn: '2026-03-03' }))).toBe('2026-03-10');
      expect(await loaders.earliestDemand(scene(tx, { ...from, exemptions: ['reviewTime'] }))).toBe('2026-03-02');
    }));

  it('is who reviews next: the first who has not finished with exactly this text', () =>
    ask(async (tx) => {
      const next = async () => (await newestText(tx, 'joint'))?.reviewAuthority;
      expect(await next()).toBe(REVIEWERS[0]);
      await give(tx, 'one', GRANTS.reviewCleared(REVIEWERS[0]!), hash(9));
      expect(await next()).toBe(REVIEWERS[0]);
      await give(tx, 'two', GRANTS.reviewClearedWithUnadopted(REVIEWERS[0]!), hash(2));
      expect(await next()).toBe(REVIEWERS[1]);
      await tx.revokeGrant('two', 'later/1', AT);
      expect(await next()).toBe(REVIEWERS[0]);
      await give(tx, 'three', GRANTS.reviewCleared(REVIEWERS[0]!), hash(2));
      await give(tx, 'four', GRANTS.reviewCleared(REVIEWERS[1]!), hash(2));
      expect(await next()).toBe(REVIEWERS[1]);
    }));

  it('is by when a signed text is sent for registration: from the last signature of all issuers, for exactly this text', () =>
    ask(async (tx) => {
      const { submission } = unifiedFactLoaders(() => calendar.current());
      const process = { id: 'registration', workflow: 'three-unifieds', subject: 'joint' };
      const due = async () =>
        ((await submission({ tx, process, at: AT, by: DRAFTER, context: { profile: 'shandong' } })) as { due: string } | null)?.due ?? null;
      const sign = (id: string, issuer: number, n: number, on: string) =>
        grant(tx, { kind: GRANTS.signed(ISSUERS[issuer]!), subject: 'joint', hash: hash(n) }, { id, process: 'decision', seq: 1 }, day(on));
      expect(await due()).toBeNull();
      await sign('first', 0, 2, '2026-03-04');
      await sign('other text', 1, 9, '2026-03-03');
      expect(await due()).toBeNull();
      await sign('second', 1, 2, '2026-03-10');
      expect(await due()).toBe('2026-03-16');
    }));
});
