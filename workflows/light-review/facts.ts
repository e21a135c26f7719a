import type { PartyId, PersonId } from '@fashen/domain';
import type { ApprovalFacts } from '@fashen/workflow-approval';

/** A paper as it was registered. `isDraft`: it has a text that is meant to be issued; `isTaken`: another light review has it. */
export type Paper = { review: PartyId; superior: PartyId | null; profile: string; isDraft: boolean; isTaken: boolean };

/** What an event of this workflow may ask of the world, loaded under lock and stored with the event. */
export type LightReviewFacts = ApprovalFacts & {
  /** Null: there is no such paper. */
  paper: Paper | null;
  /** Persons who may be given the paper: case handlers of the review body. */
  handlers: readonly PersonId[];
};
export type LightReviewFactName = keyof LightReviewFacts;
