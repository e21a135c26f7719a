import type { PartyId, PersonId } from '@fashen/domain';
import type { ApprovalFacts } from '@fashen/workflow-approval';

/** Who stands between the two sides: the general office that coordinates, the party whose leader decides, and the one above it. */
export type ThirdParties = { office: PartyId; deciding: PartyId; superior: PartyId | null };

/** What an event of this workflow may ask of the world, loaded under lock and stored with the event. `process.subject` is the document's id. */
export type DiscussionFacts = ApprovalFacts & {
  /** Null: there is no such document. */
  thirdParties: ThirdParties | null;
  /** Rounds of reason and reply that the document's profile allows. */
  rounds: number;
  /** Everybody who drafted: the document's named drafters and whoever uploaded one of its versions. */
  drafters: readonly PersonId[];
};
export type DiscussionFactName = keyof DiscussionFacts;
