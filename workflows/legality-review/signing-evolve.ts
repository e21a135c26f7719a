import { type Conclusion, dateIn } from '@fashen/domain';
import { type ApprovalEvent, type ApprovalState, asDecision, reduceApproval } from '@fashen/workflow-approval';
import type { ReviewContext } from './context.js';
import { bySides, type Change, joined, type Named, opinionId } from './evolution.js';
import { approversOf, HEAD_REVIEW, openSigning, SECOND_REVIEW } from './signing.js';

/** The approval as it stands, and who stands for it in the opinion. */
const signed = (approval: ApprovalState): Change => ({
  approval,
  secondReviewer: approversOf(approval, SECOND_REVIEW).at(-1) ?? null,
  head: approversOf(approval, HEAD_REVIEW).at(-1) ?? null,
});

const decided = (type: 'approve' | 'refuse', context: ReviewContext, event: Parameters<typeof asDecision>[1]): Change =>
  context.approval ? signed(reduceApproval(context.approval, asDecision(type, event))) : {};

/** Whoever arranges or signs has taken part on the reviewing side. */
const shared = (context: ReviewContext, event: ApprovalEvent & { type: Exclude<ApprovalEvent['type'], 'restart'> }): Change => ({
  reviewers: joined(context.reviewers, event.by.person),
  ...(context.approval ? signed(reduceApproval(context.approval, event)) : {}),
});

/** A new round of drafting has a new opinion row; what the earlier one said stays, and so does who said what of it. */
const draftAgain = (context: ReviewContext, event: Named<'sendBackFromSecondReview' | 'sendBackFromHeadReview'>): Change => ({
  ...bySides.reviewing(context, event),
  ...decided('refuse', context, event),
  draftRound: context.draftRound + 1,
  opinion: opinionId(context.process, context.draftRound + 1),
  conclusion: null,
  secondReviewer: null,
  head: null,
});

const issue =
  (conclusion: Conclusion) =>
  (context: ReviewContext, event: Named<'issueLawful' | 'issueRevisionRequired' | 'issueUnlawful'>): Change => ({
    ...bySides.reviewing(context, event),
    ...decided('approve', context, event),
    conclusion,
    issuedOn: dateIn(event.at),
    opinionTextHash: context.textHash,
  });

export const signingEvolutions = {
  submitOpinion: (context: ReviewContext, event: Named<'submitOpinion'>): Change => ({
    ...signed(openSigning(context)),
    conclusion: event.conclusion,
  }),
  passSecondReview: (context: ReviewContext, event: Named<'passSecondReview'>): Change => ({
    ...bySides.reviewing(context, event),
    ...decided('approve', context, event),
  }),
  sendBackFromSecondReview: draftAgain,
  sendBackFromHeadReview: draftAgain,
  issueLawful: issue('lawful'),
  issueRevisionRequired: issue('revisionRequired'),
  issueUnlawful: issue('unlawful'),
  transfer: shared,
  delegate: shared,
  takeBack: shared,
  handOver: shared,
  addSigner: shared,
  dropSigner: shared,
  appointSigner: shared,
  returnToStep: shared,
  recall: shared,
  remindSigners: shared,
  copyIn: shared,
};
