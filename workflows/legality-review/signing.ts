import type { PersonId } from '@fashen/domain';
import {
  type ApprovalHost,
  type ApprovalState,
  approvalCheckers,
  approvalDuties,
  approvalEvents,
  atStep,
  openApproval,
  opinionsAt,
  reduceApproval,
} from '@fashen/workflow-approval';
import type { ReviewContext } from './context.js';
import type { ReviewFacts } from './facts.js';

export const SECOND_REVIEW = 'secondReview';
export const HEAD_REVIEW = 'headReview';

/** How a review uses the shared approval: a second person, then the head; neither drafted, neither handled the case. */
export const host: ApprovalHost<ReviewContext, ReviewFacts> = {
  signers: ['secondReviewer', 'reviewHead'],
  heads: ['reviewHead'],
  superiors: ['generalOffice'],
  enterers: [],
  facts: ['drafters'],
  barred: ({ context, facts }): readonly PersonId[] => [...context.drafters, ...(facts.drafters ?? []), ...context.handlers],
};

export const signingEvents = approvalEvents(host);
export const signingDuties = approvalDuties(host);
export const signingCheckers = {
  ...approvalCheckers(host),
  atSecondReview: atStep(SECOND_REVIEW),
  atHeadReview: atStep(HEAD_REVIEW),
};

/** 复审 and 审签, anew with each draft that is handed in: what was said before stays. Where nobody is left, the office above appoints. */
export const openSigning = ({ approval, parties }: Pick<ReviewContext, 'approval' | 'parties'>): ApprovalState =>
  approval
    ? reduceApproval(approval, { type: 'restart' })
    : openApproval({
        steps: [
          { key: SECOND_REVIEW, rule: { kind: 'all' }, seats: [{ role: 'secondReviewer', party: parties.review, isRequired: true }] },
          { key: HEAD_REVIEW, rule: { kind: 'all' }, seats: [{ role: 'reviewHead', party: parties.review, isRequired: true }] },
        ],
        superior: { role: 'generalOffice', party: parties.office },
      });

/** Who approved a step in its present round, latest last; a recalled word is none. */
export const approversOf = (state: ApprovalState, key: string): readonly PersonId[] =>
  opinionsAt(state, state.steps.find((step) => step.key === key)!).flatMap(({ verdict, person }) =>
    verdict === 'approved' ? [person] : [],
  );
