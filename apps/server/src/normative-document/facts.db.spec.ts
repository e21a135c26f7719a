import { GRANTS } from '@fashen/domain';
import { grant } from '@fashen/engine';
import { type Database, type SqlTx, UnifiedNumberRepository } from '@fashen/persistence';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { AT, DRAFTER, seedDocument, seedPeople, seedVersion } from '../../../../test/support/review-case.js';
import { CalendarInForce } from '../deadline/calendar-in-force.js';
import { filingFactLoaders } from '../filing/facts.js';
import { spineFactLoaders } from './facts.js';

const ISSUERS = ['linjiang', 'linjiang.urban'];
const hash = (n: number) => `t1:${String(n).padStart(64, '0')}`;

describeEachDatabase('what the life of a document asks of the world', (fresh) => {
  let database: Database;
  const ask = <R>(work: (tx: SqlTx) => Promise<R>) => database.store.transaction(work);
  const process = { id: 'life', workflow: 'normative-document', subject: 'document' };
  const scene = (tx: SqlTx, context: object) => ({ tx, process, at: AT, by: DRAFTER, context });
  let given = 0;
  const give = (tx: SqlTx, kind: string, textHash: string) => {
    given += 1;
    return grant(tx, { kind, subject: 'document', hash: textHash }, { id: `decision/${given}/0`, process: 'decision', seq: given }, AT);
  };

  beforeAll(async () => {
    database = await fresh();
    await seedPeople(database);
    await seedDocument(database, 'document', 1);
  });

  it('is what was decided and signed of the newest text; a version that comes in has neither', () =>
    ask(async (tx) => {
      const decisions = () => spineFactLoaders.decisions(scene(tx, { signatories: ISSUERS }));
      await give(tx, GRANTS.deliberated, hash(1));
      await give(tx, GRANTS.signed(ISSUERS[0]!), hash(1));
      await give(tx, GRANTS.signed(ISSUERS[1]!), hash(7));
      expect(await decisions()).toEqual({ deliberated: true, exempted: false, signed: [ISSUERS[0]] });
      await give(tx, GRANTS.meetingExempted, hash(2));
      await seedVersion(tx.sql, 'document', 2);
      expect(await decisions()).toEqual({ deliberated: false, exempted: true, signed: [] });
    }));

  it('is whether every review body has cleared the newest text', () =>
    ask(async (tx) => {
      const clearances = () => spineFactLoaders.clearances(scene(tx, { reviewers: ['linjiang.justice'] }));
      await give(tx, GRANTS.reviewCleared('linjiang.justice'), hash(1));
      expect(await clearances()).toEqual([{ reviewer: 'linjiang.justice', standing: 'otherText' }]);
      await give(tx, GRANTS.reviewCleared('linjiang.justice'), hash(2));
      expect(await clearances()).toEqual([{ reviewer: 'linjiang.justice', standing: 'cleared' }]);
    }));

  it('is whether exactly the text that is filed was published', () =>
    ask(async (tx) => {
      const { isPublished } = filingFactLoaders({ calendar: new CalendarInForce().current });
      await give(tx, GRANTS.published, hash(1));
      const answers = [hash(1), hash(2)].map((textHash) => isPublished(scene(tx, { textHash })));
      expect(await Promise.all(answers)).toEqual([true, false]);
    }));

  it('is which codes of numbers are its issuer’s own, and which are others’', () =>
    ask(async (tx) => {
      const numbers = new UnifiedNumberRepository(tx.sql);
      const entered = { registrar: 'linjiang.office', source: '编码规则', createdBy: DRAFTER.person, createdAt: AT };
      await numbers.insertCode({ ...entered, code: 'ZJHC00', issuer: 'linjiang' });
      await numbers.insertCode({ ...entered, code: 'ZJHC01', issuer: 'linjiang.urban' });
      const codes = await spineFactLoaders.numberCodes(scene(tx, { parties: { lead: 'linjiang' } }));
      expect(codes).toEqual({ own: ['ZJHC00'], others: ['ZJHC01'] });
    }));
});
