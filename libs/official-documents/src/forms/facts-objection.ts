import type { BasisFact, DeadlineFact } from './facts.js';
import type { CorrectionDoneFact } from './facts-correction.js';
import type { DocumentFact, LetterFacts, ProblemFact, ReasonFact } from './facts-letter.js';

/** What all papers to an objector say; `authority` is who handles the objection. */
export interface ObjectionPaperFacts extends Omit<LetterFacts, 'recipients' | 'copyTo'> {
  /** As it stands before the colon: a name, 各位提出人 for a group. */
  readonly addressee: string;
  /** Number of the case, never the tracking code: 临异〔2026〕5号. */
  readonly caseNumber: string;
  readonly receivedOn: string;
  readonly document: DocumentFact;
  /** Clauses objected to; empty: the whole document. */
  readonly clauses: readonly string[];
}

/** Another way that stays open: who, for what, and on what it rests. */
export interface NextDoorFact {
  readonly party: string;
  /** 提出审查建议, 申请行政复议: what can be done there, a phrase. */
  readonly what: string;
  readonly basis?: BasisFact;
}

/** Facts of F7 受理通知书. */
export interface ObjectionAcceptanceFacts extends ObjectionPaperFacts {
  readonly acceptedOn: string;
  /** Until when a reply is due: it runs from receipt. */
  readonly deadline: DeadlineFact;
  /** Examined together with others to the same clauses. */
  readonly isGrouped: boolean;
}

/** Facts of F7 补正通知书. */
export interface ObjectionSupplementFacts extends ObjectionPaperFacts {
  readonly missing: readonly [
    { readonly what: string; readonly finding: string },
    ...{ readonly what: string; readonly finding: string }[],
  ];
  readonly deadline?: DeadlineFact;
  /** Day by which it is asked for, where no period of the rules runs. */
  readonly by?: string;
  /** What follows when nothing comes, a sentence. */
  readonly otherwise?: string;
}

/** Why an objection is not accepted: only these three (law.md §15.0). */
export type ObjectionRefusalGround = 'notNormative' | 'notOurs' | 'notIdentifiable';

/** Facts of F7 不予受理告知书. */
export interface ObjectionRefusalFacts extends ObjectionPaperFacts {
  readonly ground: ObjectionRefusalGround;
  readonly reason: ReasonFact;
  readonly nextDoors: readonly NextDoorFact[];
}

/** What a letter is in truth, when it is no objection to a document. */
export type DiversionKind = 'ownCase' | 'informationRequest' | 'petition' | 'fairCompetition' | 'other';

/** Facts of F7 分流告知书: told where, and that objecting does not stop the 60 days of 行政复议法 第二十条. */
export interface ObjectionDiversionFacts extends ObjectionPaperFacts {
  readonly kind: DiversionKind;
  readonly reason: string;
  readonly nextDoors: readonly [NextDoorFact, ...NextDoorFact[]];
}

/** Facts of F7 移送告知书. */
export interface ObjectionTransferFacts extends ObjectionPaperFacts {
  readonly transferredTo: string;
  readonly transferredOn: string;
  readonly reason: ReasonFact;
}

/** Facts of F7 延期告知书. */
export interface ObjectionExtensionFacts extends ObjectionPaperFacts {
  readonly reason: string;
  /** The day that was due before. */
  readonly formerlyDue: string;
  readonly deadline: DeadlineFact;
}

/** What an objection came to. */
export type ObjectionResultFact =
  | { readonly kind: 'lawful' }
  | {
      readonly kind: 'beingCorrected';
      readonly problems: readonly [ProblemFact, ...ProblemFact[]];
      /** The order to correct, where it has a number, and its day. */
      readonly orderNumber?: string;
      readonly orderedOn: string;
      /** Until when the correction is to be done. */
      readonly due?: string;
    }
  | { readonly kind: 'corrected'; readonly problems: readonly [ProblemFact, ...ProblemFact[]]; readonly done: CorrectionDoneFact }
  /** `how` left out: the register does not have it, and the points say what is known. */
  | { readonly kind: 'lapsed'; readonly how?: { readonly kind: LapsedHow; readonly on: string; readonly by?: DocumentFact } };

export type LapsedHow = 'lapsed' | 'repealed' | 'amended' | 'annulled';

/** One point of an objection with the answer to it. */
export interface ObjectionPointFact {
  readonly clause: string;
  /** What was objected, in the masked and approved words. */
  readonly objection: string;
  readonly answer: string;
  readonly basis: readonly BasisFact[];
}

/** Facts of F7 答复书. */
export interface ObjectionReplyFacts extends ObjectionPaperFacts {
  readonly points: readonly [ObjectionPointFact, ...ObjectionPointFact[]];
  /** How it was examined, sentences. */
  readonly steps: readonly string[];
  readonly result: ObjectionResultFact;
  readonly isGrouped: boolean;
  readonly nextDoors: readonly NextDoorFact[];
}

/** Facts of F7 请制定机关说明的函: `recipients` is the enacting authority. There is no room in it for who objected, how many, or when. */
export interface StatementRequestFacts extends LetterFacts {
  readonly document: DocumentFact;
  /** What is to be stated, in the masked and approved words. */
  readonly points: readonly [
    { readonly clause: string; readonly objection: string },
    ...{ readonly clause: string; readonly objection: string }[],
  ];
  /** What is to be handed in with it: 制定依据, 起草说明. May be empty. */
  readonly materials: readonly string[];
  readonly deadline: DeadlineFact;
}
