import type { Checker, Finding } from '@fashen/engine';
import type { FilingReviewContext } from './context.js';
import { approvalOpen, approvalPassed, approvalSentBack, nobodyEligible, notRemindedToday } from './desk.js';
import type { FilingReviewFacts } from './facts.js';
import { LAW } from './law.js';

type Check = Checker<FilingReviewContext, FilingReviewFacts>;

const unless = (isFine: boolean, rule: string, details: Omit<Finding, 'rule'> = {}): Finding[] => (isFine ? [] : [{ rule, ...details }]);

/** Each receiver examines a document once at a time. */
const mayOpen: Check = ({ context, facts }) => {
  if (facts.matter === null) return [{ rule: 'document.unknown' }];
  const { receiver, reviewer, lead } = context.parties;
  return [
    ...unless(reviewer !== '', 'receiver.notHere', { basis: LAW.review }),
    ...unless(lead !== '', 'issuer.unknown', { basis: LAW.correction }),
    ...unless(!facts.running.includes(receiver), 'review.alreadyRunning', { basis: LAW.review }),
    ...unless(facts.matter.texts.includes(context.textHash), 'text.unknown', { basis: LAW.formal }),
  ];
};

/** What a filing in this house hands in comes by itself. */
const fromOutside: Check = ({ context }) => unless(context.filing === null, 'answer.comesByItself', { basis: LAW.byHand });

/** Nothing came within the period of the supplement. */
const supplementOverdue: Check = ({ context }) =>
  unless(context.late.includes('filing_fix'), 'supplement.notOverdue', { basis: LAW.formal });

const explanationOverdue: Check = ({ context, facts }) =>
  unless(context.askedBy !== null && facts.today > context.askedBy, 'explanation.notOverdue', {
    due: context.askedBy ?? '',
    basis: LAW.opinion,
  });

const mayExtend: Check = ({ context, facts: { extension } }) => [
  ...unless(!context.isExtended, 'extension.doneBefore', { basis: extension.basis }),
  ...unless(context.isExtended || extension.days > 0, 'extension.notHere', { basis: extension.basis }),
  ...unless(!context.late.includes('filing_review'), 'extension.tooLate', { basis: extension.basis }),
];

const wasSentBack: Check = ({ context }) => unless(context.proposal !== null, 'proposal.none', { basis: LAW.opinion });

const isIt =
  (asked: (context: FilingReviewContext) => boolean): Check =>
  ({ context }) =>
    unless(asked(context), 'way.other');

/** Guards of the machine, by name; what each says when it is not empty is in messages.ts. */
export const checkers = {
  mayOpen,
  fromOutside,
  supplementOverdue,
  explanationOverdue,
  mayExtend,
  wasSentBack,
  approvalOpen,
  approvalPassed,
  approvalSentBack,
  nobodyEligible,
  notRemindedToday,
  /** Read to choose a way; what they find is never told. */
  correctionApproved: isIt(({ proposal, approval }) => approval?.status === 'passed' && proposal?.conclusion === 'correct'),
  /** 停止执行 is not the end: what is suspended is put right or annulled afterwards. */
  isSettled: isIt(({ corrected }) => corrected !== null && corrected !== 'suspended'),
  isBeingCorrected: isIt(({ correction }) => correction !== null),
} satisfies Record<string, Check>;
