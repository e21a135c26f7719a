import type { IsoDate, IssuedAs, MeetingKind, PartyId, PersonId, TextHash } from '@fashen/domain';
import type { ApprovalFacts } from '@fashen/workflow-approval';

/** The newest version of the document as it lies in the house now. */
export type TextFact = {
  version: string;
  textHash: TextHash;
  title: string;
  draftingParty: PartyId;
  /** Code of the policy profile; a running case keeps the one it was opened with. */
  profile: string;
  uploadedBy: PersonId;
};

/** A body that has to decide, the meetings that count as its decision, and the office that keeps its agenda. */
export type DecidingBody = { body: PartyId; kinds: readonly MeetingKind[]; office: PartyId };

/** How a meeting has to go where the profile says so, each with the text that it follows. */
export type MeetingRules = {
  /** Share of the members who must attend. */
  quorum: { share: number; basis: string };
  chairLast: { isRule: boolean; basis: string };
};

/** 制发名义 resolved for this document: who must have reviewed, who decides, who signs, who registers. */
export type WayFact = {
  issuedAs: IssuedAs;
  lead: PartyId;
  /** Parties whose leader signs: every issuer. */
  signatories: readonly PartyId[];
  /** Review bodies in order; each must have cleared the text. */
  reviewers: readonly PartyId[];
  bodies: readonly DecidingBody[];
  /** Keeps the pre-check and the recheck. */
  office: PartyId;
  /** Whose leader appoints a signatory where the issuer has nobody left. */
  superior: PartyId | null;
  registrar: PartyId | null;
  /** Papers of party and government together leave the flow. */
  leavesFlow: boolean;
  /** On what grounds the profile's statute lets a text be signed without a meeting; null: it knows no such thing. */
  urgentSigning: { grounds: readonly string[]; basis: string } | null;
  rules: MeetingRules;
};

/** What one review body has granted for the text under deliberation. */
export type Clearance = {
  reviewer: PartyId;
  /** `unstated`: cleared with advice not adopted, and the statement of reasons (F4) is missing. `otherText`: for another text only. */
  standing: 'cleared' | 'clearedWithUnadopted' | 'unstated' | 'otherText' | 'missing';
};

/** A meeting of the body at hand. Null attendance: it is on the calendar and nobody has recorded it; `heldOn` is then the day planned. */
export type MeetingFact = {
  id: string;
  kind: string;
  heldOn: IsoDate;
  chair: string | null;
  attendance: readonly Attendance[] | null;
  minutes: string | null;
};

/** One person of a meeting: leaders rarely have accounts, so they are named. */
export type Attendance = { name: string; post: string; presence: 'present' | 'absent' | 'sittingIn'; reason?: string | undefined };

/** Grants of this process that stand for the text under deliberation. */
export type StandingDecisions = { deliberated: boolean; exempted: boolean; signed: readonly PartyId[] };

/**
 * What an event of this workflow may ask of the world, loaded inside the transaction, under lock, and stored with the event.
 * `process.subject` is the document's id. No loader reads a payload; no process reads another's state: what they grant is asked.
 */
export type DeliberationFacts = ApprovalFacts & {
  /** Null: the document does not exist or has no version yet. */
  text: TextFact | null;
  /** Null where the document does not exist. */
  way: WayFact | null;
  /** Everybody who drafted: named drafters and whoever uploaded one of its versions. */
  drafters: readonly PersonId[];
  /** Was the newest text judged unlawful, by anybody? */
  textJudgedUnlawful: boolean;
  /** Id of another deliberation of the same document that still runs. */
  openDeliberation: string | null;
  /** One entry a review body of the way, for the text under deliberation (`context.textHash`). */
  clearances: readonly Clearance[];
  /** Id of a legality review of this document that still runs: whatever was granted before, it may yet find fault. */
  runningReview: string | null;
  standing: StandingDecisions;
  /** Meetings of the body whose turn it is: those to come, and the one that the document is on. */
  meetings: readonly MeetingFact[];
  /** Places of the newest text that differ from the decided one though no instruction names them: 夹带. Empty where there is no further text. */
  changesBeyond: readonly string[];
};
export type DeliberationFactName = keyof DeliberationFacts;
