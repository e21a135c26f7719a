import type { Calendar } from '@fashen/calendar';
import type { Clock, Handlers } from '@fashen/engine';
import type { SqlStore, SqlTx } from '@fashen/persistence';
import { noticeText, type ReviewEffects } from '@fashen/workflow-legality-review';
import { DeadlineKeeper } from '../deadline/deadline-keeper.js';
import { notify } from '../notice/notify.js';
import { DocumentProducer } from '../produced-document/producer.js';
import { deadlineHandlers } from './deadline-handlers.js';
import { reviewFactLoaders } from './facts.js';
import { grantClearance, recordUnlawful } from './judgment.js';
import { numberOpinion } from './number-opinion.js';
import { insertAnswers, insertItems, insertOpinion, insertVerdict, recordCheck } from './opinion-handlers.js';
import { type ReadReview, renderHandlers } from './render-handlers.js';

export type ReviewServices = { store: SqlStore; clock: Clock; calendar: () => Calendar; read: ReadReview };

/** Everything that a legality review asks of the server. */
export function reviewHandlers({ store, clock, calendar, read }: ReviewServices): Handlers<SqlTx> {
  return {
    facts: reviewFactLoaders(calendar),
    transactional: {
      ...deadlineHandlers(new DeadlineKeeper(calendar)),
      recordCheck,
      insertOpinion,
      insertItems,
      insertAnswers,
      insertVerdict,
      numberOpinion,
      grantClearance,
      recordUnlawful,
    },
    dispatched: {
      ...renderHandlers(new DocumentProducer(store, clock), read),
      notify: notify(store, clock, (params) => {
        const { to, message, details } = params as ReviewEffects['notify'];
        return { to, text: noticeText(message, details) };
      }),
    },
  };
}
