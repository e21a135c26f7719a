import { effectActions, guardsFrom } from '@fashen/engine';
import { assign, setup } from 'xstate';
import { checkers } from './checkers.js';
import type { ProjectContext } from './context.js';
import { type ProjectEffects, projectEffects } from './effects.js';
import type { OpenInput, ProjectEvent } from './events.js';
import { evolve } from './evolve.js';

/** What the table may name: guards are checkers, actions are effects, and `remember` is all that the context keeps of an event. */
export const projectSetup = setup({
  types: { context: {} as ProjectContext, events: {} as ProjectEvent, input: {} as OpenInput },
  guards: guardsFrom(checkers),
  actions: {
    ...effectActions<ProjectEffects>(projectEffects),
    remember: assign(({ context, event }) => evolve(context, event)),
  },
});
