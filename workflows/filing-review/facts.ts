import type { IsoDate, PartyId, PersonId, TextHash } from '@fashen/domain';
import type { ApprovalFacts } from '@fashen/workflow-approval';

/** The document as it stands; null: there is no such document, or it has no text. */
export type MatterFact = {
  title: string;
  profile: string;
  /** Of the text that was published, or else the newest. */
  version: string;
  textHash: TextHash;
  /** Every text of it. */
  texts: readonly TextHash[];
  /** Who answers for it; null where the tree has nobody. */
  lead: PartyId | null;
};

/** In whose name filings are taken in, the body in this house whose people examine them, and who stands above that body. */
export type DeskFact = { receiver: PartyId; reviewer: PartyId; superior: PartyId | null };

/** A package of another installation that lies with the document and was not taken in hand yet. */
export type PackageFact = { id: string; matter: string; receiver: PartyId };

/**
 * What an event of this workflow may ask of the world, loaded inside the transaction and stored with the event.
 * `process.subject` is the document's id. No loader reads a payload.
 */
export type FilingReviewFacts = {
  matter: MatterFact | null;
  desks: readonly DeskFact[];
  packages: readonly PackageFact[];
  /** Receivers whose review of exactly this document runs. */
  running: readonly PartyId[];
  /** Everybody who drafted, reviewed, decided on, signed, registered or published the document. */
  acted: readonly PersonId[];
  /** Numbers that the receiver's register has given. */
  registerNumbers: readonly string[];
  /** Last day for a supplement that is asked for today, and what says so. */
  fixDue: { due: IsoDate; basis: string };
  /** Days by which the profile lets the review be extended (0: not at all), and what says so. */
  extension: { days: number; basis: string };
} & ApprovalFacts;
export type FilingReviewFactName = keyof FilingReviewFacts;
