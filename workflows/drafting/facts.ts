import type { ConsultationSubject, IsoDate, PartyId, PersonId, TextHash } from '@fashen/domain';

/** The newest version of the document as it lies in the house now. */
export type TextFact = {
  version: string;
  textHash: TextHash;
  title: string;
  draftingParty: PartyId;
  profile: string;
  uploadedBy: PersonId;
};

/** Where it is drafted: read once, when the drafting begins. */
export type PlaceFact = { ownLegal: PartyId | null; withRegulator: boolean };

/** How a consultation stands; `unanswered` counts all texts of this drafting, `answers` is the hash of what was answered on this one. */
export type ConsultationFact = { consultation: string; comments: number; unanswered: number; answers: string | null };

/** A day that the profile sets, and the text that it stands in. */
export type DayFact = { on: IsoDate; basis: string };

/**
 * What an event of this workflow may ask of the world, loaded inside the transaction, under lock, and stored with the event.
 * `process.subject` is the document's id. No loader reads a payload.
 */
export type DraftingFacts = {
  text: TextFact | null;
  place: PlaceFact;
  drafters: readonly PersonId[];
  /** Another drafting of the same document that runs. */
  openDrafting: string | null;
  consultation: ConsultationFact | null;
  /** The first day on which a consultation may end that is published today. */
  earliestClose: Readonly<Record<ConsultationSubject, DayFact>>;
  /** Codes of the grounds on which the public is not consulted here. */
  waivers: readonly string[];
  experts: { least: number; isOdd: boolean; basis: string };
  /** Codes of what makes a hearing due here. */
  hearingGrounds: readonly string[];
  /** The first day on which a hearing may be held that is announced today. */
  earliestHearing: DayFact;
  /** The last day on which the papers reach those who are heard; null while no day is set. */
  hearingPapersBy: DayFact | null;
  evidence: readonly string[];
};
export type DraftingFactName = keyof DraftingFacts;
