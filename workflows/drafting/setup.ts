import { effectActions, guardsFrom } from '@fashen/engine';
import { assign, setup } from 'xstate';
import { checkers } from './checkers.js';
import type { DraftingContext } from './context.js';
import { type DraftingEffects, draftingEffects } from './effects.js';
import type { DraftingEvent, OpenInput } from './events.js';
import { evolve } from './evolve.js';

/** What the table may name: guards are checkers, actions are effects, and `remember` is all that the context keeps of an event. */
export const draftingSetup = setup({
  types: { context: {} as DraftingContext, events: {} as DraftingEvent, input: {} as OpenInput },
  guards: guardsFrom(checkers),
  actions: {
    ...effectActions<DraftingEffects>(draftingEffects),
    remember: assign(({ context, event }) => evolve(context, event)),
  },
});
