import { effect, guardsFrom } from '@fashen/engine';
import { assign, setup } from 'xstate';
import { checkers } from './checkers.js';
import type { OmissionContext } from './context.js';
import type { OmissionEffects } from './effects.js';
import type { OmissionEvent, OpenInput } from './events.js';
import { evolve } from './evolve.js';

/** What the table may name: guards are checkers, actions are effects, and `remember` is all that the context keeps of an event. */
export const omissionSetup = setup({
  types: { context: {} as OmissionContext, events: {} as OmissionEvent, input: {} as OpenInput },
  guards: guardsFrom(checkers),
  actions: {
    remember: assign(({ context, event }) => evolve(context, event)),
    openDeadline: effect<OmissionEffects['openDeadline']>(),
    closeDeadline: effect<OmissionEffects['closeDeadline']>(),
    insertNote: effect<OmissionEffects['insertNote']>(),
    notify: effect<OmissionEffects['notify']>(),
  },
});
