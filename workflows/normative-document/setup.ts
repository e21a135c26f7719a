import { effectActions, guardsFrom } from '@fashen/engine';
import { assign, setup } from 'xstate';
import { checkers } from './checkers.js';
import type { SpineContext } from './context.js';
import { type SpineEffects, spineEffects } from './effects.js';
import type { OpenInput, SpineEvent } from './events.js';
import { evolve, takesDraft } from './evolve.js';

/** What the table may name: guards are checkers, actions are effects, and `remember` is all that the context keeps of an event. */
export const spineSetup = setup({
  types: { context: {} as SpineContext, events: {} as SpineEvent, input: {} as OpenInput },
  guards: guardsFrom(checkers),
  actions: {
    ...effectActions<SpineEffects>(spineEffects),
    remember: assign(({ context, event }) => evolve(context, event)),
    /** The text that was submitted, once nothing stands against it. */
    takeDraft: assign(({ context, event }) => (event.type === 'draftingReported' ? takesDraft(context, event) : {})),
  },
});
