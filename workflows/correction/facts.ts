import type { IsoDate, PartyId, PersonId, TextHash } from '@fashen/domain';
import type { Competent } from './context.js';

/** An issuer, or its successor: who answers for the document, and who stands above it. */
export type Authority = { party: PartyId; desk: PartyId; isHere: boolean; competent: Competent | null };

/** The document as it stands. */
export type MatterFact = {
  title: string;
  profile: string;
  /** Of the text that is in force, or else the newest. */
  textHash: TextHash;
  life: string | null;
  authorities: readonly Authority[];
  /** Standing committees of people's congresses, which decide about what their own opinion did not move, each with whether anybody of it signs in. */
  congresses: readonly { party: PartyId; isHere: boolean }[];
};

/** An amendment or a repeal as it stands in the register of validity. `at`: when it was recorded. */
export type ChangeFact = { kind: 'amended' | 'repealed'; on: IsoDate; at: string };

/**
 * What an event of this workflow may ask of the world, loaded inside the transaction, under lock, and stored with the event.
 * `process.subject` is the document's id. No loader reads a payload; no process reads another's state.
 */
export type CorrectionFacts = {
  /** Null: there is no such document. */
  matter: MatterFact | null;
  /** Everybody who drafted, reviewed, decided on, signed, registered or published the document. */
  acted: readonly PersonId[];
  evidence: readonly string[];
  /** Places of the text that may be named. */
  anchors: readonly string[];
  changes: readonly ChangeFact[];
  /** Whether the register of validity knows the document at all; what was issued outside is proven by its scan. */
  isOnRecord: boolean;
};
export type CorrectionFactName = keyof CorrectionFacts;
