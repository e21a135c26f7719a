import type { IsoDate, IssuedAs, PartyId, PersonId, TextHash } from '@fashen/domain';
import type { EntryFacts } from '@fashen/workflow-approval';

/** The newest version of the document as it lies in the house now. */
export type TextFact = {
  version: string;
  textHash: TextHash;
  title: string;
  draftingParty: PartyId;
  profile: string;
  uploadedBy: PersonId;
  /** 施行日期 as the text itself names it; null where it names no day. */
  effective: IsoDate | null;
};

/** 制发名义 resolved for this document, as far as registration and publication go. */
export type WayFact = {
  issuedAs: IssuedAs;
  /** 牵头机关: whose office has the document number, whose registrar the unified one. */
  lead: PartyId;
  issuers: readonly PartyId[];
  reviewers: readonly PartyId[];
  office: PartyId;
  /** Null where the tree has none yet. */
  registrar: PartyId | null;
  leavesFlow: boolean;
};

/** What one review body has granted for the text that is to be registered. */
export type Clearance = {
  reviewer: PartyId;
  /** `unstated`: cleared with advice not adopted, and the statement of reasons (F4) is missing. `otherText`: for another text only. */
  standing: 'cleared' | 'clearedWithUnadopted' | 'unstated' | 'otherText' | 'missing';
};

/** Grants of other processes that stand for this text. */
export type Standing = { deliberated: boolean; exempted: boolean; signed: readonly PartyId[] };

/** 有效期: what the text says of it and what the profile asks. Years; null where there is none. */
export type ValidityFact = {
  isRequired: boolean;
  isStated: boolean;
  years: number | null;
  min: number | null;
  max: number | null;
  basis: string;
};

/** 公布与施行的间隔 by the profile. `days`: the first day of effect is so many days after the day of publication. */
export type EffectGap = {
  days: number;
  basis: string;
  /** Whether the profile knows an earlier effect at all, and on what grounds. */
  exemption: { grounds: readonly string[]; basis: string } | null;
};

/** By when the signed text is to be sent for registration, where the profile says so (山东 51条); null elsewhere, or while a signature is missing. */
export type SubmissionFact = { due: IsoDate; basis: string } | null;

/** Clocks of registration and publication; a profile has them or has not. */
export type ClockKey = 'register' | 'to_publish';

/** A print that was handed in, compared with the registered text: how many places depart from it. */
export type PrintFact = { id: string; differences: number };

/**
 * What an event of this workflow may ask of the world, loaded inside the transaction, under lock, and stored with the event.
 * `process.subject` is the document's id. No loader reads a payload; no process reads another's state: what they grant is asked.
 */
export type UnifiedFacts = EntryFacts & {
  /** Null: the document does not exist or has no version yet. */
  text: TextFact | null;
  /** Every version of the document: what is published is one of them. */
  texts: readonly { version: string; textHash: TextHash }[];
  way: WayFact | null;
  drafters: readonly PersonId[];
  /** Was the newest text judged unlawful, by anybody? */
  textJudgedUnlawful: boolean;
  /** The same of the text that is registered, which need not be the newest any more. */
  registeredTextJudgedUnlawful: boolean;
  /** Id of another running process of this workflow about the document. */
  openRegistration: string | null;
  /** Id of the latest life of the document, whether it runs or has ended; null: it never had one here. */
  life: string | null;
  /** One entry a review body of the way, for the text that is to be registered (`context.textHash`). */
  clearances: readonly Clearance[];
  standing: Standing;
  /** Whether the grant `registered` stands for this text. */
  isRegistered: boolean;
  /** Whether F10 of this document was produced or minutes lie with it as evidence. */
  hasMinutes: boolean;
  isExplainerRequired: { value: boolean; basis: string };
  validity: ValidityFact;
  /** G9: what the newest text cites as a basis although it was stopped, changed or annulled by decision, or has ended. */
  bannedCitations: readonly { cited: string; why: 'decided' | 'ended' }[];
  effectGap: EffectGap;
  /** 机关代码 of the lead, as its registrar has entered it with a source; null: nobody has, and none is invented. */
  numberCode: string | null;
  /** 发文字号 that were given in this year and the one before, to whatever document. */
  documentNumbers: readonly string[];
  clocks: readonly ClockKey[];
  submission: SubmissionFact;
  today: IsoDate;
  prints: readonly PrintFact[];
};
export type UnifiedFactName = keyof UnifiedFacts;
