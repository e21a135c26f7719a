import {
  type ApprovalHost,
  type ApprovalState,
  approvalCheckers,
  approvalDuties,
  approvalEvents,
  openForOne,
  reduceApproval,
} from '@fashen/workflow-approval';
import type { FilingReviewContext } from './context.js';
import type { FilingReviewFacts } from './facts.js';

type Barring = Parameters<ApprovalHost<FilingReviewContext, FilingReviewFacts>['barred']>[0];

/** Whoever handled the review, or had a hand in the document: sits nowhere, stands in for nobody, and is stood in for by nobody. */
export const barred = ({ context, facts }: Barring) => [...context.reviewers, ...(facts.acted ?? [])];

/** 审批: the head, and whoever the head adds. `matter` says to whom an opinion goes that is approved now. */
const host: ApprovalHost<FilingReviewContext, FilingReviewFacts> = {
  signers: ['reviewHead'],
  heads: ['reviewHead'],
  superiors: ['signatory'],
  enterers: [],
  facts: ['acted', 'matter'],
  barred,
};

const shared = approvalEvents(host);
const { transfer, delegate, takeBack, handOver, addSigner, dropSigner, appointSigner, recall, remindSigners, copyIn } = shared;

/** What an approval or a refusal asks beside its own words: the turn, the separation of duties. */
export const approving = { ...shared.approve, duties: [...shared.approve.duties, 'signsForNobodyBarred'] } as const;
export const refusing = { ...shared.refuse, duties: [...shared.refuse.duties, 'signsForNobodyBarred'] } as const;
/** What may be done with the seats before the decision. */
export const seatEvents = {
  ...{ transfer, delegate, takeBack, handOver, addSigner, dropSigner, appointSigner, recall, remindSigners, copyIn },
};

export const { notBarred, hasTurn, mayArrange, mayHandOver, mayRecall, ofSuperior, copiedIn } = approvalDuties(host);
export const { approvalOpen, approvalPassed, approvalSentBack, nobodyEligible, notRemindedToday } = approvalCheckers(host);

/** A conclusion comes before the head: for the first time, or again after it was sent back; what was said before stays. */
export const before = ({ parties, approval }: FilingReviewContext): ApprovalState =>
  approval
    ? reduceApproval(approval, { type: 'restart' })
    : openForOne({ key: 'head', role: 'reviewHead', party: parties.reviewer, onRefusal: 'sendBack' }, parties.superior);
