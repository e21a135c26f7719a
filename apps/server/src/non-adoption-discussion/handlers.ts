import type { Handlers } from '@fashen/engine';
import type { SqlTx } from '@fashen/persistence';
import { type DiscussionEffects, noticeText } from '@fashen/workflow-non-adoption-discussion';
import { DeadlineKeeper } from '../deadline/deadline-keeper.js';
import { deadlineHandlers } from '../legality-review/deadline-handlers.js';
import { notify } from '../notice/notify.js';
import { DocumentProducer } from '../produced-document/producer.js';
import type { HandlerServices } from '../workflow/services.js';
import { grantStatement, insertMeeting, insertRemarks } from './exchange-handlers.js';
import { discussionFactLoaders } from './facts.js';
import { renderHandlers } from './render-handlers.js';

/** Everything that a discussion asks of the server. */
export function discussionHandlers({ store, clock, calendar, read, messages }: HandlerServices): Handlers<SqlTx> {
  const { openDeadline, closeDeadline } = deadlineHandlers(new DeadlineKeeper(calendar));
  return {
    facts: discussionFactLoaders,
    transactional: { openDeadline, closeDeadline, insertRemarks, insertMeeting, grantStatement },
    dispatched: {
      ...renderHandlers(new DocumentProducer(store, clock), read),
      tellProcess: messages.tellProcess,
      notify: notify(store, clock, (params) => {
        const { to, message, details } = params as DiscussionEffects['notify'];
        return { to, text: noticeText(message, details) };
      }),
    },
  };
}
