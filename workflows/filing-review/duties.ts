import type { DutyChecker, Finding } from '@fashen/engine';
import { seatFor } from '@fashen/workflow-approval';
import type { FilingReviewContext } from './context.js';
import { barred, copiedIn, hasTurn, mayArrange, mayHandOver, mayRecall, notBarred, ofSuperior } from './desk.js';
import type { FilingReviewFacts } from './facts.js';
import { LAW } from './law.js';

/** When something is read, no facts are loaded; the context alone decides. */
type Duty = DutyChecker<FilingReviewContext, Partial<FilingReviewFacts>>;

const unless = (isFine: boolean, rule: string, basis: string): Finding[] => (isFine ? [] : [{ rule, basis }]);
const isSystem: (by: Parameters<Duty>[0]['by']) => boolean = (by) => by.roles.includes('system');

/** Whoever enters what came from outside belongs to a body that takes filings in. */
const ofADesk: Duty = ({ facts, by }) =>
  unless(isSystem(by) || (facts.desks ?? []).some(({ reviewer }) => reviewer === by.party), 'duty.noFilingDesk', LAW.review);

const ofReviewer: Duty = ({ context, by }) => unless(by.party === context.parties.reviewer, 'duty.notOfReviewer', LAW.review);

/** 无利害: nobody examines the filing of what they drafted, reviewed, decided on, signed or registered. */
const notActed: Duty = ({ facts, by }) => unless(!(facts.acted ?? []).includes(by.person), 'duty.actedOnDocument', LAW.apart);

const notHead: Duty = ({ context, by }) => unless(!context.heads.includes(by.person), 'duty.headReviews', LAW.apart);
const notReviewer: Duty = ({ context, by }) => unless(!context.reviewers.includes(by.person), 'duty.reviewerDecides', LAW.apart);

/** 委派、代办: what a seat's holder may not sign, nobody signs for him. */
const signsForNobodyBarred: Duty = ({ context, facts, by }) => {
  const { colleagues = [], absences = [], today = '' } = facts;
  const seat = context.approval && seatFor(context.approval, by.person, { colleagues, absences, today });
  return unless(!seat?.person || !barred({ context, facts }).includes(seat.person), 'duty.signsForBarred', LAW.apart);
};

/** Whoever was named for a seat, or appoints to it, whatever the party. */
const seated: Duty = ({ context, by }) => {
  const seats = context.approval?.steps.flatMap((step) => step.seats) ?? [];
  const isSeated = seats.some(({ person, delegate }) => person === by.person || delegate?.person === by.person);
  return unless(isSeated || (!!context.approval && by.party === context.parties.superior), 'duty.notSeated', LAW.apart);
};

export const duties = {
  ...{ ofADesk, ofReviewer, notActed, notHead, notReviewer, signsForNobodyBarred, seated },
  ...{ notBarred, hasTurn, mayArrange, mayHandOver, mayRecall, ofSuperior, copiedIn },
};
