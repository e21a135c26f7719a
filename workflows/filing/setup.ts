import { effectActions, guardsFrom } from '@fashen/engine';
import { assign, setup } from 'xstate';
import { checkers } from './checkers.js';
import type { FilingContext } from './context.js';
import { type FilingEffects, filingEffects } from './effects.js';
import type { FilingEvent, OpenInput } from './events.js';
import { evolve } from './evolve.js';

/** What the table may name: guards are checkers, actions are effects, and `remember` is all that the context keeps of an event. */
export const filingSetup = setup({
  types: { context: {} as FilingContext, events: {} as FilingEvent, input: {} as OpenInput },
  guards: guardsFrom(checkers),
  actions: {
    ...effectActions<FilingEffects>(filingEffects),
    remember: assign(({ context, event }) => evolve(context, event)),
  },
});
