import { effectActions, guardsFrom } from '@fashen/engine';
import { assign, setup } from 'xstate';
import { checkers } from './checkers.js';
import type { LightReviewContext } from './context.js';
import { type LightReviewEffects, lightReviewEffects } from './effects.js';
import type { LightReviewEvent, ReceiveInput } from './events.js';
import { evolve } from './evolve.js';

/** What the table may name: guards are checkers, actions are effects, and `remember` is all that the context keeps of an event. */
export const lightReviewSetup = setup({
  types: { context: {} as LightReviewContext, events: {} as LightReviewEvent, input: {} as ReceiveInput },
  guards: guardsFrom(checkers),
  actions: {
    ...effectActions<LightReviewEffects>(lightReviewEffects),
    remember: assign(({ context, event }) => evolve(context, event)),
  },
});
