import { GRANTS, type PartyId, type TextHash } from '@fashen/domain';
import type { SqlTx } from '@fashen/persistence';
import type { Clearance } from '@fashen/workflow-deliberation';

/**
 * What each review body has granted for exactly this text, under lock: a clearance that is being revoked at this moment is waited for.
 * Cleared with advice not adopted counts only together with the statement of reasons for the same text (G8).
 */
export async function clearancesOf(
  tx: SqlTx,
  { document, textHash, reviewers }: { document: string; textHash: TextHash; reviewers: readonly PartyId[] },
): Promise<Clearance[]> {
  const found: Clearance[] = [];
  for (const reviewer of reviewers) found.push({ reviewer, standing: await standingOf(tx, document, textHash, reviewer) });
  return found;
}

async function standingOf(tx: SqlTx, document: string, textHash: TextHash, reviewer: PartyId): Promise<Clearance['standing']> {
  const hashes = async (kind: string) => (await tx.lockGrants(document, kind)).map(({ hash }) => hash);
  const cleared = await hashes(GRANTS.reviewCleared(reviewer));
  if (cleared.includes(textHash)) return 'cleared';
  const unadopted = await hashes(GRANTS.reviewClearedWithUnadopted(reviewer));
  if (unadopted.includes(textHash)) {
    const stated = await hashes(GRANTS.nonAdoptionStated(reviewer));
    return stated.includes(textHash) ? 'clearedWithUnadopted' : 'unstated';
  }
  return cleared.length + unadopted.length > 0 ? 'otherText' : 'missing';
}
