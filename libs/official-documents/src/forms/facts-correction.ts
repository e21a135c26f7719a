import type { BasisFact, DeadlineFact } from './facts.js';
import type { DocumentFact, LetterFacts, ProblemFact, ReasonFact } from './facts-letter.js';

/** Where a correction comes from. */
export type CorrectionSource = 'filingReview' | 'objection' | 'referral' | 'specialReview';

/** What an addressee answers. */
export type CorrectionAnswer = 'amend' | 'repeal' | 'stopApplying' | 'disagree';

/** Facts of F6 纠正通知: `authority` orders it, `recipients` is the enacting authority. Nothing in it may lead to who objected. */
export interface CorrectionNoticeFacts extends LetterFacts {
  readonly document: DocumentFact;
  readonly source: CorrectionSource;
  /** The paper that it follows, where there is one: 备案审查意见书（临司法备审〔2026〕2号）. */
  readonly following?: string;
  readonly textHash: string;
  readonly problems: readonly [ProblemFact, ...ProblemFact[]];
  /** What empowers the authority to order it. At least one. */
  readonly bases: readonly [BasisFact, ...BasisFact[]];
  /** Until when a written answer is due. */
  readonly reply: DeadlineFact;
  /** Until when the correction is done; left out where it follows from the answer. */
  readonly completion?: DeadlineFact;
}

/** What has been done of a correction. */
export interface CorrectionDoneFact {
  readonly kind: 'amended' | 'repealed' | 'applicationStopped';
  readonly on: string;
  /** The amending or repealing document. */
  readonly by?: DocumentFact;
}

/** Facts of F6 纠正反馈: `authority` is the enacting authority, `recipients` who ordered it. */
export interface CorrectionReportFacts extends LetterFacts {
  readonly document: DocumentFact;
  /** The order that it answers. */
  readonly orderNumber?: string;
  readonly orderReceivedOn: string;
  readonly answers: readonly [CorrectionClauseAnswerFact, ...CorrectionClauseAnswerFact[]];
  /** What was done already; empty in a first answer. */
  readonly done: readonly CorrectionDoneFact[];
  /** Names of what is attached. */
  readonly attachments: readonly string[];
}

/** Facts of F6 纠正办结通知: `authority` is who ordered it, `recipients` the enacting authority. */
export interface CorrectionClosingFacts extends LetterFacts {
  readonly document: DocumentFact;
  /** The order that it closes. */
  readonly orderNumber?: string;
  readonly orderedOn: string;
  /** Places in the text; empty: the whole. */
  readonly clauses: readonly string[];
  readonly outcome:
    | CorrectionDoneFact
    | { readonly kind: 'suspended' | 'changed' | 'annulled' | 'withdrawn'; readonly on: string; readonly reason: string };
  /** How it was verified, sentences. */
  readonly verification: readonly string[];
  /** What the enacting authority still has to do, a sentence. */
  readonly remaining?: string;
}

/** The answer on one clause. */
export interface CorrectionClauseAnswerFact {
  readonly clause: string;
  readonly answer: CorrectionAnswer;
  /** What will be done, or why not: sentences. */
  readonly text: string;
  /** What a disagreement rests on. */
  readonly basis: readonly BasisFact[];
  /** Day by which it is to be done. */
  readonly planned?: string;
}

/** Facts of 停止执行决定, 恢复执行决定, 撤销决定, 改变决定 of the competent authority. */
export interface ScrutinyDecisionFacts extends LetterFacts {
  readonly document: DocumentFact;
  readonly kind: 'suspended' | 'resumed' | 'annulled' | 'changed';
  /** Places in the text; empty: the whole. */
  readonly clauses: readonly string[];
  readonly reasons: readonly [ReasonFact, ...ReasonFact[]];
  /** What gives the authority the power to decide so. At least one. */
  readonly bases: readonly [BasisFact, ...BasisFact[]];
  readonly effectiveOn: string;
  /** changed: how the clauses read from now on. */
  readonly newWording?: readonly { readonly clause: string; readonly text: string }[];
  /** resumed: the decision that it lifts. */
  readonly lifts?: string;
}
