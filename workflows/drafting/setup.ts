import { effect, guardsFrom } from '@fashen/engine';
import { assign, setup } from 'xstate';
import { checkers } from './checkers.js';
import type { DraftingContext } from './context.js';
import type { DraftingEffects } from './effects.js';
import type { DraftingEvent, OpenInput } from './events.js';
import { evolve } from './evolve.js';

/** What the table may name: guards are checkers, actions are effects, and `remember` is all that the context keeps of an event. */
export const draftingSetup = setup({
  types: { context: {} as DraftingContext, events: {} as DraftingEvent, input: {} as OpenInput },
  guards: guardsFrom(checkers),
  actions: {
    remember: assign(({ context, event }) => evolve(context, event)),
    insertDrafting: effect<DraftingEffects['insertDrafting']>(),
    insertRecord: effect<DraftingEffects['insertRecord']>(),
    markTracks: effect<DraftingEffects['markTracks']>(),
    openConsultation: effect<DraftingEffects['openConsultation']>(),
    extendConsultation: effect<DraftingEffects['extendConsultation']>(),
    closeConsultation: effect<DraftingEffects['closeConsultation']>(),
    publishResult: effect<DraftingEffects['publishResult']>(),
    armTimer: effect<DraftingEffects['armTimer']>(),
    openDeadline: effect<DraftingEffects['openDeadline']>(),
    closeDeadline: effect<DraftingEffects['closeDeadline']>(),
    renderStatement: effect<DraftingEffects['renderStatement']>(),
    renderSubmission: effect<DraftingEffects['renderSubmission']>(),
    fileStatement: effect<DraftingEffects['fileStatement']>(),
    tellSpine: effect<DraftingEffects['tellSpine']>(),
    notify: effect<DraftingEffects['notify']>(),
  },
});
