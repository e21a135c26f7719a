import { effect, guardsFrom } from '@fashen/engine';
import { assign, setup } from 'xstate';
import { checkers } from './checkers.js';
import type { FilingReviewContext } from './context.js';
import type { FilingReviewEffects } from './effects.js';
import type { FilingReviewEvent, OpenInput } from './events.js';
import { evolve } from './evolve.js';

/** What the table may name: guards are checkers, actions are effects, and `remember` is all that the context keeps of an event. */
export const filingReviewSetup = setup({
  types: { context: {} as FilingReviewContext, events: {} as FilingReviewEvent, input: {} as OpenInput },
  guards: guardsFrom(checkers),
  actions: {
    remember: assign(({ context, event }) => evolve(context, event)),
    insertReview: effect<FilingReviewEffects['insertReview']>(),
    insertStep: effect<FilingReviewEffects['insertStep']>(),
    insertProblems: effect<FilingReviewEffects['insertProblems']>(),
    openDeadline: effect<FilingReviewEffects['openDeadline']>(),
    closeDeadline: effect<FilingReviewEffects['closeDeadline']>(),
    extendDeadline: effect<FilingReviewEffects['extendDeadline']>(),
    renderAnswer: effect<FilingReviewEffects['renderAnswer']>(),
    tellFiling: effect<FilingReviewEffects['tellFiling']>(),
    openProcess: effect<FilingReviewEffects['openProcess']>(),
    notify: effect<FilingReviewEffects['notify']>(),
  },
});
