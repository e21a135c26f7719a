import { effectActions, guardsFrom } from '@fashen/engine';
import { assign, setup } from 'xstate';
import { checkers } from './checkers.js';
import type { UnifiedContext } from './context.js';
import { type UnifiedEffects, unifiedEffects } from './effects.js';
import type { ApplyInput, UnifiedEvent } from './events.js';
import { evolve } from './evolve.js';

/** What the table may name: guards are checkers, actions are effects, and `remember` is all that the context keeps of an event. */
export const unifiedSetup = setup({
  types: { context: {} as UnifiedContext, events: {} as UnifiedEvent, input: {} as ApplyInput },
  guards: guardsFrom(checkers),
  actions: {
    ...effectActions<UnifiedEffects>(unifiedEffects),
    remember: assign(({ context, event }) => evolve(context, event)),
  },
});
