import type { DutyChecker, Finding } from '@fashen/engine';
import type { ProjectContext } from './context.js';
import type { ProjectFacts } from './facts.js';
import { LAW } from './law.js';

/** When something is read, no facts are loaded; the context alone decides. */
type Duty = DutyChecker<ProjectContext, Partial<ProjectFacts>>;

const unless = (isFine: boolean, rule: string, basis: string): Finding[] => (isFine ? [] : [{ rule, basis }]);

const isOf = (context: ProjectContext, party: string, ...places: (keyof ProjectContext['parties'])[]): boolean =>
  places.some((place) => context.parties[place] === party);

/** The drafting department, the office of the lead, or the review body that took up a suggestion. */
const mayPropose: Duty = ({ context, by }) =>
  unless(isOf(context, by.party, 'drafting', 'office', 'assessor'), 'duty.mayNotPropose', LAW.proposal);

/** A proposal is the matter of the department that is to draft and of whoever made it. */
const ofProposing: Duty = ({ context, by }) =>
  unless(context.parties.drafting === by.party || context.proposers.includes(by.person), 'duty.notProposing', LAW.proposal);

const ofAssessor: Duty = ({ context, by }) => unless(isOf(context, by.party, 'assessor'), 'duty.notAssessor', LAW.plan);
const ofDeciding: Duty = ({ context, by }) => unless(isOf(context, by.party, 'lead', 'office'), 'duty.notDeciding', LAW.plan);

const notProposer: Duty = ({ context, by }) => unless(!context.proposers.includes(by.person), 'duty.proposed', LAW.apart);
const notInvolved: Duty = ({ context, by }) =>
  unless(![...context.proposers, ...context.assessors].includes(by.person), 'duty.involved', LAW.apart);

/** Whoever reads: the office and the leaders of the lead, the assessor, the drafting department. */
const ofParties: Duty = ({ context, by }) =>
  unless(isOf(context, by.party, 'drafting', 'lead', 'office', 'assessor'), 'duty.notProposing', LAW.proposal);

export const duties = { mayPropose, ofProposing, ofAssessor, ofDeciding, notProposer, notInvolved, ofParties };
