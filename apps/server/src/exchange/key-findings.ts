import type { NewTrustedKey } from '@fashen/contracts';
import { type PublicKey, publicKeyOf, sameFingerprint } from '@fashen/exchange';
import type { Party, TrustedKeyEntry } from '@fashen/persistence';
import { referenceFindings } from '../administration/party-findings.js';
import type { SpokenFinding } from '../platform/problem/problem.js';
import { keyFinding } from './key-messages.js';

/** What stands against registering a key: with any of it the key is not believed. */
export function keyFindings(
  asked: NewTrustedKey,
  { own, known, parties }: { own: PublicKey; known: readonly TrustedKeyEntry[]; parties: readonly Party[] },
): SpokenFinding[] {
  const unknownParty = referenceFindings(parties, asked.party, '/party');
  const key = publicKeyOf(asked.key);
  if (!key) return [...unknownParty, keyFinding('key.notPublic', '/key')];
  const before = known.find(({ party, fingerprint }) => party === asked.party && fingerprint === key.fingerprint);
  return [
    ...unknownParty,
    ...(sameFingerprint(key.fingerprint, asked.fingerprint) ? [] : [keyFinding('key.otherFingerprint', '/fingerprint')]),
    ...(key.fingerprint === own.fingerprint ? [keyFinding('key.own', '/key')] : []),
    ...(before ? [keyFinding(before.withdrawal ? 'key.withdrawnBefore' : 'key.known', '/key')] : []),
  ];
}
