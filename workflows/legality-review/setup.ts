import { effectActions, guardsFrom } from '@fashen/engine';
import { assign, setup } from 'xstate';
import { checkers } from './checkers.js';
import type { ReviewContext } from './context.js';
import { type ReviewEffects, reviewEffects } from './effects.js';
import type { ReviewEvent, SubmitInput } from './events.js';
import { evolve } from './evolve.js';

/** What the table may name: guards are checkers, actions are effects, and `remember` is all that the context keeps of an event. */
export const reviewSetup = setup({
  types: { context: {} as ReviewContext, events: {} as ReviewEvent, input: {} as SubmitInput },
  guards: guardsFrom(checkers),
  actions: {
    ...effectActions<ReviewEffects>(reviewEffects),
    remember: assign(({ context, event }) => evolve(context, event)),
  },
});
