import type { PersonId } from '@fashen/domain';
import type { DutyChecker, Finding } from '@fashen/engine';
import type { ReviewContext } from './context.js';
import type { ReviewFacts } from './facts.js';
import { LAW } from './law.js';
import { signingDuties } from './signing.js';

/** When something is read, no facts are loaded; the context alone decides. */
type Duty = DutyChecker<ReviewContext, Partial<ReviewFacts>>;

const unless = (fine: boolean, rule: string, basis: string): Finding[] => (fine ? [] : [{ rule, basis }]);

/** Only the department that drafted submits, supplements, answers and withdraws. */
const ofDraftingDepartment: Duty = ({ context, by }) =>
  unless(by.party === context.parties.drafting, 'duty.notOfDraftingDepartment', LAW.submission);

/** The drafting department, or the life of the document that opens the review for it. */
const maySubmit: Duty = (asked) => (asked.by.roles.includes('system') ? [] : ofDraftingDepartment(asked));

/** Only people of the review authority review: consultation and countersigning are no review. */
const ofReviewAuthority: Duty = ({ context, by }) =>
  unless(by.party === context.parties.review || hasNamedSeat(context, by.person), 'duty.notOfReviewAuthority', LAW.noSubstitute);

/** Appointed by the superior where separation of duties left nobody in a small office: acts for the review authority, wherever he sits. */
const hasNamedSeat = ({ approval }: ReviewContext, person: PersonId): boolean =>
  !!approval?.steps.some(({ seats }) => seats.some((seat) => seat.person === person));

/** Does the submission still lie with the general office, where it came in? */
export const isAtOffice = ({ door, forwardedOn }: ReviewContext): boolean => door === 'generalOffice' && forwardedOn === null;

/** Who receives a submission checks its materials: the general office, and then the review authority. */
const ofGate: Duty = ({ context, by }) => {
  if (!isAtOffice(context)) return unless(by.party === context.parties.review, 'duty.notOfReviewAuthority', LAW.noSubstitute);
  const isOffice = by.party === context.parties.office && by.roles.includes('generalOffice');
  return unless(isOffice, 'duty.notOfOffice', LAW.submission);
};

/** The general office, where the submission came in by it. */
const ofOffice: Duty = ({ context, by }) =>
  unless(context.door === 'generalOffice' && by.party === context.parties.office, 'duty.notOfOffice', LAW.submission);

/** A department that was invited to co-review, before and after it has answered. */
const coReviewInvited: Duty = ({ context, by }) =>
  unless(
    Object.values(context.inquiries).some(({ kind, party }) => kind === 'coReview' && party === by.party),
    'duty.notInvited',
    LAW.manner,
  );

const adviserAsked: Duty = ({ context, by }) =>
  unless(
    Object.values(context.inquiries).some(({ person }) => person === by.person),
    'duty.notAsked',
    LAW.manner,
  );

/** The main leader, or the general office that enters what he decided. */
const ofLeadership: Duty = ({ context, facts, by }) =>
  unless(
    (facts.leaders ?? []).includes(by.person) || (by.party === context.parties.office && by.roles.includes('generalOffice')),
    'duty.notLeadership',
    LAW.urgency,
  );

/** The general office of this document's issuer, whatever the door. */
const ofGeneralOffice: Duty = ({ context, by }) => unless(by.party === context.parties.office, 'duty.notOfOffice', LAW.submission);

/** In whose name the document is issued. */
const ofLead: Duty = ({ context, by }) => unless(by.party === context.parties.lead, 'duty.notLeadership', LAW.urgency);

/** Nobody reviews, approves or decides on what they drafted. */
const notDrafter: Duty = ({ context, facts, by }) =>
  unless(![...context.drafters, ...(facts.drafters ?? [])].includes(by.person), 'duty.drafterReviews', LAW.apart);

/** Whoever acted on the reviewing side does not act for the drafters in the same case. */
const notReviewer: Duty = ({ context, by }) => unless(!context.reviewers.includes(by.person), 'duty.reviewerDrafts', LAW.apart);

const assignedHandler: Duty = ({ context, by }) => unless(by.person === context.handler, 'duty.notTheHandler', LAW.reviewer);

/** Handler and approver of one opinion are two people; whoever was its handler at any time had a hand in it. */
const notHandler: Duty = ({ context, by }) => unless(!context.handlers.includes(by.person), 'duty.handlerApproves', LAW.apart);

/** The intake clerk asks for supplements until a handler is appointed, then the handler does. */
const inChargeOfMaterials: Duty = ({ context, by }) =>
  unless(
    isAtOffice(context) || (context.handler === null ? by.roles.includes('intakeClerk') : by.person === context.handler),
    'duty.notInChargeOfMaterials',
    LAW.submission,
  );

/** What is being written in the review authority is not for the drafters' eyes; the issued opinion is. */
const opinionIssued: Duty = ({ context }) => unless(context.number !== null, 'duty.opinionNotIssued', LAW.content);

export const duties = {
  maySubmit,
  ...signingDuties,
  ofDraftingDepartment,
  ofReviewAuthority,
  ofGate,
  ofOffice,
  coReviewInvited,
  adviserAsked,
  ofLeadership,
  ofGeneralOffice,
  ofLead,
  notDrafter,
  notReviewer,
  assignedHandler,
  notHandler,
  inChargeOfMaterials,
  opinionIssued,
};
