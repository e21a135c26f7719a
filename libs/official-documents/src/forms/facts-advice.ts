import type { BasisFact, ReviewPaperFacts } from './facts.js';

/** One point of a legal advice. */
export interface AdviceFact {
  /** Place in the paper, where it is about one. */
  readonly clause?: string;
  readonly text: string;
  readonly basis: readonly BasisFact[];
  readonly suggestion?: string;
}

/** Facts of the 涉法事务法律意见: the light review of other papers with legal content. */
export interface LegalAdviceLetterFacts extends Omit<ReviewPaperFacts, 'draftingDepartment'> {
  /** Who asked, by which letter, and when. */
  readonly askedBy: string;
  readonly letterNumber?: string;
  readonly receivedOn: string;
  /** What was asked, a sentence. */
  readonly question: string;
  readonly materials: readonly string[];
  /** Empty: nothing to remark. */
  readonly points: readonly AdviceFact[];
}
