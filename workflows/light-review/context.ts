import type { IsoDate, PartyId, PersonId } from '@fashen/domain';
import type { ApprovalState } from '@fashen/workflow-approval';

/** The limit of the profile; the sender may ask for a later day, never for an earlier one. */
export type DeadlineKey = 'light_review';

/** The opinion that lies before the head; its points are rows. No point at all: nothing to remark. */
export type Opinion = { round: number; points: number; draftedBy: PersonId };

/** Ids, days and counts. The paper's title stays with the document row alone, so that it can be covered when the paper turns out to be secret. */
export type LightReviewContext = {
  process: string;
  document: string;
  profile: string;
  /** `superior` appoints where separation of duties leaves nobody to approve. */
  parties: { review: PartyId; superior: PartyId | null };
  sender: string;
  letterNumber: string | null;
  receivedOn: IsoDate;
  /** Day by which the sender asked for an answer. */
  askedBy: IsoDate | null;
  handler: PersonId | null;
  /** Everybody who ever drafted an opinion here: none of them approves one. */
  drafters: readonly PersonId[];
  opinion: Opinion | null;
  approval: ApprovalState | null;
};
