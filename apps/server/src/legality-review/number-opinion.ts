import type { TransactionalHandler } from '@fashen/engine';
import type { SqlTx } from '@fashen/persistence';
import type { ReviewEffects } from '@fashen/workflow-legality-review';
import { numberFor } from '../number/registrar.js';

/** The series of legality opinions; each review authority has its own, and a new one each year. */
export const OPINION_SERIES = 'legality-opinion';

export const numberOpinion: TransactionalHandler<SqlTx> = async ({ tx, effect, at }) => {
  const { opinion, party, on } = effect.params as ReviewEffects['numberOpinion'];
  const number = await numberFor(tx, { series: OPINION_SERIES, kind: '审', party, holder: opinion, on, at });
  return { type: 'opinionNumbered', number };
};
