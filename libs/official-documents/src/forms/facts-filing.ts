import type { BasisFact, DeadlineFact, MissingMaterialFact } from './facts.js';
import type { DocumentFact, LetterFacts, ProblemFact, ReasonFact } from './facts-letter.js';

/** What happened to the document that it is filed. */
export type FilingOccasion = 'publication' | 'amendment' | 'repeal' | 'renewal' | 'lapse';

/** Facts of F5 备案报告 (沪府办〔2004〕10号, format 1): `authority` files, `recipients` is the one receiver. */
export interface FilingReportFacts extends LetterFacts {
  readonly document: DocumentFact;
  readonly occasion: FilingOccasion;
  /** amendment, repeal, renewal, lapse: the earlier document that was amended, repealed, renewed or has lapsed, where it is not `document` itself. */
  readonly earlier?: DocumentFact;
  /** Day of effect of the document, of the repeal or of the lapse. */
  readonly effectiveOn?: string;
  /** Why it takes effect sooner after publication than the rule says; the report says so where it is given. */
  readonly shortGap?: { readonly days: number; readonly reason: string };
  /** Names of what goes with it, as attachments: 正式文本, 起草说明, 制定依据, 合法性审查意见书. At least one. */
  readonly materials: readonly [string, ...string[]];
  readonly textHash: string;
  /** What obliges to file. At least one. */
  readonly bases: readonly [BasisFact, ...BasisFact[]];
  readonly deadline?: DeadlineFact;
  /** Where the report is late: a sentence why. */
  readonly lateReason?: string;
}

/** What all answers of a receiver say of the filing; `authority` is the receiver, `recipients` who filed. */
export interface FilingAnswerFacts extends LetterFacts {
  readonly document: DocumentFact;
  /** Who filed, and by which report. */
  readonly submittedBy: string;
  readonly reportNumber?: string;
  readonly receivedOn: string;
}

/** Facts of F6 备案登记回执. */
export interface FilingReceiptFacts extends FilingAnswerFacts {
  readonly registeredOn: string;
  /** Number in the receiver's register of filings; left out where it gives none. */
  readonly registrationNumber?: string;
  readonly textHash: string;
  readonly materials: readonly string[];
  readonly basis?: BasisFact;
  /** Until when it will be examined. */
  readonly examination?: DeadlineFact;
}

/** Facts of F6 暂缓办理（补正）通知. */
export interface FilingDeferralFacts extends FilingAnswerFacts {
  readonly missing: readonly [MissingMaterialFact, ...MissingMaterialFact[]];
  /** Last day to hand in. */
  readonly deadline: DeadlineFact;
}

/** Facts of F6 不予备案登记（退回）说明. */
export interface FilingRefusalFacts extends FilingAnswerFacts {
  readonly reasons: readonly [ReasonFact, ...ReasonFact[]];
  /** What to do next, a sentence; left out where nothing is left to do. */
  readonly remedy?: string;
}

/** Facts of F6 请予说明函. */
export interface ExplanationRequestFacts extends FilingAnswerFacts {
  readonly registrationNumber?: string;
  readonly questions: readonly [ExplanationQuestionFact, ...ExplanationQuestionFact[]];
  readonly deadline: DeadlineFact;
}

/** One question of an explanation asked for. */
export interface ExplanationQuestionFact {
  /** 全文 when left out. */
  readonly clause?: string;
  readonly question: string;
  readonly basis: readonly BasisFact[];
}

/** Facts of F6 备案审查意见书. No problems: it says that none was found, and asks for nothing. */
export interface FilingOpinionFacts extends FilingAnswerFacts {
  readonly registrationNumber?: string;
  readonly registeredOn: string;
  readonly textHash: string;
  /** What it was examined against. */
  readonly bases: readonly BasisFact[];
  /** Steps besides reading: 请予说明, 听取意见, as sentences. */
  readonly steps: readonly { readonly on?: string; readonly text: string }[];
  /** What must be corrected. */
  readonly problems: readonly ProblemFact[];
  /** What the examiner remarks without asking for a correction (措辞, 制定技术). */
  readonly remarks: readonly string[];
  /** Until when the enacting authority answers; only with problems. */
  readonly reply?: DeadlineFact;
}
