import type { IsoDate, MaterialKind, PartyId, PersonId, Response, TextHash } from '@fashen/domain';
import type { ApprovalFacts } from '@fashen/workflow-approval';
import type { Door, EarlierReview, Exemption } from './context.js';

/** The newest version of the document as it lies in the house now. */
export type TextFact = {
  version: string;
  textHash: TextHash;
  title: string;
  draftingParty: PartyId;
  /** The next reviewer of the document's way who has not finished with this text: 国办发〔2018〕115号 二（四）. */
  reviewAuthority: PartyId;
  /** The general office, where the profile lets submissions come in there first. */
  office: PartyId;
  /** The issuer, or the lead of several: whose main leader may make the case urgent. */
  lead: PartyId;
  door: Door;
  /** Code of the policy profile; a running review keeps the one it was opened with. */
  profile: string;
  uploadedBy: PersonId;
};

/**
 * What an event of this workflow may ask of the world. Each event names the ones it needs (`facts` in events.ts); the server loads them
 * inside the transaction, under lock, and stores them with the event. `process.subject` is the document's id. No loader reads a payload.
 */
export type ReviewFacts = ApprovalFacts & {
  /** Null: the document does not exist or has no version yet. */
  text: TextFact | null;
  /** Everybody who drafted: the document's named drafters and whoever uploaded one of its versions. */
  drafters: readonly PersonId[];
  /** Was the newest text (`text.textHash`) judged unlawful, in this or any other review? */
  textJudgedUnlawful: boolean;
  /** Was the text under review (`context.textHash`) judged unlawful, in this or any other review? */
  reviewedTextJudgedUnlawful: boolean;
  /** Id of another legality review of the same document that still runs. */
  openReview: string | null;
  /** The clearance of an earlier text of this document that still stands: a review of another text renews it. */
  earlierClearance: EarlierReview | null;
  /** The latest judgment that another text of this document is unlawful. */
  earlierJudgment: EarlierReview | null;
  /** Of the five kinds, those that were neither uploaded nor declared not to apply. */
  missingMaterials: readonly MaterialKind[];
  /** Is the day over by which the supplement was to arrive (`context.supplement.due`)? True where none is asked for. */
  supplementTimeOver: boolean;
  /** Persons with the role `caseHandler` in the review authority whose account is enabled; drafters are refused by the workflow. */
  eligibleHandlers: readonly PersonId[];
  /** 夹带: keys of the changes of the text under review that no item asked for. */
  unsolicitedChanges: readonly string[];
  /** The latest answer to each item, as it was handed in. */
  answersGiven: readonly { item: string; response: Response; reason: string | null }[];
  /** Departments that have somebody for co-review, beside the two sides of this case. */
  coReviewParties: readonly PartyId[];
  /** Persons with the role `adviser` in the review authority whose account is enabled. */
  eligibleAdvisers: readonly PersonId[];
  /** Inquiries whose day is over. */
  inquiriesOver: readonly string[];
  /** Signatories of the lead issuer: who may grant urgent handling. */
  leaders: readonly PersonId[];
  /** Numbers of the history's entries that whoever asks has made. */
  ownEntries: readonly number[];
  /** Statutory grounds of urgent handling, and what it may do away with, by the profile. */
  urgency: { grounds: readonly string[]; exemptions: readonly Exemption[]; basis: string };
  /** Working days by which the profile lets a review be extended (0: not at all), and the article that says so. */
  reviewExtension: { days: number; basis: string };
  /** End of the profile's minimum review period, counted from `context.completeOn`: nobody may press for an earlier day. Today where the leader granted `reviewTime`. */
  earliestDemand: IsoDate;
};
export type ReviewFactName = keyof ReviewFacts;
