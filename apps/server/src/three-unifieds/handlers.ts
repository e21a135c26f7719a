import type { Handlers } from '@fashen/engine';
import type { SqlTx } from '@fashen/persistence';
import { noticeText, type UnifiedEffects } from '@fashen/workflow-three-unifieds';
import { DeadlineKeeper } from '../deadline/deadline-keeper.js';
import { notifyEach } from '../notice/notify-each.js';
import type { HandlerServices } from '../workflow/services.js';
import { tellSpine } from '../workflow/tell-spine.js';
import { clockHandlers } from './clock-handlers.js';
import { unifiedFactLoaders } from './facts.js';
import { grantPublished, insertErratum, insertExemption, insertPublication } from './publication-handlers.js';
import {
  assignUnifiedNumber,
  grantRegistered,
  insertAct,
  insertDocumentNumber,
  revokeRegistered,
  revokeSignatures,
} from './registration-handlers.js';
import { renderNotice } from './render-notice.js';

/** Everything that registration, numbering and publication ask of the server. */
export function unifiedHandlers(services: HandlerServices): Handlers<SqlTx> {
  const { store, clock, calendar } = services;
  return {
    facts: unifiedFactLoaders(calendar),
    transactional: {
      ...clockHandlers(new DeadlineKeeper(calendar)),
      insertAct,
      assignUnifiedNumber,
      insertDocumentNumber,
      grantRegistered,
      revokeRegistered,
      revokeSignatures,
      insertExemption,
      insertPublication,
      grantPublished,
      insertErratum,
    },
    dispatched: {
      renderNotice: renderNotice(services),
      tellSpine: tellSpine(services),
      notify: notifyEach(store, clock, (params) => {
        const { to, message, details } = params as UnifiedEffects['notify'];
        return { to, text: noticeText(message, details) };
      }),
    },
  };
}
