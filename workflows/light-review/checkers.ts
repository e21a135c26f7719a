import type { Checker } from '@fashen/engine';
import type { LightReviewContext } from './context.js';
import { approvalOpen, approvalPassed, approvalSentBack, nobodyEligible, notRemindedToday } from './desk.js';
import type { LightReviewFacts } from './facts.js';
import { LAW } from './law.js';

type Check = Checker<LightReviewContext, LightReviewFacts>;

/** A text that is meant to be issued goes to the legality review, and nowhere round it. */
const mayReceive: Check = ({ facts: { paper } }) => {
  if (!paper) return [{ rule: 'paper.unknown' }];
  return [
    ...(paper.isDraft ? [{ rule: 'paper.isDraft', basis: LAW.noSubstitute }] : []),
    ...(paper.isTaken ? [{ rule: 'paper.taken' }] : []),
  ];
};

/** Guards of the machine, by name; what each says when it is not empty is in messages.ts. */
export const checkers = {
  mayReceive,
  approvalOpen,
  approvalPassed,
  approvalSentBack,
  nobodyEligible,
  notRemindedToday,
} satisfies Record<string, Check>;
