import type { IsoDate, IssuedAs, PartyId, PersonId, TextHash, ValidityStatus } from '@fashen/domain';
import type { FilingReceiver, Period } from './context.js';
import type { PublishedHere } from './published-here.js';
import type { TakenNumbers } from './taken-numbers.js';

/** The newest version of the document as it lies in the house now. */
export type TextFact = {
  version: string;
  textHash: TextHash;
  title: string;
  draftingParty: PartyId;
  profile: string;
  uploadedBy: PersonId;
};

/** The row of §0 that the document follows. */
export type WayFact = {
  issuedAs: IssuedAs;
  lead: PartyId;
  issuers: readonly PartyId[];
  reviewers: readonly PartyId[];
  signatories: readonly PartyId[];
  office: PartyId;
  registrar: PartyId | null;
  /** Papers of party and government together. */
  leavesFlow: boolean;
  /** Names of the filings that are due after publication. */
  receivers: readonly string[];
  filedWith: readonly FilingReceiver[];
};

/** What one review body has granted for the newest text. */
export type Clearance = {
  reviewer: PartyId;
  /** `unstated`: cleared with advice not adopted, and the statement of reasons (F4) is missing. `otherText`: for another text only. */
  standing: 'cleared' | 'clearedWithUnadopted' | 'unstated' | 'otherText' | 'missing';
};

/** What was decided on the newest text: by the meeting, or exempted from it; and who has signed. */
export type Decisions = { deliberated: boolean; exempted: boolean; signed: readonly PartyId[] };

/** A document that this one changes, as it is today. */
export type TargetFact = {
  document: string;
  title: string;
  /** Null: it was never published. */
  status: ValidityStatus | null;
  /** Hash of the text that stands now. */
  textHash: TextHash | null;
  /** Hash of the consolidated text; null where there is no such version of that document. */
  consolidated: TextHash | null;
  /** Whoever answers for it today: its issuers, or their successors. */
  answerable: readonly PartyId[];
  /** An amendment of it that acts on a later day than today. */
  amendedOn: IsoDate | null;
  /** The life that waits to hear; null where it has none, or it has ended. */
  spine: string | null;
};

/**
 * 立项, as the rows of it say. `hasStep`: whether the place plans at all; `isKept`: the plan of the lead for this year was adopted here;
 * `running`: a project about the document that is not decided yet.
 */
export type PlanFact = {
  hasStep: boolean;
  isKept: boolean;
  running: string | null;
  item: { process: string; kind: 'planned' | 'added'; year: number; month: number } | null;
};

/** How long a document may be valid here. */
export type PeriodRule = { isStated: boolean; longest: number | null; longestTrial: number | null; basis: string };

/**
 * What an event of this workflow may ask of the world, loaded inside the transaction, under lock, and stored with the event.
 * `process.subject` is the document's id. No loader reads a payload; no process reads another's state: grants are asked.
 */
export type SpineFacts = {
  text: TextFact | null;
  way: WayFact | null;
  /** Everybody who drafted: named drafters and whoever uploaded one of its versions. */
  drafters: readonly PersonId[];
  textJudgedUnlawful: boolean;
  plan: PlanFact;
  /** Another running life of the same document. */
  openLife: string | null;
  /** A drafting of the document that runs now, with the tracks that are open in it. */
  openDrafting: { process: string; tracks: readonly string[] } | null;
  /** A legality review, deliberation or registration of the document that runs now. */
  openReview: string | null;
  openDeliberation: string | null;
  openRegistration: string | null;
  clearances: readonly Clearance[];
  decisions: Decisions;
  evidence: readonly string[];
  /** What the register holds for this document and no life has heard of. */
  publishedHere: PublishedHere | null;
  /**
   * What stands in the register of unified numbers, which is held until the step has ended; and in that of the issuers' own numbers.
   * Those of `publishedHere` are this document's own and not among them.
   */
  unifiedNumbers: TakenNumbers;
  documentNumbers: TakenNumbers;
  /** 机关代码 that the lead has or had, and those of every other issuer. */
  numberCodes: { own: readonly string[]; others: readonly string[] };
  /** One for each document of `context.changes` that exists. */
  targets: readonly TargetFact[];
  periodRule: PeriodRule;
  /** 施行日期 that the newest text names; null where it names none. */
  effectiveInText: IsoDate | null;
  /** 有效期 that the newest text names; null where it names none. */
  periodInText: Period | null;
};
export type SpineFactName = keyof SpineFacts;
