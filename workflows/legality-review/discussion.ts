import type { PartyId, PersonId, Response, TextHash, Weight } from '@fashen/domain';

/** 未采纳合法性审查意见沟通: the process that `openDiscussion` opens. */
export const DISCUSSION = 'non-adoption-discussion';

/** How an item comes out of the discussion. Advice only may be waived; a 违法必改 item is settled by the review alone. */
export type DiscussionOutcome = 'reasonAccepted' | 'willAdopt' | 'leaderUpheld' | 'leaderWaived' | 'stays';

/** What the discussion is opened with: the items that the drafter did not fully adopt and the reviewer keeps. */
export type DiscussionInput = {
  /** The review's process, to be told `discussionFinished`. */
  review: string;
  document: string;
  version: string;
  /** The text that the answers came with; a statement of reasons is bound to it. */
  textHash: TextHash;
  title: string;
  profile: string;
  parties: { drafting: PartyId; review: PartyId };
  items: readonly { id: string; ordinal: number; weight: Weight; response: Response; reason: string | null }[];
  /** Persons of each side so far: nobody acts for both. */
  drafters: readonly PersonId[];
  reviewers: readonly PersonId[];
  /** Everybody who handled the review: none of them accepts a reason on a 违法必改 item. */
  handlers: readonly PersonId[];
};
