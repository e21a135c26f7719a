import type { Sourced } from './sourced.js';

/** How many documents in force an assessor is shown, and from which score (of 100) on each is accounted for. */
export type SimilarRule = { shown: number; answerFrom: number };

/** How a place plans what it drafts 立项. */
export type PlanningRules = {
  /** Whether it has the step at all; where it has none, it is passed over, visibly. */
  hasStep: Sourced<boolean>;
  similar: Sourced<SimilarRule>;
};
