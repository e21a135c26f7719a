import { GRANTS } from '@fashen/domain';
import { grant, type TransactionalHandler } from '@fashen/engine';
import { ReviewFactsRepository, type SqlTx } from '@fashen/persistence';
import type { ReviewEffects } from '@fashen/workflow-legality-review';

type Handler = TransactionalHandler<SqlTx>;

/** Asks under a lock on the text, so that a judgment that is being given at this moment is waited for. */
export async function isJudgedUnlawful(tx: SqlTx, textHash: string): Promise<boolean> {
  await new ReviewFactsRepository(tx.sql).lockText(textHash);
  return (await tx.lockGrants(textHash, GRANTS.textJudgedUnlawful)).length > 0;
}

export const grantClearance: Handler = async ({ tx, effect, at }) => {
  const { document, textHash, party } = effect.params as ReviewEffects['grantClearance'];
  await grant(tx, { kind: GRANTS.reviewCleared(party), subject: document, hash: textHash }, effect, at);
};

export const grantClearanceWithUnadopted: Handler = async ({ tx, effect, at }) => {
  const { document, textHash, party } = effect.params as ReviewEffects['grantClearanceWithUnadopted'];
  await grant(tx, { kind: GRANTS.reviewClearedWithUnadopted(party), subject: document, hash: textHash }, effect, at);
};

/** A text that was registered and published was so: a later text of the document does not undo it. */
const HISTORY: readonly string[] = [GRANTS.registered, GRANTS.published];

/** What an earlier text still lets others do ends; what stands for the text that is submitted stays, and so does what was made public. */
export const revokeClearance: Handler = async ({ tx, effect, at }) => {
  const { document, textHash } = effect.params as ReviewEffects['revokeClearance'];
  const published = (await tx.lockGrants(document, GRANTS.published)).map(({ hash }) => hash);
  for (const kind of await new ReviewFactsRepository(tx.sql).standingKinds(document)) {
    for (const row of await tx.lockGrants(document, kind)) {
      const isHistory = HISTORY.includes(kind) && published.includes(row.hash);
      if (row.hash !== textHash && !isHistory) await tx.revokeGrant(row.id, `${effect.process}/${effect.seq}`, at);
    }
  }
};

export const recordUnlawful: Handler = async ({ tx, effect, at }) => {
  const { textHash } = effect.params as ReviewEffects['recordUnlawful'];
  await new ReviewFactsRepository(tx.sql).lockText(textHash);
  await grant(tx, { kind: GRANTS.textJudgedUnlawful, subject: textHash, hash: textHash }, effect, at);
};
