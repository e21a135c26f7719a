import { effectActions, guardsFrom } from '@fashen/engine';
import { assign, setup } from 'xstate';
import { checkers } from './checkers.js';
import type { DiscussionContext } from './context.js';
import { type DiscussionEffects, discussionEffects } from './effects.js';
import type { DiscussionEvent, OpenInput } from './events.js';
import { evolve } from './evolve.js';

/** What the table may name: guards are checkers, actions are effects, and `remember` is all that the context keeps of an event. */
export const discussionSetup = setup({
  types: { context: {} as DiscussionContext, events: {} as DiscussionEvent, input: {} as OpenInput },
  guards: guardsFrom(checkers),
  actions: {
    ...effectActions<DiscussionEffects>(discussionEffects),
    remember: assign(({ context, event }) => evolve(context, event)),
  },
});
