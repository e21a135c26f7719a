import {
  type ApprovalHost,
  type ApprovalState,
  approvalCheckers,
  approvalDuties,
  approvalEvents,
  openForOne,
  reduceApproval,
} from '@fashen/workflow-approval';
import type { LightReviewContext } from './context.js';
import type { LightReviewFacts } from './facts.js';

/** The head's desk: one seat. Handler and approver of one opinion are two people. */
const host: ApprovalHost<LightReviewContext, LightReviewFacts> = {
  signers: ['reviewHead'],
  heads: ['reviewHead'],
  superiors: ['signatory'],
  enterers: [],
  barred: ({ context }) => context.drafters,
};

const shared = approvalEvents(host);
const { transfer, delegate, takeBack, handOver, appointSigner, remindSigners } = shared;

/** What an approval or a refusal asks beside its own words: the turn, the separation of duties. */
export const approving = shared.approve;
export const refusing = shared.refuse;
/** What may be done with the seat before the decision. */
export const seatEvents = { transfer, delegate, takeBack, handOver, appointSigner, remindSigners };

export const { notBarred, hasTurn, mayArrange, mayHandOver, ofSuperior } = approvalDuties(host);
export const { approvalOpen, approvalPassed, approvalSentBack, nobodyEligible, notRemindedToday } = approvalCheckers(host);

/** An opinion comes before the head: for the first time, or again after it was sent back. */
export const before = ({ parties, approval }: LightReviewContext, event: Parameters<typeof reduceApproval>[1]): ApprovalState =>
  approval
    ? reduceApproval(approval, event)
    : openForOne({ key: 'head', role: 'reviewHead', party: parties.review, onRefusal: 'sendBack' }, parties.superior);
