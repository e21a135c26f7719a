import type { ReadRule } from '@fashen/engine';
import type { filingReviewEvents } from './events.js';

const reviewing = { by: ['filingReviewer', 'reviewHead'], duties: ['ofReviewer'] } as const;
/** The auditor reads everything and writes nothing. */
const auditing = { by: ['auditor'] } as const;

/**
 * Who may see what. Who filed reads the answers in the filing, not what is drafted here. `process`: state, steps, problems.
 * `timeline`: the events in `timelineEvents`. `history`: every event with its payload.
 */
export const readers: readonly ReadRule[] = ['process', 'timeline', 'history'].flatMap((what) =>
  [reviewing, auditing].map((who): ReadRule => ({ what, ...who })),
);

export const timelineEvents: ReadonlySet<keyof typeof filingReviewEvents | '@start'> = new Set([
  '@start',
  'register',
  'defer',
  'refuse',
  'supplementSubmitted',
  'enterSupplement',
  'ask',
  'explanationGiven',
  'enterExplanation',
  'proceedWithout',
  'extend',
  'proposeNoProblem',
  'proposeOpinion',
  'approve',
  'sendBack',
  'correctionOpened',
  'correctionNotOpened',
  'orderAgain',
  'enterCorrection',
  'correctionReported',
  'deadlineNear',
  'deadlinePassed',
]);
