import type { PartyId, PersonId } from '@fashen/domain';
import type { OmissionSource } from './words.js';

/** The paper as it was screened or entered. */
export type MatterFact = {
  title: string;
  profile: string;
  source: OmissionSource;
  authority: PartyId;
  desk: PartyId;
  /** Whether anybody of the authority signs in. */
  isHere: boolean;
  /** Who may call the authority to account for it: the filing body of the government above, the standing committee. */
  supervisors: readonly PartyId[];
  /** Another case about it is open. */
  isTaken: boolean;
};

/** What our own record knows of the paper. `hasText`: it is in the library; what is not there is proven by scans. */
export type RecordFact = { hasText: boolean; isReviewed: boolean; isFiled: boolean };

/** What an event may ask of the world, loaded under lock and stored with the event. */
export type OmissionFacts = {
  /** Null: no such paper was screened or entered. */
  matter: MatterFact | null;
  record: RecordFact;
  /** Everybody who had a hand in the document. */
  acted: readonly PersonId[];
  evidence: readonly string[];
};
export type OmissionFactName = keyof OmissionFacts;
