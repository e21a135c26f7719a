import { GRANTS } from '@fashen/domain';
import { grant } from '@fashen/engine';
import { ReviewFactsRepository } from '@fashen/persistence';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { AT } from '../../../../test/support/review-case.js';
import { revokeClearance } from './judgment.js';

const [OLD, NEW, UNPUBLISHED] = ['t1:old', 't1:new', 't1:unpublished'];
const granting = { id: 'earlier/1/0', type: 'grant', params: {}, process: 'earlier', seq: 1 };
const renewed = { id: 'renewed/1/0', type: 'revokeClearance', params: { document: 'document', textHash: NEW }, process: 'renewed', seq: 1 };

describeEachDatabase('a renewed review', (fresh) => {
  it('ends what rests on the earlier text, and leaves what was registered and published; what only waited for publication ends', async () => {
    const { store } = await fresh();
    const kinds = [GRANTS.reviewCleared('justice'), GRANTS.deliberated, GRANTS.signed('lead'), GRANTS.registered, GRANTS.published];
    const standing = await store.transaction(async (tx) => {
      for (const [n, kind] of kinds.entries())
        await grant(tx, { kind, subject: 'document', hash: OLD }, { ...granting, id: `earlier/1/${n}` }, AT);
      await grant(tx, { kind: GRANTS.deliberated, subject: 'document', hash: NEW }, { ...granting, id: 'earlier/1/new' }, AT);
      await grant(tx, { kind: GRANTS.registered, subject: 'document', hash: UNPUBLISHED }, { ...granting, id: 'earlier/1/waiting' }, AT);
      const process = { id: 'renewed', workflow: 'legality-review', subject: 'document' };
      const by = { person: 'drafter', party: 'drafting', role: 'drafter' };
      await revokeClearance({ tx, process, context: {}, at: AT, effect: renewed, event: {}, by });
      const left = await new ReviewFactsRepository(tx.sql).standingKinds('document');
      const grants = await Promise.all(left.map((kind) => tx.lockGrants('document', kind)));
      return grants.flat().map(({ kind, hash }) => ({ kind, hash }));
    });
    expect(standing).toEqual([
      { kind: GRANTS.deliberated, hash: NEW },
      { kind: GRANTS.published, hash: OLD },
      { kind: GRANTS.registered, hash: OLD },
    ]);
  });
});
