import { GRANTS } from '@fashen/domain';
import { grant, type TransactionalHandler } from '@fashen/engine';
import type { Database, SqlTx } from '@fashen/persistence';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { AT } from '../../../../test/support/review-case.js';
import { unifiedFactLoaders } from '../three-unifieds/facts.js';
import { revokeSignatures as revokeBeforePublication, revokeRegistered } from '../three-unifieds/registration-handlers.js';
import { clearancesOf } from './clearances.js';
import { deliberationFactLoaders } from './facts.js';
import { carryOver, grantSignatures, revokeSignatures, voidDecisions } from './grant-handlers.js';

type Handler = TransactionalHandler<SqlTx>;
const [OLD, NEW, OTHER] = ['t1:old', 't1:new', 't1:other'];
const ISSUERS = ['city', 'district'];
const by = { person: 'office', party: 'city.office', role: 'generalOffice' };

describeEachDatabase('what the grants of a decision hang on', (fresh) => {
  let store: Database['store'];
  beforeAll(async () => {
    ({ store } = await fresh());
  });
  /** Grants `given` for a document of its own, lets the handlers act, and tells what stands then. */
  const after = async (document: string, given: readonly (readonly [kind: string, hash: string])[], ...acts: [Handler, object][]) => {
    return store.transaction(async (tx) => {
      const process = { id: document, workflow: 'deliberation', subject: document };
      for (const [n, [kind, hash]] of given.entries())
        await grant(tx, { kind, subject: document, hash }, { id: `${document}/1/${n}`, process: document, seq: 1 }, AT);
      for (const [n, [act, params]] of acts.entries()) {
        const effect = { id: `${document}/${n + 2}/0`, type: 'act', params: { document, ...params }, process: document, seq: n + 2 };
        await act({ tx, process, context: {}, at: AT, effect, event: {}, by });
      }
      const kinds = [
        ...[GRANTS.reviewCleared('justice'), GRANTS.reviewClearedWithUnadopted('justice'), GRANTS.nonAdoptionStated('justice')],
        ...[GRANTS.deliberated, GRANTS.meetingExempted, GRANTS.registered, ...ISSUERS.map(GRANTS.signed)],
      ];
      const rows = await Promise.all(kinds.map((kind) => tx.lockGrants(document, kind)));
      return rows.flat().map(({ kind, hash }) => [kind, hash]);
    });
  };
  const signedBy = (hash: string, issuers = ISSUERS) => issuers.map((issuer) => [GRANTS.signed(issuer), hash] as const);

  it('is a signature of every issuer, each for that text', async () =>
    expect(await after('signing', [], [grantSignatures, { textHash: NEW, issuers: ISSUERS }])).toEqual(signedBy(NEW)));

  it('is gone from every issuer once a signature is called back', async () => {
    const given = [[GRANTS.deliberated, OLD] as const, ...signedBy(OLD)];
    expect(await after('back', given, [revokeSignatures, { issuers: ISSUERS }])).toEqual([[GRANTS.deliberated, OLD]]);
    expect(await after('date', given, [revokeBeforePublication, { issuers: ISSUERS }])).toEqual([[GRANTS.deliberated, OLD]]);
  });

  it('is void as a whole where the text changes in substance; the review is not theirs to void', async () => {
    const given = [
      [GRANTS.reviewCleared('justice'), OLD],
      [GRANTS.deliberated, OLD],
      [GRANTS.meetingExempted, OLD],
      ...signedBy(OLD),
    ] as const;
    expect(await after('void', given, [voidDecisions, { issuers: ISSUERS }])).toEqual([[GRANTS.reviewCleared('justice'), OLD]]);
  });

  it('goes over to the checked text, and nothing that was granted for a third one', async () => {
    const given = [
      ...[[GRANTS.reviewClearedWithUnadopted('justice'), OLD] as const, [GRANTS.nonAdoptionStated('justice'), OLD] as const],
      ...[[GRANTS.deliberated, OLD] as const, ...signedBy(OLD, ['city']), ...signedBy(OTHER, ['district'])],
    ];
    const over = { from: OLD, to: NEW, reviewers: ['justice'] };
    const reviews = [GRANTS.reviewClearedWithUnadopted('justice'), GRANTS.nonAdoptionStated('justice')];
    expect(await after('over', given, [carryOver, { ...over, issuers: ISSUERS }])).toEqual([
      ...reviews.map((kind) => [kind, NEW]),
      ...[[GRANTS.deliberated, NEW], ...signedBy(NEW, ['city']), ...signedBy(OTHER, ['district'])],
    ]);
    expect(await after('reviews', given, [carryOver, { ...over, issuers: [] }])).toEqual([
      ...reviews.map((kind) => [kind, NEW]),
      ...[[GRANTS.deliberated, OLD], ...signedBy(OLD, ['city']), ...signedBy(OTHER, ['district'])],
    ]);
  });

  it('is no registration any more once it was taken back', async () =>
    expect(await after('registered', [[GRANTS.registered, OLD]], [revokeRegistered, {}])).toEqual([]));

  it('stands for exactly the text of the case, for whoever decides and for whoever registers', async () => {
    const given = [
      [GRANTS.deliberated, OLD],
      [GRANTS.meetingExempted, OTHER],
      [GRANTS.signed('city'), NEW],
      [GRANTS.signed('district'), OLD],
    ];
    await store.transaction(async (tx) => {
      for (const [n, [kind, hash]] of given.entries())
        await grant(tx, { kind: kind!, subject: 'decided', hash: hash! }, { id: `decision/1/${n}`, process: 'decision', seq: 1 }, AT);
      const scene = (textHash: string) => ({
        ...{ tx, process: { id: 'decision', workflow: 'deliberation', subject: 'decided' }, at: AT, by },
        context: { textHash, signatories: ISSUERS, issuers: ISSUERS },
      });
      const calendar = () => {
        throw new Error('What stands asks for no day');
      };
      for (const standing of [deliberationFactLoaders.standing, unifiedFactLoaders(calendar).standing]) {
        expect(await standing(scene(OLD))).toEqual({ deliberated: true, exempted: false, signed: ['district'] });
        expect(await standing(scene(NEW))).toEqual({ deliberated: false, exempted: false, signed: ['city'] });
        expect(await standing(scene(OTHER))).toEqual({ deliberated: false, exempted: true, signed: [] });
      }
    });
  });

  it('is a clearance of exactly this text, or one with advice not adopted and its statement', async () => {
    const [unadopted, stated] = [GRANTS.reviewClearedWithUnadopted('justice'), GRANTS.nonAdoptionStated('justice')];
    await store.transaction(async (tx) => {
      let n = 0;
      const give = (kind: string, hash: string) =>
        grant(tx, { kind, subject: 'cleared', hash }, { id: `review/1/${n++}`, process: 'review', seq: 1 }, AT);
      const standing = async (textHash: string) =>
        (await clearancesOf(tx, { document: 'cleared', textHash: textHash as 't1:', reviewers: ['justice'] }))[0]!.standing;
      expect(await standing(OLD)).toBe('missing');
      await give(GRANTS.reviewCleared('justice'), OLD);
      expect([await standing(OLD), await standing(NEW)]).toEqual(['cleared', 'otherText']);
      await give(unadopted, NEW);
      await give(stated, OTHER);
      expect([await standing(OLD), await standing(NEW)]).toEqual(['cleared', 'unstated']);
      await give(stated, NEW);
      expect(await standing(NEW)).toBe('clearedWithUnadopted');
    });
  });
});
