import type { IsoDate, PartyId, PersonId } from '@fashen/domain';

/** Somebody with an enabled account, and every role held in that party. */
export type Colleague = { person: PersonId; party: PartyId; roles: readonly string[] };

/** Somebody who is away today, and who acts for him as `role` in `party`; `role` null: in every role held there. */
export type Absence = { person: PersonId; delegate: PersonId; party: PartyId; role: string | null; until: IsoDate };

/** What the shared events ask of the world; the host adds both to its own facts, loaders are in apps/server/src/delegation. */
export type ApprovalFacts = {
  /** Everybody in the parties that have a seat, and in the superior's. */
  colleagues: readonly Colleague[];
  absences: readonly Absence[];
  /** The day in Asia/Shanghai: delegations end, and nobody is reminded twice on one. */
  today: IsoDate;
  /** Ids of the evidence that lies with the document. */
  evidence: readonly string[];
};
export type ApprovalFactName = keyof ApprovalFacts;

/** What entries on behalf ask of the world. */
export type EntryFacts = {
  /** Those who may have decided: persons who hold the deciding role in the deciding party. */
  leaders: readonly PersonId[];
  /** Ids of the evidence of this document. */
  evidence: readonly string[];
};
export type EntryFactName = keyof EntryFacts;
