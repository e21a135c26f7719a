import type { Handlers } from '@fashen/engine';
import type { SqlTx } from '@fashen/persistence';
import { type CorrectionEffects, noticeText } from '@fashen/workflow-correction';
import { DeadlineKeeper } from '../deadline/deadline-keeper.js';
import { notifyEach } from '../notice/notify-each.js';
import type { HandlerServices } from '../workflow/services.js';
import { tellSpine } from '../workflow/tell-spine.js';
import { banCitation, clockHandlers, insertNote, liftBans } from './case-handlers.js';
import { casePapers } from './case-papers.js';
import { correctionFactLoaders } from './facts.js';
import { renderOrder } from './order-paper.js';

/** Everything that a correction asks of the server. */
export function correctionHandlers(services: HandlerServices): Handlers<SqlTx> {
  const { store, clock, calendar } = services;
  return {
    facts: correctionFactLoaders,
    transactional: { ...clockHandlers(new DeadlineKeeper(calendar)), insertNote, banCitation, liftBans },
    dispatched: {
      renderOrder: renderOrder(services),
      ...casePapers(services),
      tellSource: tellSpine(services),
      tellLife: tellSpine(services),
      notify: notifyEach(store, clock, (params) => {
        const { to, message, details } = params as CorrectionEffects['notify'];
        return { to, text: noticeText(message, details) };
      }),
    },
  };
}
