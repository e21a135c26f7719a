import type { DutyChecker, Finding } from '@fashen/engine';
import type { DiscussionContext } from './context.js';
import { copiedIn, hasTurn, mayArrange, mayHandOver, notBarred, ofSuperior } from './decision.js';
import type { DiscussionFacts } from './facts.js';
import { LAW } from './law.js';

/** When something is read, no facts are loaded; the context alone decides. */
type Duty = DutyChecker<DiscussionContext, Partial<DiscussionFacts>>;

const unless = (fine: boolean, rule: string, basis: string): Finding[] => (fine ? [] : [{ rule, basis }]);

const ofDraftingDepartment: Duty = ({ context, by }) =>
  unless(by.party === context.parties.drafting, 'duty.notOfDraftingDepartment', LAW.statement);

const ofReviewAuthority: Duty = ({ context, by }) =>
  unless(by.party === context.parties.review, 'duty.notOfReviewAuthority', LAW.noSubstitute);

type Asked = Parameters<Duty>[0];
const actsFor = ({ by }: Asked, party: string, ...roles: readonly string[]): boolean =>
  by.party === party && roles.some((role) => by.roles.includes(role));

/** The general office coordinates, or the review body itself. */
const ofCoordinatingBody: Duty = (asked) => {
  const { office, review } = asked.context.parties;
  const fine = actsFor(asked, office, 'generalOffice') || actsFor(asked, review, 'caseHandler', 'reviewHead');
  return unless(fine, 'duty.notOfCoordinatingBody', LAW.exchange);
};

/** A leader's decision is entered by the general office that coordinates, and by no other. */
const entersForItsOffice: Duty = (asked) => {
  const { office } = asked.context.parties;
  const fine = !asked.by.roles.includes('generalOffice') || actsFor(asked, office, 'generalOffice');
  return unless(fine, 'duty.notOfOffice', LAW.exchange);
};

const ofDecidingParty: Duty = ({ context: { parties }, by }) =>
  unless(by.party === parties.deciding, 'duty.notOfDecidingParty', LAW.exchange);

/** Sits in the leader's seat, for good or as a delegate, from whatever party. */
const seated: Duty = ({ context, by }) => {
  const seats = context.approval?.steps.flatMap((step) => step.seats) ?? [];
  const isSeated = seats.some(({ person, delegate }) => person === by.person || delegate?.person === by.person);
  return unless(isSeated, 'duty.notSeated', LAW.exchange);
};

const ofOffice: Duty = ({ context: { parties }, by }) => unless(by.party === parties.office, 'duty.notOfOffice', LAW.exchange);

/** Nobody replies, coordinates or decides on what they drafted. */
const notDrafter: Duty = ({ context, facts, by }) =>
  unless(![...context.drafters, ...(facts.drafters ?? [])].includes(by.person), 'duty.drafterOnOtherSide', LAW.apart);

/** Whoever acted on the reviewing side neither speaks for the drafters nor decides between the two. */
const notReviewer: Duty = ({ context, by }) => unless(!context.reviewers.includes(by.person), 'duty.reviewerOnOtherSide', LAW.apart);

/** Whoever coordinated or decided belongs to neither side. */
const notArbiter: Duty = ({ context, by }) => unless(!context.arbiters.includes(by.person), 'duty.arbiterTakesSide', LAW.apart);

/** Handler and head are two people: whoever handled the case had a hand in the item. */
const notHandler: Duty = ({ context, by }) => unless(!context.handlers.includes(by.person), 'duty.handlerAccepts', LAW.apart);

export const duties = {
  ofDraftingDepartment,
  ofReviewAuthority,
  ofCoordinatingBody,
  ofDecidingParty,
  entersForItsOffice,
  seated,
  ofOffice,
  notDrafter,
  notReviewer,
  notArbiter,
  notHandler,
  notBarred,
  hasTurn,
  mayArrange,
  mayHandOver,
  ofSuperior,
  copiedIn,
};
