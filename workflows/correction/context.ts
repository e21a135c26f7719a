import type { CorrectionGround, CorrectionSourceKind, IsoDate, PartyId, PersonId, ScrutinyDecision, TextHash } from '@fashen/domain';

/** Two clocks: 答复 and 完成纠正. */
export type DeadlineKey = 'rectify_reply' | 'rectify_complete';

/** What the authority answers. */
export const ANSWERS = ['amend', 'repeal', 'stopApplying', 'disagree'] as const;
export type AnswerKind = (typeof ANSWERS)[number];

/** How it came to an end, or (停止执行) where it rests after a decision; as its source hears it. */
export type Outcome = 'amended' | 'repealed' | 'applicationStopped' | 'suspended' | 'changed' | 'annulled' | 'withdrawn';

/** Who decides where the authority does not put it right: 有权机关. `isHere`: somebody of it signs in; otherwise the ordering body enters its decision. */
export type Competent = { party: PartyId; desk: PartyId; isHere: boolean };

/** What the competent authority decided, of these clauses or, without any, of the whole document. */
export type Decision = { kind: ScrutinyDecision; clauses: readonly string[]; on: IsoDate; by: PartyId };

/** Ids, days and codes; what was said lies in rows. */
export type CorrectionContext = {
  process: string;
  document: string;
  title: string;
  profile: string;
  textHash: TextHash;
  /** `process`: the one that opened it and hears how it ends; null for what people entered. */
  source: { kind: CorrectionSourceKind; process: string | null };
  /** `desk`: where the people sit who speak for the authority. */
  parties: { ordering: PartyId; addressee: PartyId; desk: PartyId; competent: Competent | null };
  isAddresseeHere: boolean;
  /** The life of the document that hears of it; null where it has none here. */
  life: string | null;
  grounds: readonly CorrectionGround[];
  clauses: readonly string[];
  /** Whoever proposed or handled for the ordering body, and whoever decided as its head: never the same person. */
  handlers: readonly PersonId[];
  heads: readonly PersonId[];
  /** Day on which the authority received the order. */
  receivedOn: IsoDate | null;
  /** Since when an amendment or repeal counts as its completion. */
  orderedAt: string | null;
  /** 1; 2 once the order was maintained against the reasons of the authority. */
  round: number;
  answer: AnswerKind | null;
  /** The handler has said what should be done now; used up by the head's decision. */
  isProposed: boolean;
  /** What is on record as done: by the register of validity, or by the authority's own notice. */
  done: 'amended' | 'repealed' | 'applicationStopped' | null;
  doneOn: IsoDate | null;
  running: readonly DeadlineKey[];
  overdue: readonly DeadlineKey[];
  decision: Decision | null;
};
