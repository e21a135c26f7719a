import type { IsoDate, PartyId, PersonId, TextHash } from '@fashen/domain';
import type { ApprovalState } from '@fashen/workflow-approval';
import type { DecidingBody, MeetingRules } from './facts.js';

/** A text that was handed in and waits to be looked at: against the meeting's instructions, or as wording only. */
export type Revision = { version: string; textHash: TextHash; title: string; handedInBy: PersonId };

/** An instruction of the meeting; its words are a row. */
export type InstructionState = { ordinal: number; body: PartyId; status: 'open' | 'carriedOut' };

/** Ids, hashes, counts: what people wrote lies in insert-only rows. */
export type DeliberationContext = {
  process: string;
  document: string;
  /** The life of the document that waits to hear; null for a document without one. */
  spine: string | null;
  /** The text under deliberation; every decision and signature is of this one. */
  version: string;
  textHash: TextHash;
  title: string;
  profile: string;
  parties: { drafting: PartyId; lead: PartyId; office: PartyId; superior: PartyId | null; registrar: PartyId | null };
  /** Whose leaders sign. */
  signatories: readonly PartyId[];
  reviewers: readonly PartyId[];
  bodies: readonly DecidingBody[];
  /** What the profile said when the case was opened. */
  urgentSigning: { grounds: readonly string[]; basis: string } | null;
  rules: MeetingRules;
  /** Everybody on the drafting side: named drafters, uploaders, and who applied, revised or withdrew. */
  drafters: readonly PersonId[];
  /** Everybody who checked, decided, verified or signed, and the office that entered it for them. */
  deciders: readonly PersonId[];
  /** The last legal fact: nothing that follows from it lies before. */
  lastFactOn: IsoDate;
  /** Of the agenda as it stands: the item and its meeting. */
  item: { id: string; meeting: string; body: PartyId } | null;
  itemCount: number;
  /** Which text each body has passed; one that passed another text decides again. */
  decisions: Readonly<Record<PartyId, TextHash>>;
  instructions: Readonly<Record<string, InstructionState>>;
  instructionCount: number;
  revision: Revision | null;
  /** Review bodies that verified the revision. */
  verifiedBy: readonly PartyId[];
  /** The agreement of the leader in charge, and later the signatures; of another text there is neither. */
  approval: ApprovalState | null;
  /** The ground on which the text goes to signature without a meeting. */
  exemption: string | null;
};
