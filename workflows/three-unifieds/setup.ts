import { effect, guardsFrom } from '@fashen/engine';
import { assign, setup } from 'xstate';
import { checkers } from './checkers.js';
import type { UnifiedContext } from './context.js';
import type { UnifiedEffects } from './effects.js';
import type { ApplyInput, UnifiedEvent } from './events.js';
import { evolve } from './evolve.js';

/** What the table may name: guards are checkers, actions are effects, and `remember` is all that the context keeps of an event. */
export const unifiedSetup = setup({
  types: { context: {} as UnifiedContext, events: {} as UnifiedEvent, input: {} as ApplyInput },
  guards: guardsFrom(checkers),
  actions: {
    remember: assign(({ context, event }) => evolve(context, event)),
    openDeadlines: effect<UnifiedEffects['openDeadlines']>(),
    closeDeadlines: effect<UnifiedEffects['closeDeadlines']>(),
    insertAct: effect<UnifiedEffects['insertAct']>(),
    assignUnifiedNumber: effect<UnifiedEffects['assignUnifiedNumber']>(),
    insertDocumentNumber: effect<UnifiedEffects['insertDocumentNumber']>(),
    grantRegistered: effect<UnifiedEffects['grantRegistered']>(),
    revokeRegistered: effect<UnifiedEffects['revokeRegistered']>(),
    revokeSignatures: effect<UnifiedEffects['revokeSignatures']>(),
    insertExemption: effect<UnifiedEffects['insertExemption']>(),
    insertPublication: effect<UnifiedEffects['insertPublication']>(),
    grantPublished: effect<UnifiedEffects['grantPublished']>(),
    insertErratum: effect<UnifiedEffects['insertErratum']>(),
    renderNotice: effect<UnifiedEffects['renderNotice']>(),
    tellSpine: effect<UnifiedEffects['tellSpine']>(),
    notify: effect<UnifiedEffects['notify']>(),
  },
});
