import type { DocumentFact, LetterFacts, ReasonFact } from './facts-letter.js';
import type { NextDoorFact, ObjectionPaperFacts } from './facts-objection.js';

/** Facts of F7 收件回执. */
export interface ObjectionReceiptFacts extends ObjectionPaperFacts {
  /** Last day of the reply. */
  readonly due?: string;
  /** What the person follows it with; only the paper that brings it to them has it. */
  readonly credentials?: { readonly code: string; readonly secret: string };
}

/** Facts of F7 逾期办理告知书: the day of the reply has passed without one. */
export interface ObjectionDelayFacts extends ObjectionPaperFacts {
  readonly formerlyDue: string;
}

/** Facts of F7 终结告知书: objected to again without a new reason. */
export interface ObjectionClosingFacts extends ObjectionPaperFacts {
  readonly reason: ReasonFact;
  readonly nextDoors: readonly NextDoorFact[];
}

/** What a correction came to that an objection brought about. */
export type CorrectionResult = 'amended' | 'repealed' | 'applicationStopped' | 'suspended' | 'changed' | 'annulled' | 'withdrawn';

/** Facts of F7 纠正结果告知书: what became of what the reply announced. */
export interface ObjectionFollowUpFacts extends ObjectionPaperFacts {
  readonly result: CorrectionResult;
  readonly on: string;
  readonly nextDoors: readonly NextDoorFact[];
}

/** Facts of F7 撤回确认书. */
export interface ObjectionWithdrawalFacts extends ObjectionPaperFacts {
  readonly withdrawnOn: string;
}

/** Facts of the 公开答复: the words that the head released, and nobody whom they could lead to. No addressee, no number of a case, no day of receipt. */
export interface PublicReplyFacts extends Omit<LetterFacts, 'recipients' | 'copyTo' | 'contact'> {
  readonly document: DocumentFact;
  readonly text: string;
  readonly publishedOn: string;
}
