import type { IsoDate, PartyId, PersonId, Response, TextHash, Weight } from '@fashen/domain';
import type { ApprovalState } from '@fashen/workflow-approval';

/**
 * How the discussion of an item ended. `leaderWaived`, to go on without adopting, exists for 建议修改 only; `stays` is what a 违法必改
 * item gets whatever anybody decides, and any item when the drafter leaves the discussion.
 */
export type Outcome = 'reasonAccepted' | 'willAdopt' | 'leaderUpheld' | 'leaderWaived' | 'stays';

/** Whose word the item waits for in this round. */
export type Turn = 'reasonDue' | 'replyDue' | 'maintained';

/** What the machine remembers of an item; its words are rows. Without an outcome it is open. */
export type ItemState = { ordinal: number; weight: Weight; response: Response; turn: Turn; outcome: Outcome | null };

/** Limits of the profile: one for each side's turn, round by round, one for the meeting, one for the decision. */
export type DeadlineKey = 'discussion_reply' | 'discussion_coordination' | 'discussion_decision';

/** Ids, hashes, counts: what people wrote lies in insert-only rows. */
export type DiscussionContext = {
  process: string;
  /** The legality review that opened it and hears its end. */
  review: string;
  document: string;
  /** The text that is discussed; a version that comes in meanwhile is not. */
  version: string;
  textHash: TextHash;
  title: string;
  profile: string;
  /** `office` coordinates, `deciding` is the party whose leader decides on advice, `superior` appoints where nobody is left there. */
  parties: { drafting: PartyId; review: PartyId; office: PartyId; deciding: PartyId; superior: PartyId | null };
  drafters: readonly PersonId[];
  reviewers: readonly PersonId[];
  /** Everybody who handled the case on the reviewing side: none of them accepts a reason on a 违法必改 item. */
  handlers: readonly PersonId[];
  /** Who coordinated and decided between the two sides, and who entered it for them. */
  arbiters: readonly PersonId[];
  /** The legal fact from which the limit of the present state runs. */
  since: IsoDate;
  round: number;
  /** Rounds of reason and reply that the profile allows. */
  rounds: number;
  items: Readonly<Record<string, ItemState>>;
  /** The leader's seat, once advice is left for decision. */
  approval: ApprovalState | null;
};
