import { effectActions, guardsFrom } from '@fashen/engine';
import { assign, setup } from 'xstate';
import { checkers } from './checkers.js';
import type { SamplingContext } from './context.js';
import { type SamplingEffects, samplingEffects } from './effects.js';
import type { OpenInput, SamplingEvent } from './events.js';
import { evolve } from './evolve.js';

/** What the table may name: guards are checkers, actions are effects, and `remember` is all that the context keeps of an event. */
export const samplingSetup = setup({
  types: { context: {} as SamplingContext, events: {} as SamplingEvent, input: {} as OpenInput },
  guards: guardsFrom(checkers),
  actions: {
    ...effectActions<SamplingEffects>(samplingEffects),
    remember: assign(({ context, event }) => evolve(context, event)),
  },
});
