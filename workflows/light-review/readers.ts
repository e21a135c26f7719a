import type { ReadRule } from '@fashen/engine';
import type { lightReviewEvents } from './events.js';

const reviewing = { by: ['intakeClerk', 'caseHandler', 'reviewHead'], duties: ['ofReviewBody'] } as const;
/** Whoever was named for the head's seat, and the superior who appoints. */
const seated = { by: ['reviewHead', 'signatory'], duties: ['seated'] } as const;
/** The auditor reads everything and writes nothing. */
const auditing = { by: ['auditor'] } as const;

/** `process`: that it runs, its state and deadline. `timeline`: every event. `opinion`: the points. `history`: every event with its payload. */
export const readers: readonly ReadRule[] = ['process', 'timeline', 'opinion', 'history'].flatMap((what) =>
  [reviewing, seated, auditing].map((who): ReadRule => ({ what, ...who })),
);

/** The sender is outside; inside there is one side only, and it knows of every event. */
export const timelineEvents: ReadonlySet<keyof typeof lightReviewEvents | '@start'> = new Set([
  '@start',
  'assign',
  'submitOpinion',
  'approveOpinion',
  'sendOpinionBack',
  'returnAsNotOurs',
  'withdraw',
  'leaveAsClassified',
  'transfer',
  'delegate',
  'takeBack',
  'handOver',
  'appointSigner',
  'remindSigners',
  'deadlineNear',
  'deadlinePassed',
]);
