import type { LetterFacts } from './facts-letter.js';

/** One thing that was done while drafting, with what was written down of it. Dates are YYYY-MM-DD. */
export interface DraftingStepFact {
  readonly on: string;
  readonly what: string;
  /** Whose act it is, where it is not that of the drafting department. */
  readonly by?: string;
  readonly words: readonly { readonly label: string; readonly text: string }[];
}

/** Facts of F1 起草说明: what people wrote, and what happened. */
export interface DraftingStatementFacts {
  readonly documentTitle: string;
  /** Those that draft, the lead first. At least one. */
  readonly drafters: readonly string[];
  readonly signedOn: string;
  readonly necessity: string;
  readonly legalBasis: string;
  readonly scope: string;
  readonly content: string;
  readonly other?: string;
  /** Everything in the order in which it was done. */
  readonly steps: readonly DraftingStepFact[];
  /** Whom the draft was laid before, and what they said; by track. */
  readonly heard: readonly { readonly track: string; readonly steps: readonly DraftingStepFact[] }[];
  /** Departments that did not answer in time, and how the place takes it. */
  readonly silent: { readonly departments: readonly string[]; readonly meaning: string };
  /** Points on which no agreement was reached. */
  readonly openPoints: readonly { readonly department: string; readonly words: string }[];
}

/** Facts of F2 送审函: `authority` drafts, `recipients` review. */
export interface SubmissionLetterFacts extends LetterFacts {
  readonly documentTitle: string;
  readonly enactingAuthority: string;
  readonly textHash: string;
  /** What was done, a sentence for each track. */
  readonly tracks: readonly { readonly track: string; readonly result: string }[];
  /** What goes with it. At least one. */
  readonly materials: readonly [string, ...string[]];
}
