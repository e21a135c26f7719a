import { effect, guardsFrom } from '@fashen/engine';
import { assign, setup } from 'xstate';
import { checkers } from './checkers.js';
import type { CorrectionContext } from './context.js';
import type { CorrectionEffects } from './effects.js';
import type { CorrectionEvent, OpenInput } from './events.js';
import { evolve } from './evolve.js';

/** What the table may name: guards are checkers, actions are effects, and `remember` is all that the context keeps of an event. */
export const correctionSetup = setup({
  types: { context: {} as CorrectionContext, events: {} as CorrectionEvent, input: {} as OpenInput },
  guards: guardsFrom(checkers),
  actions: {
    remember: assign(({ context, event }) => evolve(context, event)),
    openDeadlines: effect<CorrectionEffects['openDeadlines']>(),
    closeDeadlines: effect<CorrectionEffects['closeDeadlines']>(),
    insertNote: effect<CorrectionEffects['insertNote']>(),
    banCitation: effect<CorrectionEffects['banCitation']>(),
    liftBans: effect<CorrectionEffects['liftBans']>(),
    renderOrder: effect<CorrectionEffects['renderOrder']>(),
    renderReport: effect<CorrectionEffects['renderReport']>(),
    renderDecision: effect<CorrectionEffects['renderDecision']>(),
    renderClosing: effect<CorrectionEffects['renderClosing']>(),
    tellSource: effect<CorrectionEffects['tellSource']>(),
    tellLife: effect<CorrectionEffects['tellLife']>(),
    notify: effect<CorrectionEffects['notify']>(),
  },
});
