import type { Handlers } from '@fashen/engine';
import type { SqlTx } from '@fashen/persistence';
import { noticeText, type ObjectionEffects } from '@fashen/workflow-objection-review';
import { DeadlineKeeper } from '../deadline/deadline-keeper.js';
import { notifyEach } from '../notice/notify-each.js';
import type { HandlerServices } from '../workflow/services.js';
import { clockHandlers } from './clock-handlers.js';
import { objectionFactLoaders } from './facts.js';
import { answerGroup, askLead } from './group-handlers.js';
import { keepMasking } from './keep-masking.js';
import { findParties } from './parties.js';
import { publishReply } from './publish-reply.js';
import type { OpenText } from './sealed-texts.js';
import { tellingHandlers } from './tell-objector.js';
import { approveMaskings, keepText, showDocument } from './text-handlers.js';

/** Everything that an objection review asks of the server. */
export function objectionHandlers(services: HandlerServices, open: OpenText): Handlers<SqlTx> {
  const { store, clock, calendar, messages, sealingKey } = services;
  return {
    facts: objectionFactLoaders,
    transactional: {
      ...clockHandlers(new DeadlineKeeper(calendar)),
      ...tellingHandlers(open),
      findParties,
      showDocument,
      keepText,
      keepMasking: keepMasking(sealingKey),
      approveMaskings,
      askLead,
      publishReply: publishReply(open),
    },
    dispatched: {
      answerGroup: answerGroup(services),
      openProcess: messages.openProcess,
      notify: notifyEach(store, clock, (params) => {
        const { to, message, details } = params as ObjectionEffects['notify'];
        return { to, text: noticeText(message, details) };
      }),
    },
  };
}
