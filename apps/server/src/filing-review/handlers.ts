import type { DispatchedHandler, Handlers } from '@fashen/engine';
import type { SqlTx } from '@fashen/persistence';
import { type FilingReviewEffects, noticeText } from '@fashen/workflow-filing-review';
import { DeadlineKeeper } from '../deadline/deadline-keeper.js';
import { notifyEach } from '../notice/notify-each.js';
import type { HandlerServices } from '../workflow/services.js';
import { insertProblems, insertReview, insertStep } from './book-handlers.js';
import { clockHandlers } from './clock-handlers.js';
import { filingReviewFactLoaders } from './facts.js';
import { renderAnswer } from './render-answer.js';

/** `process` null: it came from outside, and who filed it hears by paper or package. */
const tellFiling =
  ({ messages }: HandlerServices): DispatchedHandler =>
  async (run) =>
    (run.effect.params as FilingReviewEffects['tellFiling']).process === null ? undefined : messages.tellProcess(run);

/** Everything that a filing review asks of the server. */
export function filingReviewHandlers(services: HandlerServices): Handlers<SqlTx> {
  const { store, clock, calendar, messages } = services;
  return {
    facts: filingReviewFactLoaders(calendar),
    transactional: { ...clockHandlers(new DeadlineKeeper(calendar)), insertReview, insertStep, insertProblems },
    dispatched: {
      renderAnswer: renderAnswer(services),
      tellFiling: tellFiling(services),
      openProcess: messages.openProcess,
      notify: notifyEach(store, clock, (params) => {
        const { to, message, details } = params as FilingReviewEffects['notify'];
        return { to, text: noticeText(message, details) };
      }),
    },
  };
}
