import type { PartyId, PersonId } from '@fashen/domain';
import type { Ground, Origin, Recommendation, Relation } from './words.js';

/** A document in force, and how it stands to the proposal in the assessor's eyes. */
export type Considered = { document: string; relation: Relation };

export type Assessment = {
  isNeeded: boolean;
  /** Said already by a rule above or a paper in force. */
  isCovered: boolean;
  isCompetent: boolean;
  considered: readonly Considered[];
  recommendation: Recommendation;
};

/** Ids, days and codes; what was said lies in rows. */
export type ProjectContext = {
  process: string;
  document: string;
  title: string;
  profile: string;
  /** `lead`: whose plan it is, and who decides. `assessor`: the review body that assesses and draws up the plan. */
  parties: { drafting: PartyId; lead: PartyId; office: PartyId; assessor: PartyId };
  origin: Origin;
  /** When it is to be finished, as it was last decided. */
  year: number;
  month: number;
  /** Whoever proposed, supplemented or is named to draft: none of them assesses or decides. */
  proposers: readonly PersonId[];
  assessors: readonly PersonId[];
  assessment: Assessment | null;
  refusal: { ground: Ground; other: string | null } | null;
};
