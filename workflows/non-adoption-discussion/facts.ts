import type { PartyId, PersonId } from '@fashen/domain';

/** Who stands between the two sides: the general office that coordinates, and the party whose leader decides. */
export type ThirdParties = { office: PartyId; deciding: PartyId };

/** What an event of this workflow may ask of the world, loaded under lock and stored with the event. `process.subject` is the document's id. */
export type DiscussionFacts = {
  /** Null: there is no such document. */
  thirdParties: ThirdParties | null;
  /** Rounds of reason and reply that the document's profile allows. */
  rounds: number;
  /** Everybody who drafted: the document's named drafters and whoever uploaded one of its versions. */
  drafters: readonly PersonId[];
  /** Persons who hold the deciding role in the deciding party. */
  leaders: readonly PersonId[];
  /** Ids of the scans that were handed in for this document. */
  evidence: readonly string[];
};
export type DiscussionFactName = keyof DiscussionFacts;
