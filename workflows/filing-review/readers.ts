import type { ReadRule } from '@fashen/engine';
import type { filingReviewEvents } from './events.js';

const reviewing = { by: ['filingReviewer', 'reviewHead'], duties: ['ofReviewer'] } as const;
/** Whoever was named for a seat, the superior who appoints, and whoever was copied in. */
const seated = { by: ['reviewHead', 'signatory'], duties: ['seated'] } as const;
const copied = { by: ['filingReviewer', 'reviewHead'], duties: ['copiedIn'] } as const;
/** The auditor reads everything and writes nothing. */
const auditing = { by: ['auditor'] } as const;

/**
 * Who may see what. Who filed reads the answers in the filing, not what is drafted here. `process`: state, steps, problems.
 * `timeline`: the events in `timelineEvents`. `history`: every event with its payload.
 */
export const readers: readonly ReadRule[] = ['process', 'timeline', 'history'].flatMap((what) =>
  [reviewing, seated, copied, auditing].map((who): ReadRule => ({ what, ...who })),
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
  'proposeAgain',
  'approve',
  'transfer',
  'delegate',
  'takeBack',
  'handOver',
  'addSigner',
  'dropSigner',
  'appointSigner',
  'recall',
  'remindSigners',
  'copyIn',
  'sendBack',
  'correctionOpened',
  'correctionNotOpened',
  'orderAgain',
  'enterCorrection',
  'correctionReported',
  'deadlineNear',
  'deadlinePassed',
]);
