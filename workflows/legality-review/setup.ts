import { effect, guardsFrom } from '@fashen/engine';
import { assign, setup } from 'xstate';
import { checkers } from './checkers.js';
import type { ReviewContext } from './context.js';
import type { ReviewEffects } from './effects.js';
import type { ReviewEvent, SubmitInput } from './events.js';
import { evolve } from './evolve.js';

/** What the table may name: guards are checkers, actions are effects, and `remember` is all that the context keeps of an event. */
export const reviewSetup = setup({
  types: { context: {} as ReviewContext, events: {} as ReviewEvent, input: {} as SubmitInput },
  guards: guardsFrom(checkers),
  actions: {
    remember: assign(({ context, event }) => evolve(context, event)),
    openDeadline: effect<ReviewEffects['openDeadline']>(),
    pauseDeadline: effect<ReviewEffects['pauseDeadline']>(),
    resumeDeadline: effect<ReviewEffects['resumeDeadline']>(),
    extendDeadline: effect<ReviewEffects['extendDeadline']>(),
    closeDeadline: effect<ReviewEffects['closeDeadline']>(),
    closeInquiries: effect<ReviewEffects['closeInquiries']>(),
    insertInquiry: effect<ReviewEffects['insertInquiry']>(),
    insertInquiryReply: effect<ReviewEffects['insertInquiryReply']>(),
    insertJointSession: effect<ReviewEffects['insertJointSession']>(),
    insertExemption: effect<ReviewEffects['insertExemption']>(),
    recordCheck: effect<ReviewEffects['recordCheck']>(),
    insertItems: effect<ReviewEffects['insertItems']>(),
    insertOpinion: effect<ReviewEffects['insertOpinion']>(),
    insertAnswers: effect<ReviewEffects['insertAnswers']>(),
    insertVerdict: effect<ReviewEffects['insertVerdict']>(),
    numberOpinion: effect<ReviewEffects['numberOpinion']>(),
    grantClearance: effect<ReviewEffects['grantClearance']>(),
    grantClearanceWithUnadopted: effect<ReviewEffects['grantClearanceWithUnadopted']>(),
    revokeClearance: effect<ReviewEffects['revokeClearance']>(),
    recordUnlawful: effect<ReviewEffects['recordUnlawful']>(),
    openProcess: effect<ReviewEffects['openProcess']>(),
    renderAcceptanceNotice: effect<ReviewEffects['renderAcceptanceNotice']>(),
    renderSupplementNotice: effect<ReviewEffects['renderSupplementNotice']>(),
    renderReturnNotice: effect<ReviewEffects['renderReturnNotice']>(),
    renderOpinion: effect<ReviewEffects['renderOpinion']>(),
    tellSpine: effect<ReviewEffects['tellSpine']>(),
    notify: effect<ReviewEffects['notify']>(),
  },
});
