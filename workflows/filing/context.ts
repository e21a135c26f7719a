import type { Body, FiledBy, IsoDate, PartyId, TextHash } from '@fashen/domain';
import type { Corrected, Occasion, Piece } from './words.js';

/** `filing_gov`, `filing_npc`: from the day of publication. `filing_fix`: a supplement, from the day on which it was asked for. */
export type ClockKey = 'filing_gov' | 'filing_npc' | 'filing_fix';

/** `party` null: a body that is not in the tree here. */
export type Receiver = { body: Body; party: PartyId | null; name: string };

export type Basis = { source: string; verified: boolean };

/** Ids, days, hashes and counts; what was asked and answered in words lies in the steps of the filing and in its history. */
export type FilingContext = {
  process: string;
  document: string;
  /** The life of the document, which hears how it stands. */
  spine: string | null;
  title: string;
  profile: string;
  receiver: Receiver;
  by: FiledBy;
  /** What this receiver's filing rests on, as the profile has it. */
  basis: Basis | null;
  occasion: Occasion;
  version: string;
  textHash: TextHash;
  publishedOn: IsoDate;
  /** Scan of the decision, where the filing is about one that was taken outside. */
  decision: string | null;
  /** `submitter`: the office whose people file; `supervisor` hears of what is late. */
  parties: { submitter: PartyId; lead: PartyId; drafting: PartyId; supervisor: PartyId | null };
  /** Whose desk it lies on there: an office without a filing clerk files through its general office. */
  clerkRole: 'filingClerk' | 'generalOffice';
  /** The body in this house that takes it in and examines it; null where its answers come on paper. */
  reviewer: PartyId | null;
  /** The filing review that speaks for the receiver, once it has spoken. */
  review: string | null;
  clock: ClockKey | null;
  /** Periods that passed without what was due. */
  late: readonly ClockKey[];
  /** 报备字号 of the report as it was drafted last. */
  reportNumber: string | null;
  hasGapReason: boolean;
  hasLateReason: boolean;
  /** Scans that go into the package, as what. */
  attached: readonly { piece: Piece; evidence: string }[];
  /** How often it was handed in; each time is a package of its own. */
  round: number;
  submittedOn: IsoDate | null;
  /** Id of the package as it was handed in last. */
  package: string | null;
  deferredOn: IsoDate | null;
  registeredOn: IsoDate | null;
  registerNumber: string | null;
  /** Day by which the receiver wants what it asked for last. */
  askedBy: IsoDate | null;
  /** The process that corrects, where it runs here. */
  correction: string | null;
  corrected: Corrected | null;
  /** The day of the last legal fact: nothing that answers to it lies before. */
  lastFactOn: IsoDate;
};
