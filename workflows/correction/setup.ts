import { effectActions, guardsFrom } from '@fashen/engine';
import { assign, setup } from 'xstate';
import { checkers } from './checkers.js';
import type { CorrectionContext } from './context.js';
import { type CorrectionEffects, correctionEffects } from './effects.js';
import type { CorrectionEvent, OpenInput } from './events.js';
import { evolve } from './evolve.js';

/** What the table may name: guards are checkers, actions are effects, and `remember` is all that the context keeps of an event. */
export const correctionSetup = setup({
  types: { context: {} as CorrectionContext, events: {} as CorrectionEvent, input: {} as OpenInput },
  guards: guardsFrom(checkers),
  actions: {
    ...effectActions<CorrectionEffects>(correctionEffects),
    remember: assign(({ context, event }) => evolve(context, event)),
  },
});
