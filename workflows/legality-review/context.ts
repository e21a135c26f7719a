import type {
  CheckItem,
  Conclusion,
  EXEMPTIONS,
  IsoDate,
  MaterialKind,
  PartyId,
  PersonId,
  Response,
  TextHash,
  Weight,
} from '@fashen/domain';
import type { ApprovalState } from '@fashen/workflow-approval';

/**
 * `open` until a person judged the answer; `kept` goes back to the drafter, who owes another answer; `stays` is a 违法必改 item that was
 * discussed to the end and is still not met; `waived` is advice that the leader decided to go on without, for the text he saw.
 */
export type ItemStatus = 'open' | 'closed' | 'reasonAccepted' | 'kept' | 'stays' | 'waived';

/** What the machine remembers of an opinion item; its words are rows. */
export type ItemState = { ordinal: number; weight: Weight; checkItem: CheckItem; status: ItemStatus; response: Response | null };

export type CheckResult = 'passed' | 'problem';

/** The request for missing materials that stands at the moment: 补正. */
export type SupplementState = { missing: readonly MaterialKind[]; requestedOn: IsoDate; due: IsoDate };

/** Where a submission comes in first. */
export type Door = 'generalOffice' | 'reviewAuthority';

/** An earlier review of this document that the present one follows, and the text that it was about. */
export type EarlierReview = { review: string; textHash: TextHash };

/** Whom the handler asks while he examines: 部门协审, 法律顾问·公职律师·专家, 公众. */
export type InquiryKind = 'coReview' | 'adviser' | 'publicViews';

/** `lapsed`: the day was over without an answer when the opinion was drafted; what that means the profile says, and it is never a review (G2). */
export type InquiryStatus = 'asked' | 'replied' | 'released' | 'lapsed';

/** What the machine remembers of an inquiry; question and answer are rows. `party` is null for the public, `person` for all but an adviser. */
export type InquiryState = { kind: InquiryKind; party: PartyId | null; person: PersonId | null; status: InquiryStatus };

/** Urgent handling: what the main leader may do away with on a statutory ground, each by itself; never the review. */
export type Exemption = keyof typeof EXEMPTIONS;

/** Periods of the review itself; `outside_answer` runs while it is suspended. */
export type OwnDeadline = 'intake' | 'review' | 'outside_answer';
/** Each inquiry has a period of its own: the limit's key, a colon and the inquiry. */
export type DeadlineKey = OwnDeadline | `${'co_review' | 'adviser' | 'public_views'}:${string}`;

/** Ids, hashes, counts: what people wrote lies in insert-only rows. */
export type ReviewContext = {
  process: string;
  document: string;
  /** The life of the document that waits to hear; null for a document without one. */
  spine: string | null;
  /** The text under review: frozen at acceptance, replaced when answers come with a further version. */
  version: string;
  textHash: TextHash;
  title: string;
  profile: string;
  parties: { drafting: PartyId; review: PartyId; office: PartyId; lead: PartyId };
  door: Door;
  /** Set once the general office has found the materials complete and passed them on. */
  forwardedOn: IsoDate | null;
  /** The clearance that this review renews, because the text was changed in substance after it. */
  renews: EarlierReview | null;
  /** The review that found an earlier text of this document unlawful. */
  previous: EarlierReview | null;
  /** Everybody on the drafting side: named drafters, uploaders, and who submitted, supplemented or answered. */
  drafters: readonly PersonId[];
  /** Everybody who acted on the reviewing side. */
  reviewers: readonly PersonId[];
  receivedOn: IsoDate;
  /** The last legal fact of the intake: received, or the latest supplement. */
  completeNotBefore: IsoDate;
  completeOn: IsoDate | null;
  supplement: SupplementState | null;
  handler: PersonId | null;
  /** Every handler so far: each had a hand in the opinion. */
  handlers: readonly PersonId[];
  /** 复审 and 审签: seats, what was said, and whose turn it is. */
  approval: ApprovalState | null;
  secondReviewer: PersonId | null;
  head: PersonId | null;
  checks: Readonly<Partial<Record<CheckItem, CheckResult>>>;
  /** Id of the opinion in hand; each drafting round has its own. */
  opinion: string;
  /** Drafting rounds: 1 at first, one more with each sending back. */
  draftRound: number;
  itemCount: number;
  items: Readonly<Record<string, ItemState>>;
  /** Proposed by the handler, then issued by the head. */
  conclusion: Conclusion | null;
  issuedOn: IsoDate | null;
  number: string | null;
  /** The text that the issued opinion speaks of. */
  opinionTextHash: TextHash | null;
  /** Rounds of answers handed in. */
  answerRound: number;
  /** Changes of the text under review that no item asked for and the handler has dealt with, by their keys. */
  changesDealtWith: readonly string[];
  /** Discussions of what was not adopted, opened so far. */
  discussions: number;
  /** Entries of the history that were marked as mistaken, by their number. */
  rectified: readonly number[];
  inquiries: Readonly<Record<string, InquiryState>>;
  inquiryCount: number;
  exemptions: readonly Exemption[];
  isExtended: boolean;
  overdue: readonly OwnDeadline[];
};
