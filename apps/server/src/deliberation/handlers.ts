import type { DispatchedHandler, Handlers } from '@fashen/engine';
import type { SqlTx } from '@fashen/persistence';
import { type DeliberationEffects, noticeText } from '@fashen/workflow-deliberation';
import { notify } from '../notice/notify.js';
import { DocumentProducer } from '../produced-document/producer.js';
import type { HandlerServices } from '../workflow/services.js';
import { tellSpine } from '../workflow/tell-spine.js';
import { deliberationFactLoaders } from './facts.js';
import { carryOver, grantDeliberated, grantExemption, grantSignatures, revokeSignatures, voidDecisions } from './grant-handlers.js';
import {
  insertAgendaItem,
  insertLeaderAct,
  insertMeetingRecord,
  insertResult,
  insertVerification,
  insertWordingChange,
} from './record-handlers.js';
import { renderHandlers } from './render-handlers.js';

/** One notice for each of those who are told; the nth has an id of its own, so that a second run finds them all. */
const notifyEach =
  ({ store, clock }: HandlerServices): DispatchedHandler =>
  async (run) => {
    const { to, message, details } = run.effect.params as DeliberationEffects['notify'];
    for (const [n, addressee] of to.entries()) {
      const one = notify(store, clock, () => ({ to: addressee, text: noticeText(message, details) }));
      await one({ ...run, effect: { ...run.effect, id: n === 0 ? run.effect.id : `${run.effect.id}/${n}` } });
    }
  };

/** Everything that a deliberation asks of the server. */
export function deliberationHandlers(services: HandlerServices): Handlers<SqlTx> {
  const { store, clock, read } = services;
  return {
    facts: deliberationFactLoaders,
    transactional: {
      insertAgendaItem,
      insertMeetingRecord,
      insertResult,
      insertVerification,
      insertLeaderAct,
      insertWordingChange,
      grantDeliberated,
      grantExemption,
      grantSignatures,
      revokeSignatures,
      carryOver,
      voidDecisions,
    },
    dispatched: {
      ...renderHandlers(new DocumentProducer(store, clock), read),
      notify: notifyEach(services),
      tellSpine: tellSpine(services),
    },
  };
}
