import type { Silence, UrgentGround } from './review-rules.js';
import type { Sourced } from './sourced.js';

/** How many experts argue a draft. */
export type ExpertRule = { least: number; isOdd: boolean };

/** How a place drafts, beside its limits. */
export type DraftingRules = {
  /** The only grounds on which the public is not consulted; none: it always is. */
  consultationWaivers: Sourced<readonly UrgentGround[]>;
  /** What a department that has not answered in time is taken to have said. */
  departmentSilence: Sourced<Silence>;
  experts: Sourced<ExpertRule>;
  /** Where one of these applies a hearing is held. */
  hearingGrounds: Sourced<readonly UrgentGround[]>;
};
