import { effectActions, guardsFrom } from '@fashen/engine';
import { assign, setup } from 'xstate';
import { checkers } from './checkers.js';
import type { ObjectionContext } from './context.js';
import { type ObjectionEffects, objectionEffects } from './effects.js';
import type { ObjectionEvent, ReceiveInput } from './events.js';
import { evolve } from './evolve.js';

/** What the table may name: guards are checkers, actions are effects, and `remember` is all that the context keeps of an event. */
export const objectionSetup = setup({
  types: { context: {} as ObjectionContext, events: {} as ObjectionEvent, input: {} as ReceiveInput },
  guards: guardsFrom(checkers),
  actions: {
    ...effectActions<ObjectionEffects>(objectionEffects),
    remember: assign(({ context, event }) => evolve(context, event)),
  },
});
