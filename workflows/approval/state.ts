import type { IsoDate, PartyId, PersonId } from '@fashen/domain';

/** More than (`isStrict`) or at least `numerator`/`denominator` of those who count. */
export type Share = { numerator: number; denominator: number; isStrict: boolean };

/** When a step is passed. */
export type Rule =
  /** 会签: everybody; one refusal ends the step. */
  | { kind: 'all' }
  /** 或签: `needed` of them; refused once so many cannot be reached any more. */
  | { kind: 'any'; needed: number }
  /** 依次: everybody, one after the other in the order of the seats. */
  | { kind: 'inOrder' }
  /** 票签: counted when it is certain. `of`: share of all seats, or of the votes for and against. A tie (exactly the share) is refused, or the chair's vote decides. */
  | { kind: 'vote'; share: Share; of: 'seats' | 'votes'; tie: 'refused' | 'chair' };

/** 委派: somebody acts for the holder until he acted, the day is over, or the holder takes it back. */
export type Delegate = { person: PersonId; until: IsoDate | null };

/** A place at which one opinion is owed. `person` null: whoever holds the role in the party. */
export type Seat = {
  /** `STEP.n`, never given twice. */
  id: string;
  role: string;
  party: PartyId;
  person: PersonId | null;
  delegate: Delegate | null;
  /** Set by a rule of law: never dropped. */
  isRequired: boolean;
  isChair: boolean;
  /** Who added the seat while the step ran (加签); null: it was there from the beginning. */
  addedBy: PersonId | null;
};

export type Step = {
  key: string;
  rule: Rule;
  seats: readonly Seat[];
  /** Seats so far, dropped ones among them. */
  seatCount: number;
  /** Counts from 1; one more whenever a step that somebody has signed is gone through again. */
  round: number;
  /** `reject` ends the approval; `sendBack` leads to the step before, and from the first one out to the host (`sentBack`). */
  onRefusal: 'reject' | 'sendBack';
};

export type Verdict = 'approved' | 'refused' | 'abstained' | 'returned';

/** What somebody said at a step. Never removed: a recalled one is marked, one of an earlier round stands beside the new. */
export type Opinion = {
  n: number;
  step: string;
  round: number;
  seat: string;
  /** Who decided. */
  person: PersonId;
  /** The holder of the seat, where a delegate decided for him. */
  onBehalfOf: PersonId | null;
  /** Who entered it, where the person did not (代录). */
  enteredBy: PersonId | null;
  verdict: Verdict;
  words: string | null;
  /** When it was recorded, ISO instant. */
  at: string;
  /** Day on which it was decided; differs from `at` where it was entered later. */
  occurredOn: IsoDate;
  /** Evidence of an entry on behalf. */
  scan: string | null;
  isRecalled: boolean;
};

/** Where the approval stood before the last decision, for as long as nobody has acted on it. */
export type Recallable = {
  opinion: number;
  /** Who may take it back: who decided, and who entered it for him. */
  persons: readonly PersonId[];
  current: number;
  rounds: readonly number[];
  comesBackTo: number | null;
  status: ApprovalStatus;
  /** The delegation that the decision used up. */
  delegate: Delegate | null;
};

/** `sentBack`: out of the first step to the host's own work; `restart` goes on. */
export type ApprovalStatus = 'open' | 'passed' | 'refused' | 'sentBack';

export type Reader = { person: PersonId; on: IsoDate };

/** 审批: lies in the host's context under `approval`. Plain JSON, small: seats, what was said, where it stands. */
export type ApprovalState = {
  status: ApprovalStatus;
  steps: readonly Step[];
  /** Index of the step whose turn it is, or was last. */
  current: number;
  /** 回退后直达: the step that gets it back once the current one is passed. */
  comesBackTo: number | null;
  opinions: readonly Opinion[];
  recallable: Recallable | null;
  /** Day of the latest reminder, by seat. */
  reminders: Readonly<Record<string, IsoDate>>;
  readers: readonly Reader[];
  /** Who appoints where nobody is left: role and party. */
  superior: { role: string; party: PartyId } | null;
  /** Nobody decides in two different steps: handler and approver of one matter are two people. */
  isApart: boolean;
};
