import type { Body, FiledBy, IssuedAs, MeetingKind, Numbering, PartyId, Role } from '@fashen/domain';
import type { Sourced, WayValue } from '@fashen/policy';
import type { SpokenFinding } from '../platform/problem/problem.js';

/** What a value of a way rests on. Several for a joint document: how the issuers' ways are joined, and each way's own text. */
export type Ground = Omit<Sourced<unknown>, 'value'>;

/** One decision that is needed: any of these meetings (or the approval) of that body, whose agenda its office keeps. */
export type WayMeeting = { body: PartyId; kinds: readonly MeetingKind[]; office: PartyId };

/** The leader who decides on advice that is not adopted; items that must be changed are nobody's to waive. */
export type WayDecider = { role: Role; party: PartyId; ground: Ground };

/** `party` is null for a body outside the tree: it is typed in when the filing is made. */
export type FilingReceiver = { body: Body; party: PartyId | null; by: FiledBy };

/** The row of §0 that a document follows, with parties in place of bodies. */
export type Way = {
  issuedAs: IssuedAs;
  /** The lead 牵头 first. */
  issuers: readonly PartyId[];
  lead: PartyId;
  /** One after the other, in this order; a document that leaves the flow may have an opinion and needs none. */
  reviewers: readonly PartyId[];
  /** All of them are needed, in this order. */
  meetings: readonly WayMeeting[];
  /** Each of them signs; a conditional signature is none. */
  signatories: readonly PartyId[];
  /** Where the people with the role `generalOffice` sit for this document: completeness, pre-check, agenda, recheck. */
  office: PartyId;
  /** The party above the lead: its leader appoints where nobody is left. Null at the top of the tree. */
  superior: PartyId | null;
  unadoptedDecider: WayDecider;
  registrar: PartyId | null;
  numbering: Numbering;
  filingReceivers: readonly FilingReceiver[];
  objectionsTo: readonly PartyId[];
  leavesFlow: boolean;
  grounds: Readonly<Record<WayValue, readonly Ground[]>>;
  /** What could not be found yet and stands in the way of a later step only, such as a registrar. */
  gaps: readonly SpokenFinding[];
};

export type WayOutcome = { ok: true; way: Way } | { ok: false; findings: readonly SpokenFinding[] };
