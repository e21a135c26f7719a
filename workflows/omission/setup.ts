import { effectActions, guardsFrom } from '@fashen/engine';
import { assign, setup } from 'xstate';
import { checkers } from './checkers.js';
import type { OmissionContext } from './context.js';
import { type OmissionEffects, omissionEffects } from './effects.js';
import type { OmissionEvent, OpenInput } from './events.js';
import { evolve } from './evolve.js';

/** What the table may name: guards are checkers, actions are effects, and `remember` is all that the context keeps of an event. */
export const omissionSetup = setup({
  types: { context: {} as OmissionContext, events: {} as OmissionEvent, input: {} as OpenInput },
  guards: guardsFrom(checkers),
  actions: {
    ...effectActions<OmissionEffects>(omissionEffects),
    remember: assign(({ context, event }) => evolve(context, event)),
  },
});
