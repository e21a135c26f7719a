import { grant, type TransactionalHandler } from '@fashen/engine';
import { ReviewFactsRepository, type SqlTx } from '@fashen/persistence';
import type { ReviewEffects } from '@fashen/workflow-legality-review';

type Handler = TransactionalHandler<SqlTx>;

/** The review of this text has cleared the document: what deliberation will ask for. */
export const REVIEW_CLEARED = 'reviewCleared';

/** This text was judged unlawful. The subject is the text itself: another document with the same text does not pass either. */
export const JUDGED_UNLAWFUL = 'textJudgedUnlawful';

/** Asks under a lock on the text, so that a judgment that is being given at this moment is waited for. */
export async function isJudgedUnlawful(tx: SqlTx, textHash: string): Promise<boolean> {
  await new ReviewFactsRepository(tx.sql).lockText(textHash);
  return (await tx.lockGrants(textHash, JUDGED_UNLAWFUL)).length > 0;
}

export const grantClearance: Handler = async ({ tx, effect, at }) => {
  const { document, textHash } = effect.params as ReviewEffects['grantClearance'];
  await grant(tx, { kind: REVIEW_CLEARED, subject: document, hash: textHash }, effect, at);
};

export const recordUnlawful: Handler = async ({ tx, effect, at }) => {
  const { textHash } = effect.params as ReviewEffects['recordUnlawful'];
  await new ReviewFactsRepository(tx.sql).lockText(textHash);
  await grant(tx, { kind: JUDGED_UNLAWFUL, subject: textHash, hash: textHash }, effect, at);
};
