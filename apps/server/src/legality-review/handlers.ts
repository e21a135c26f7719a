import type { Handlers } from '@fashen/engine';
import type { SqlTx } from '@fashen/persistence';
import { noticeText, type ReviewEffects } from '@fashen/workflow-legality-review';
import { DeadlineKeeper } from '../deadline/deadline-keeper.js';
import { notify } from '../notice/notify.js';
import { DocumentProducer } from '../produced-document/producer.js';
import type { HandlerServices } from '../workflow/services.js';
import { tellSpine } from '../workflow/tell-spine.js';
import { deadlineHandlers } from './deadline-handlers.js';
import { reviewFactLoaders } from './facts.js';
import { insertExemption, insertInquiry, insertInquiryReply, insertJointSession } from './inquiry-handlers.js';
import { grantClearance, grantClearanceWithUnadopted, recordUnlawful, revokeClearance } from './judgment.js';
import { numberOpinion } from './number-opinion.js';
import { insertAnswers, insertItems, insertOpinion, insertVerdict, recordCheck } from './opinion-handlers.js';
import { renderHandlers } from './render-handlers.js';

/** Everything that a legality review asks of the server. */
export function reviewHandlers({ store, clock, calendar, read, messages }: HandlerServices): Handlers<SqlTx> {
  return {
    facts: reviewFactLoaders(calendar),
    transactional: {
      ...deadlineHandlers(new DeadlineKeeper(calendar)),
      recordCheck,
      insertInquiry,
      insertInquiryReply,
      insertJointSession,
      insertExemption,
      insertOpinion,
      insertItems,
      insertAnswers,
      insertVerdict,
      numberOpinion,
      grantClearance,
      grantClearanceWithUnadopted,
      recordUnlawful,
      revokeClearance,
    },
    dispatched: {
      openProcess: messages.openProcess,
      tellSpine: tellSpine({ messages }),
      ...renderHandlers(new DocumentProducer(store, clock), read),
      notify: notify(store, clock, (params) => {
        const { to, message, details } = params as ReviewEffects['notify'];
        return { to, text: noticeText(message, details) };
      }),
    },
  };
}
