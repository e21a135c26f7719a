import type { DutyChecker, Finding } from '@fashen/engine';
import type { UnifiedContext } from './context.js';
import type { UnifiedFacts } from './facts.js';
import { LAW } from './law.js';

/** When something is read, no facts are loaded; the context alone decides. */
type Duty = DutyChecker<UnifiedContext, Partial<UnifiedFacts>>;

const unless = (isFine: boolean, rule: string, basis: string): Finding[] => (isFine ? [] : [{ rule, basis }]);

const isApplicant = ({ parties }: UnifiedContext, party: string): boolean => [parties.drafting, parties.office].includes(party);

/** The drafters, the office of the lead, or the life of the document. */
const mayApply: Duty = ({ context, by }) =>
  unless(by.roles.includes('system') || isApplicant(context, by.party), 'duty.mayNotApply', LAW.unified);

const ofApplicants: Duty = ({ context, by }) => unless(isApplicant(context, by.party), 'duty.mayNotApply', LAW.unified);

const ofOffice: Duty = ({ context, by }) => unless(by.party === context.parties.office, 'duty.notOfOffice', LAW.documentNumber);

const ofRegistrar: Duty = ({ context, by }) => unless(by.party === context.parties.registrar, 'duty.notTheRegistrar', LAW.unified);

const ofPublishers: Duty = ({ context, by }) =>
  unless([context.parties.registrar, context.parties.office].includes(by.party), 'duty.notThePublisher', LAW.published);

/** A leader of the lead, or the office that enters it for him. */
const forTheLead: Duty = ({ context, by }) =>
  unless([context.parties.lead, context.parties.office].includes(by.party), 'duty.notForTheLead', LAW.signature);

/** Of the issuers and their leaders, to read. */
const ofIssuers: Duty = ({ context, by }) => unless(context.issuers.includes(by.party), 'duty.notOfIssuers', LAW.signature);

const ofReviewers: Duty = ({ context, by }) => unless(context.reviewers.includes(by.party), 'duty.notOfReviewers', LAW.reviewFirst);

/** Nobody checks, registers or publishes what they drafted. */
const notDrafter: Duty = ({ context, facts, by }) =>
  unless(![...context.drafters, ...(facts.drafters ?? [])].includes(by.person), 'duty.drafterRegisters', LAW.apart);

/** Whoever registered does not act for the applicants in the same case. */
const notRegistrar: Duty = ({ context, by }) => unless(!context.registrars.includes(by.person), 'duty.registrarApplies', LAW.apart);

export const duties = {
  mayApply,
  ofApplicants,
  ofOffice,
  ofRegistrar,
  ofPublishers,
  forTheLead,
  ofIssuers,
  ofReviewers,
  notDrafter,
  notRegistrar,
};
