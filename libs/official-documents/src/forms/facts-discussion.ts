import type { BasisFact, OpinionItemFact, ReviewPaperFacts } from './facts.js';
import type { ActFact, PersonFact, ScanFact, TextFact } from './facts-act.js';

/** What was said to one item: the drafter's reason, the reviewer's reply, or what a leader decided. */
export type RemarkKind = 'reason' | 'maintained' | 'reasonAccepted' | 'willAdopt' | 'upheld' | 'waived';

/** One remark, in full. */
export interface RemarkFact extends ActFact {
  /** From 1. */
  readonly round: number;
  readonly kind: RemarkKind;
  /** As it was written. Left out where the act needs no words. */
  readonly words?: string;
  /** What a reason rests on, as it was written. */
  readonly basis?: string;
}

/** How the discussion of an item ended: `leaderWaived` for advice only; `stays` is open for good. */
export type DiscussionOutcome = 'reasonAccepted' | 'willAdopt' | 'leaderUpheld' | 'leaderWaived' | 'stays';

/** An item that was not fully adopted, with all that was said about it, oldest first. */
export interface DiscussedItemFact extends Pick<OpinionItemFact, 'clause' | 'problem' | 'basis' | 'suggestion' | 'weight'> {
  /** Its number in the opinion. */
  readonly ordinal: number;
  /** The drafter's answer to the opinion. */
  readonly answer: ActFact & { readonly response: 'partlyAdopted' | 'notAdopted'; readonly reason: string };
  readonly remarks: readonly RemarkFact[];
  readonly outcome: DiscussionOutcome;
}

/** A coordination meeting 协调会. */
export interface CoordinationFact {
  readonly heldOn: string;
  readonly place?: string;
  readonly chair: string;
  /** Offices and persons, as recorded. */
  readonly participants: readonly string[];
  readonly said: string;
  readonly results: readonly {
    /** The item's number in the opinion. */
    readonly ordinal: number;
    readonly result: 'reasonAccepted' | 'willAdopt' | 'open';
    readonly note: string;
  }[];
  readonly recordedBy: PersonFact;
  readonly recordedOn: string;
  readonly minutes: ScanFact;
}

/** The opinion that was discussed, and on which text. */
export interface DiscussedOpinionFact
  extends Pick<ReviewPaperFacts, 'reviewName' | 'reviewAuthority' | 'documentTitle' | 'draftingDepartment'> {
  readonly enactingAuthority: string;
  /** Number and day of the 合法性审查意见书. */
  readonly opinionNumber: string;
  readonly opinionSignedOn: string;
  /** Items of the opinion, adopted ones included. */
  readonly itemCount: number;
}

/** Facts of F4 未采纳合法性审查意见的说明, a paper of the drafting department for the meeting. */
export interface NonAdoptionStatementFacts extends DiscussedOpinionFact {
  /** The text that goes to the meeting. */
  readonly text: TextFact;
  /** Where it goes: 临江市人民政府常务会议. */
  readonly meeting: string;
  /** Items that go on not adopted; at least one. */
  readonly items: readonly [DiscussedItemFact, ...DiscussedItemFact[]];
  /** All coordination meetings, oldest first. May be empty. */
  readonly coordinations: readonly CoordinationFact[];
  readonly signedOn: string;
  /** Further bases of the drafting department. May be empty. */
  readonly bases: readonly BasisFact[];
}

/** An item of the opinion as the whole exchange has it: adopted ones too; null where nothing was said yet. */
export interface ExchangeItemFact extends Omit<DiscussedItemFact, 'answer' | 'outcome'> {
  readonly answer: (ActFact & { readonly response: 'adopted' | 'partlyAdopted' | 'notAdopted'; readonly reason?: string }) | null;
  readonly outcome: DiscussionOutcome | null;
}

/** Anything else that belongs to the exchange: a version handed in, a verdict of the verification, a deadline that passed. */
export interface ExchangeEntryFact extends Omit<ActFact, 'by'> {
  /** Null: the system (a deadline). */
  readonly by: PersonFact | null;
  readonly what: string;
  /** Number of the item in the opinion that it concerns. */
  readonly ordinal?: number;
  /** Every word of it; may be empty. */
  readonly words: readonly { readonly label: string; readonly text: string }[];
}

/** Facts of the 沟通全过程记录: every opinion, answer, reply, meeting and decision. */
export interface ExchangeRecordFacts extends DiscussedOpinionFact {
  /** Who issued the opinion: 审查机构负责人. */
  readonly opinionBy: PersonFact;
  /** The texts that the exchange went through, oldest first. */
  readonly texts: readonly (TextFact & { readonly receivedOn: string })[];
  /** Every item of the opinion, in its order. */
  readonly items: readonly ExchangeItemFact[];
  readonly coordinations: readonly CoordinationFact[];
  readonly entries: readonly ExchangeEntryFact[];
  readonly exportedBy: { readonly party: string };
  readonly exportedOn: string;
}
