import {
  type ApprovalHost,
  type ApprovalState,
  approvalCheckers,
  approvalDuties,
  approvalEvents,
  openForOne,
} from '@fashen/workflow-approval';
import type { DiscussionContext } from './context.js';
import type { DiscussionFacts } from './facts.js';

/** The leader's seat: who may sit there, arrange it, appoint to it and enter what was decided in it. */
const host: ApprovalHost<DiscussionContext, DiscussionFacts> = {
  signers: ['signatory'],
  heads: ['signatory'],
  superiors: ['signatory'],
  enterers: ['generalOffice'],
  facts: ['drafters'],
  barred: ({ context, facts }) => [...context.drafters, ...(facts.drafters ?? []), ...context.reviewers],
  notBefore: ({ since }) => since,
};

const { approve, transfer, delegate, takeBack, handOver, appointSigner, remindSigners, copyIn } = approvalEvents(host);

/** What `decideItems` asks beside its own rules: the turn, the separation of duties, the entry on behalf. */
export const deciding = approve;

/** What may be done with the seat before the decision. There is one step and one decision: nothing to sign jointly, return or recall. */
export const seatEvents = { transfer, delegate, takeBack, handOver, appointSigner, remindSigners, copyIn };

export const { notBarred, hasTurn, mayArrange, mayHandOver, ofSuperior, copiedIn } = approvalDuties(host);
export const { approvalOpen, nobodyEligible, notRemindedToday } = approvalCheckers(host);

/** The leader of the deciding party, and where separation of duties leaves nobody there, whom the superior appoints. */
export const leadersSeat = ({ parties }: DiscussionContext): ApprovalState =>
  openForOne({ key: 'decision', role: 'signatory', party: parties.deciding, onRefusal: 'reject' }, parties.superior);
