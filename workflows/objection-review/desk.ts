import {
  type ApprovalHost,
  type ApprovalState,
  approvalCheckers,
  approvalDuties,
  approvalEvents,
  openForOne,
  reduceApproval,
} from '@fashen/workflow-approval';
import type { ObjectionContext } from './context.js';
import type { ObjectionFacts } from './facts.js';

/** The head's desk: one seat. Whoever handled the objection, or had a hand in the document, does not sit in it. */
const host: ApprovalHost<ObjectionContext, ObjectionFacts> = {
  signers: ['reviewHead'],
  heads: ['reviewHead'],
  superiors: ['signatory'],
  enterers: [],
  facts: ['involved'],
  barred: ({ context, facts }) => [...context.handlers, ...(facts.involved ?? [])],
};

const shared = approvalEvents(host);
const { transfer, delegate, takeBack, handOver, appointSigner, remindSigners } = shared;

/** What an approval or a refusal asks beside its own words: the turn, the separation of duties. Why it goes back lies sealed, and not in the context. */
export const approving = shared.approve;
const { reason: _, ...withoutReason } = shared.refuse;
export const refusing = withoutReason;
/** What may be done with the seat before the decision. */
export const seatEvents = { transfer, delegate, takeBack, handOver, appointSigner, remindSigners };

export const { notBarred, hasTurn, mayArrange, mayHandOver, ofSuperior } = approvalDuties(host);
export const { approvalOpen, approvalPassed, approvalSentBack, nobodyEligible, notRemindedToday } = approvalCheckers(host);

/** A proposal comes before the head: for the first time, or again after another one was sent back. */
export const before = ({ parties, approval }: ObjectionContext): ApprovalState =>
  approval
    ? reduceApproval(approval, { type: 'restart' })
    : openForOne({ key: 'head', role: 'reviewHead', party: parties.receiver, onRefusal: 'sendBack' }, parties.superior);
