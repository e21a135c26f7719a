import type { CorrectionGround, IsoDate, PartyId, PersonId, TextHash } from '@fashen/domain';
import type { ApprovalState } from '@fashen/workflow-approval';
import type { Answer, Channel, CorrectionOutcome, Decision, Diversion, Kind, RefusalGround } from './words.js';

/** The reply runs from receipt and never pauses; the formal check and the authority's statement have limits of their own. */
export type DeadlineKey = 'objection_reply' | 'objection_formal' | 'objection_statement';

/** What lies before the head; its texts are a row of that number. */
export type Proposal = {
  n: number;
  decision: Decision;
  draftedBy: PersonId;
  ground: RefusalGround | null;
  diversion: Diversion | null;
  /** Why the clauses have to be corrected. */
  grounds: readonly CorrectionGround[];
  /** Clauses to be corrected, by anchor. */
  clauses: readonly string[];
  /** Of the text that is to be corrected. */
  textHash: TextHash | null;
  isPublic: boolean;
};

/**
 * `authority` issued the document, `speaker` states its case: the authority itself, or its general office; null where nobody of it is here.
 * `superiorIssued`: the superior is the authority, or one of those that issued it together.
 */
export type Parties = {
  receiver: PartyId;
  superior: PartyId | null;
  superiorIssued: boolean;
  authority: PartyId | null;
  speaker: PartyId | null;
};

/** What a lead told its followers, and they their own person: `answer` is the row of its reasons. */
export type GroupAnswer = { answer: string; kind: Answer; outcome: string | null };

/** Ids, days and counts, nothing of a person: names and texts lie sealed in rows of their own. */
export type ObjectionContext = {
  /** The objection's id too. */
  process: string;
  document: string | null;
  profile: string;
  receivedOn: IsoDate;
  channel: Channel;
  kind: Kind;
  /** An earlier objection of the same person. */
  follows: string | null;
  parties: Parties;
  /** False for a lead without a name, and once it was withdrawn. */
  isAnswerDue: boolean;
  isWithdrawn: boolean;
  /** Day from which the formal check runs. */
  formalFrom: IsoDate;
  /** Everybody who had a hand in it: none of them decides. */
  handlers: readonly PersonId[];
  maskers: readonly PersonId[];
  /** Hashes of the masked texts that were submitted, in order: those alone may be approved. */
  submitted: readonly string[];
  isAuthorityAsked: boolean;
  /** On a ground, nobody of the authority is heard. */
  isPassedOver: boolean;
  proposal: Proposal | null;
  approval: ApprovalState | null;
  group: string | null;
  /** Followers, where this one is examined for a group. */
  members: number;
  /** The one that is examined in its place. */
  lead: string | null;
  groupAnswer: GroupAnswer | null;
  correction: string | null;
  correctionOutcome: CorrectionOutcome | null;
  isExtended: boolean;
  overdue: readonly DeadlineKey[];
};
