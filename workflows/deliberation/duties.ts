import type { DutyChecker, Finding } from '@fashen/engine';
import { approvalDuties } from '@fashen/workflow-approval';
import { host } from './approvals.js';
import type { DeliberationContext } from './context.js';
import type { DeliberationFacts } from './facts.js';
import { LAW } from './law.js';
import { bodyInTurn } from './turns.js';

/** When something is read, no facts are loaded; the context alone decides. */
type Duty = DutyChecker<DeliberationContext, Partial<DeliberationFacts>>;

const unless = (fine: boolean, rule: string, basis: string): Finding[] => (fine ? [] : [{ rule, basis }]);
const offices = ({ parties, bodies }: DeliberationContext) => [parties.office, ...bodies.map(({ office }) => office)];

/** The drafting department applies, the general office puts it forward, or the life of the document opens it. */
const mayApply: Duty = (asked) => {
  const { context, by } = asked;
  if (by.roles.includes('system')) return [];
  if (by.party === context.parties.drafting && !by.roles.includes('generalOffice')) return [];
  return by.roles.includes('generalOffice') && by.party === context.parties.office
    ? notDrafter(asked)
    : unless(by.party === context.parties.drafting, 'duty.mayNotApply', LAW.preCheck);
};

const ofDraftingDepartment: Duty = ({ context, by }) =>
  unless(by.party === context.parties.drafting, 'duty.notOfDraftingDepartment', LAW.sendBack);

const ofOffice: Duty = ({ context, by }) => unless(by.party === context.parties.office, 'duty.notOfOffice', LAW.preCheck);

const ofAgendaOffice: Duty = ({ context, by }) =>
  unless(by.party === (bodyInTurn(context)?.office ?? context.parties.office), 'duty.notOfAgendaOffice', LAW.meeting);

/** A leader of the lead, or the office that enters it for him. */
const forTheLead: Duty = ({ context, by }) =>
  unless([context.parties.lead, context.parties.office].includes(by.party), 'duty.notForTheLead', LAW.signature);

/** Who has a seat, the office of one of them, or the superior who appoints where nobody is left. */
const onSigningSide: Duty = ({ context, by }) => {
  const { lead, superior } = context.parties;
  return unless([lead, superior, ...context.signatories, ...offices(context)].includes(by.party), 'duty.notOnSigningSide', LAW.signature);
};

/** Only a review body of the way verifies: consultation and countersigning are no review (115号 二（七）). */
const ofReviewBody: Duty = ({ context, by }) => unless(context.reviewers.includes(by.party), 'duty.notOfReviewBody', LAW.reviewFirst);

const notVerifiedYet: Duty = ({ context, by }) => unless(!context.verifiedBy.includes(by.party), 'duty.verifiedAlready', LAW.reviewFirst);

/** Nobody checks, decides on, verifies or signs what they drafted. */
const notDrafter: Duty = ({ context, facts, by }) =>
  unless(![...context.drafters, ...(facts.drafters ?? [])].includes(by.person), 'duty.drafterDecides', LAW.apart);

/** Whoever checked or decided does not act for the drafters in the same case. */
const notDecider: Duty = ({ context, by }) => unless(!context.deciders.includes(by.person), 'duty.deciderDrafts', LAW.apart);

/** The agenda of a meeting is for those who keep it, decide or review. */
const onDecidingSide: Duty = ({ context, by }) =>
  unless(
    [context.parties.lead, ...context.signatories, ...offices(context), ...context.reviewers].includes(by.party),
    'duty.notOnDecidingSide',
    LAW.meeting,
  );

const isRegistrar: Duty = ({ context, by }) => unless(by.party === context.parties.registrar, 'duty.notTheRegistrar', LAW.recheck);

export const duties = {
  ...approvalDuties(host),
  mayApply,
  ofDraftingDepartment,
  ofOffice,
  ofAgendaOffice,
  forTheLead,
  onSigningSide,
  ofReviewBody,
  notVerifiedYet,
  notDrafter,
  notDecider,
  onDecidingSide,
  isRegistrar,
};
