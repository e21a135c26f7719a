import { effect, guardsFrom } from '@fashen/engine';
import { assign, setup } from 'xstate';
import { checkers } from './checkers.js';
import type { ObjectionContext } from './context.js';
import type { ObjectionEffects } from './effects.js';
import type { ObjectionEvent, ReceiveInput } from './events.js';
import { evolve } from './evolve.js';

/** What the table may name: guards are checkers, actions are effects, and `remember` is all that the context keeps of an event. */
export const objectionSetup = setup({
  types: { context: {} as ObjectionContext, events: {} as ObjectionEvent, input: {} as ReceiveInput },
  guards: guardsFrom(checkers),
  actions: {
    remember: assign(({ context, event }) => evolve(context, event)),
    findParties: effect<ObjectionEffects['findParties']>(),
    openDeadline: effect<ObjectionEffects['openDeadline']>(),
    closeDeadline: effect<ObjectionEffects['closeDeadline']>(),
    extendDeadline: effect<ObjectionEffects['extendDeadline']>(),
    extendLikeLead: effect<ObjectionEffects['extendLikeLead']>(),
    showDocument: effect<ObjectionEffects['showDocument']>(),
    keepText: effect<ObjectionEffects['keepText']>(),
    approveMaskings: effect<ObjectionEffects['approveMaskings']>(),
    tellObjector: effect<ObjectionEffects['tellObjector']>(),
    answerLikeLead: effect<ObjectionEffects['answerLikeLead']>(),
    askLead: effect<ObjectionEffects['askLead']>(),
    publishReply: effect<ObjectionEffects['publishReply']>(),
    answerGroup: effect<ObjectionEffects['answerGroup']>(),
    openProcess: effect<ObjectionEffects['openProcess']>(),
    notify: effect<ObjectionEffects['notify']>(),
  },
});
