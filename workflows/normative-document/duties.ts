import type { DutyChecker, Finding } from '@fashen/engine';
import type { SpineContext } from './context.js';
import type { SpineFacts } from './facts.js';
import { LAW } from './law.js';

/** When something is read, no facts are loaded; the context alone decides. */
type Duty = DutyChecker<SpineContext, Partial<SpineFacts>>;

const unless = (isFine: boolean, rule: string, basis: string): Finding[] => (isFine ? [] : [{ rule, basis }]);

/** The drafting department, or the general office of the lead for a document that somebody else drafted. */
const mayOpenLife: Duty = (asked) => {
  const { context, by } = asked;
  if (by.party === context.parties.drafting && !by.roles.includes('generalOffice')) return [];
  return by.party === context.parties.office && by.roles.includes('generalOffice')
    ? notDrafter(asked)
    : unless(by.party === context.parties.drafting, 'duty.mayNotOpen', LAW.definition);
};

const ofDraftingDepartment: Duty = ({ context, by }) =>
  unless(by.party === context.parties.drafting, 'duty.notOfDraftingDepartment', LAW.definition);

const ofOffice: Duty = ({ context, by }) => unless(by.party === context.parties.office, 'duty.notOfOffice', LAW.definition);

/** Nobody screens, plans or takes in what they drafted. */
const notDrafter: Duty = ({ context, facts, by }) =>
  unless(![...context.drafters, ...(facts.drafters ?? [])].includes(by.person), 'duty.drafterDecides', LAW.apart);

/** Whoever acted for the office does not act for the drafters in the same case. */
const notDecider: Duty = ({ context, by }) => unless(!context.deciders.includes(by.person), 'duty.deciderDrafts', LAW.apart);

const ofReviewers: Duty = ({ context, by }) => unless(context.reviewers.includes(by.party), 'duty.notOfReviewers', LAW.reviewFirst);

const ofIssuers: Duty = ({ context, by }) =>
  unless([context.parties.lead, ...context.issuers].includes(by.party), 'duty.notOfIssuers', LAW.recheck);

const ofRegistrar: Duty = ({ context, by }) => unless(by.party === context.parties.registrar, 'duty.notTheRegistrar', LAW.unified);

export const duties = { mayOpenLife, ofDraftingDepartment, ofOffice, notDrafter, notDecider, ofReviewers, ofIssuers, ofRegistrar };
