import { personsOf } from '@fashen/workflow-approval';
import type { ReviewContext } from './context.js';
import { type Change, joined, type Named } from './evolution.js';

export const standingEvolutions = {
  suspendReview: (): Change => ({}),
  resumeReview: (): Change => ({}),
  giveUpWaiting: (): Change => ({}),
  /** The leader, and whoever entered it for him, have decided in this case: neither drafts afterwards. */
  grantExemption: (context: ReviewContext, event: Named<'grantExemption'>): Change => ({
    exemptions: [...context.exemptions, event.exemption],
    reviewers: joined(context.reviewers, ...personsOf(event)),
  }),
};
