import type { TransactionalHandler } from '@fashen/engine';
import { LegalAdviceRepository, type SqlTx } from '@fashen/persistence';
import type { LightReviewEffects } from '@fashen/workflow-light-review';

type Handler = TransactionalHandler<SqlTx>;

/** What stands in the place of a title that is not kept. */
export const COVERED_TITLE = '（涉密件，题名不予登记）';

/** The opinion as it came before the head, point by point. */
export const insertPoints: Handler = async ({ tx, process, effect, at }) => {
  const { round, draftedBy, points } = effect.params as LightReviewEffects['insertPoints'];
  for (const [n, { clause, text, basis, suggestion }] of points.entries()) {
    await new LegalAdviceRepository(tx.sql).insert({
      id: `${effect.id}/${n + 1}`,
      process: process.id,
      round,
      ordinal: n + 1,
      clause: clause ?? null,
      text,
      basis,
      suggestion: suggestion ?? null,
      draftedBy,
      createdAt: at,
    });
  }
};

export const coverTitle: Handler = async ({ tx, effect }) => {
  const { document } = effect.params as LightReviewEffects['coverTitle'];
  await new LegalAdviceRepository(tx.sql).coverTitle(document, COVERED_TITLE);
};
