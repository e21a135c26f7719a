import { effect, guardsFrom } from '@fashen/engine';
import { assign, setup } from 'xstate';
import { checkers } from './checkers.js';
import type { DeliberationContext } from './context.js';
import type { DeliberationEffects } from './effects.js';
import type { ApplyInput, DeliberationEvent } from './events.js';
import { evolve } from './evolve.js';

/** What the table may name: guards are checkers, actions are effects, and `remember` is all that the context keeps of an event. */
export const deliberationSetup = setup({
  types: { context: {} as DeliberationContext, events: {} as DeliberationEvent, input: {} as ApplyInput },
  guards: guardsFrom(checkers),
  actions: {
    remember: assign(({ context, event }) => evolve(context, event)),
    insertAgendaItem: effect<DeliberationEffects['insertAgendaItem']>(),
    insertMeetingRecord: effect<DeliberationEffects['insertMeetingRecord']>(),
    insertResult: effect<DeliberationEffects['insertResult']>(),
    insertVerification: effect<DeliberationEffects['insertVerification']>(),
    insertLeaderAct: effect<DeliberationEffects['insertLeaderAct']>(),
    insertWordingChange: effect<DeliberationEffects['insertWordingChange']>(),
    grantDeliberated: effect<DeliberationEffects['grantDeliberated']>(),
    grantExemption: effect<DeliberationEffects['grantExemption']>(),
    grantSignatures: effect<DeliberationEffects['grantSignatures']>(),
    revokeSignatures: effect<DeliberationEffects['revokeSignatures']>(),
    carryOver: effect<DeliberationEffects['carryOver']>(),
    voidDecisions: effect<DeliberationEffects['voidDecisions']>(),
    renderMinutes: effect<DeliberationEffects['renderMinutes']>(),
    renderSigningSheet: effect<DeliberationEffects['renderSigningSheet']>(),
    tellSpine: effect<DeliberationEffects['tellSpine']>(),
    notify: effect<DeliberationEffects['notify']>(),
  },
});
