import type { GrantRow } from '@fashen/engine';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { instant } from '../../../../test/support/steps.js';
import { signal, whenWaiting } from '../../../../test/support/waiting.js';
import type { Database } from '../database.js';

const grant: GrantRow = {
  id: 'grant-1',
  kind: 'reviewCleared',
  subject: 'document-1',
  hash: 't1:abc',
  grantedBy: 'process-1/7',
  grantedAt: instant(1),
  revokedBy: null,
  revokedAt: null,
};

describeEachDatabase('a grant', (fresh) => {
  let database: Database;
  beforeEach(async () => {
    database = await fresh();
    await database.store.transaction((tx) => tx.putGrant(grant));
  });

  const grants = () => database.read((reader) => reader.grants('document-1', 'reviewCleared'));
  const locked = (subject: string, kind: string) => database.store.transaction((tx) => tx.lockGrants(subject, kind));

  it('is found by subject and kind', async () => {
    expect(await grants()).toEqual([grant]);
    expect(await locked('document-1', 'reviewCleared')).toEqual([grant]);
    expect(await locked('document-1', 'signed')).toEqual([]);
    expect(await locked('document-2', 'reviewCleared')).toEqual([]);
  });

  it('that was revoked stays on record with its first revocation and can no longer be locked', async () => {
    await database.store.transaction((tx) => tx.revokeGrant('grant-1', 'process-2/3', instant(2)));
    await database.store.transaction((tx) => tx.revokeGrant('grant-1', 'process-3/1', instant(3)));
    expect(await grants()).toEqual([{ ...grant, revokedBy: 'process-2/3', revokedAt: instant(2) }]);
    expect(await locked('document-1', 'reviewCleared')).toEqual([]);
  });

  it('is used or revoked, one after the other, never both on the same view', async () => {
    const order: string[] = [];
    const [held, released] = [signal(), signal()];
    const use = database.store.transaction(async (tx) => {
      const found = await tx.lockGrants('document-1', 'reviewCleared');
      held.give();
      await released.given;
      order.push(`used ${found.length}`);
    });
    await held.given;
    const revoke = database.store.transaction(async (tx) => {
      await tx.revokeGrant('grant-1', 'process-2/3', instant(2));
      order.push('revoked');
    });
    await whenWaiting(database, revoke);
    released.give();
    const useLater = revoke.then(() => locked('document-1', 'reviewCleared'));
    await Promise.all([use, revoke]);
    expect(order).toEqual(['used 1', 'revoked']);
    expect(await useLater).toEqual([]);
  });
});

describeEachDatabase('a sealed key', (fresh) => {
  it('loses its key for ever when destroyed, and the row tells when', async () => {
    const database = await fresh();
    const row = { id: 'process-1/contact', wrappedKey: 'wrapped', createdAt: instant(1), destroyedAt: null };
    await database.store.transaction((tx) => tx.putSealedKey(row));
    expect(await database.read((reader) => reader.sealedKey(row.id))).toEqual(row);
    await database.store.transaction((tx) => tx.destroySealedKey(row.id, instant(5)));
    await database.store.transaction((tx) => tx.destroySealedKey(row.id, instant(6)));
    expect(await database.read((reader) => reader.sealedKey(row.id))).toEqual({ ...row, wrappedKey: null, destroyedAt: instant(5) });
    expect(await database.read((reader) => reader.sealedKey('unknown'))).toBeUndefined();
  });
});
