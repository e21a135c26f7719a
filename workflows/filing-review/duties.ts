import type { DutyChecker, Finding } from '@fashen/engine';
import type { FilingReviewContext } from './context.js';
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

export const duties = { ofADesk, ofReviewer, notActed, notHead, notReviewer };
