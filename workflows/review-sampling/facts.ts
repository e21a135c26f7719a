import type { PersonId } from '@fashen/domain';

/** What an event of this workflow may ask of the world, loaded under lock and stored with the event. */
export type SamplingFacts = {
  /** Who may be asked to check: reviewers of the body, supervisors of the party that samples. */
  checkers: readonly PersonId[];
};
export type SamplingFactName = keyof SamplingFacts;
