import type { CorrectionGround, IsoDate, PartyId, PersonId, TextHash } from '@fashen/domain';
import type { ApprovalState } from '@fashen/workflow-approval';
import type { Channel, Corrected, Occasion } from './words.js';

/** `filing_formal`: from receipt; `filing_fix`: a supplement, from the day it was asked for; `filing_review`: from registration. */
export type ClockKey = 'filing_formal' | 'filing_fix' | 'filing_review';

/** What the reviewer proposes and the head decides on; the problems themselves lie in rows. */
export type Proposal = {
  conclusion: 'noProblem' | 'correct';
  grounds: readonly CorrectionGround[];
  clauses: readonly string[];
  /** What is wrong, as the order of a correction says it; where nothing is, remarks on what was examined. */
  words: string;
};

/** Ids, days, hashes and what is open now; what was said lies in the steps of the review and in its history. */
export type FilingReviewContext = {
  process: string;
  document: string;
  title: string;
  profile: string;
  channel: Channel;
  /** The filing in this house that hears each answer; null where it came from outside. */
  filing: string | null;
  /** What the sender calls the matter, where it came as a package: each answer repeats it. */
  matter: string | null;
  occasion: Occasion;
  version: string;
  textHash: TextHash;
  reportNumber: string | null;
  /**
   * `receiver`: in whose name it is taken in; `reviewer`: the body whose people examine; `lead`: who answers for the document;
   * `superior`: who appoints a signer where nobody is left.
   */
  parties: { receiver: PartyId; reviewer: PartyId; submitter: PartyId; lead: PartyId; superior: PartyId | null };
  /** Whoever checked, asked and proposed, and whoever signed or decided as head: never the same person. */
  reviewers: readonly PersonId[];
  heads: readonly PersonId[];
  receivedOn: IsoDate;
  /** Since when the formal check runs: receipt, or the supplement. */
  checkFrom: IsoDate;
  /** What was handed in last, by its id or its scan. */
  package: string | null;
  /** How often it was handed in. */
  round: number;
  registeredOn: IsoDate | null;
  registerNumber: string | null;
  deferredOn: IsoDate | null;
  /** Day by which the explanation that was asked for last is due. */
  askedBy: IsoDate | null;
  isExtended: boolean;
  late: readonly ClockKey[];
  /** How many conclusions were proposed, and the last one: also while it is revised. */
  proposals: number;
  proposal: Proposal | null;
  approval: ApprovalState | null;
  concludedOn: IsoDate | null;
  /** The process that corrects; null while there is none here. */
  correction: string | null;
  corrected: Corrected | null;
  correctedOn: IsoDate | null;
};
