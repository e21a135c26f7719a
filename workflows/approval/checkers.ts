import type { Checker, Finding } from '@fashen/engine';
import type { ApprovalFacts } from './facts.js';
import type { AnyHost, WithApproval } from './host.js';
import { LAW } from './law.js';
import { currentStep, eligibleFor, isPassed, isRejected, isSentBack, whoseTurn } from './questions.js';
import type { ApprovalState } from './state.js';

type Check = Checker<WithApproval, ApprovalFacts>;

const found = (rule: string, details: { [detail: string]: string } = {}): Finding[] => [{ rule, basis: LAW.house, ...details }];
const asks =
  (holds: (state: ApprovalState) => boolean, rule: string): Check =>
  ({ context }) =>
    context.approval && holds(context.approval) ? [] : found(rule);

/** Guards for the host's machine; the host adds them to its own checkers, under these names or its own. */
export function approvalCheckers(host: AnyHost) {
  return {
    approvalOpen: asks((state) => state.status === 'open', 'approval.notOpen'),
    /** For `always`: leads on once the last step is passed. */
    approvalPassed: asks(isPassed, 'approval.notPassed'),
    /** For `always`: a step that rejects was refused. */
    approvalRejected: asks(isRejected, 'approval.notRejected'),
    /** For `always`: refused at the first step, and back with the host. */
    approvalSentBack: asks(isSentBack, 'approval.notSentBack'),
    /** Abstaining is an answer to a ballot; elsewhere one approves or refuses. */
    voteUnderWay: asks((state) => state.status === 'open' && currentStep(state).rule.kind === 'vote', 'approval.noVote'),
    earlierStepThere: asks((state) => state.status === 'open' && state.current > 0, 'approval.noEarlierStep'),
    /** Once a day is enough for everybody. */
    notRemindedToday: (({ context, facts }) => {
      const waiting = context.approval ? whoseTurn(context.approval) : [];
      const isDue = waiting.some(({ id }) => context.approval?.reminders[id] !== facts.today);
      return isDue ? [] : found(waiting.length === 0 ? 'approval.notOpen' : 'approval.remindedToday');
    }) satisfies Check,
    /** Nobody is left for one of the seats whose turn it is: the superior appoints. */
    nobodyEligible: (({ context, facts }) => {
      const state = context.approval;
      if (!state) return found('approval.notOpen');
      const barred = host.barred({ context, facts });
      return whoseTurn(state).some((seat) => eligibleFor(state, seat, facts, barred).length === 0)
        ? []
        : found('approval.somebodyEligible');
    }) satisfies Check,
  };
}

/** For `always` of a host that has a state for each step: is it that step's turn? */
export const atStep =
  (key: string): Check =>
  ({ context }) =>
    context.approval?.status === 'open' && currentStep(context.approval).key === key ? [] : found('approval.notAtStep', { step: key });
