import { effectActions, guardsFrom } from '@fashen/engine';
import { assign, setup } from 'xstate';
import { checkers } from './checkers.js';
import type { FilingReviewContext } from './context.js';
import { type FilingReviewEffects, filingReviewEffects } from './effects.js';
import type { FilingReviewEvent, OpenInput } from './events.js';
import { evolve } from './evolve.js';

/** What the table may name: guards are checkers, actions are effects, and `remember` is all that the context keeps of an event. */
export const filingReviewSetup = setup({
  types: { context: {} as FilingReviewContext, events: {} as FilingReviewEvent, input: {} as OpenInput },
  guards: guardsFrom(checkers),
  actions: {
    ...effectActions<FilingReviewEffects>(filingReviewEffects),
    remember: assign(({ context, event }) => evolve(context, event)),
  },
});
