import { effectActions, guardsFrom } from '@fashen/engine';
import { assign, setup } from 'xstate';
import { checkers } from './checkers.js';
import type { DeliberationContext } from './context.js';
import { type DeliberationEffects, deliberationEffects } from './effects.js';
import type { ApplyInput, DeliberationEvent } from './events.js';
import { evolve } from './evolve.js';

/** What the table may name: guards are checkers, actions are effects, and `remember` is all that the context keeps of an event. */
export const deliberationSetup = setup({
  types: { context: {} as DeliberationContext, events: {} as DeliberationEvent, input: {} as ApplyInput },
  guards: guardsFrom(checkers),
  actions: {
    ...effectActions<DeliberationEffects>(deliberationEffects),
    remember: assign(({ context, event }) => evolve(context, event)),
  },
});
