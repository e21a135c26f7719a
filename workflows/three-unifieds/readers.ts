import type { ReadRule } from '@fashen/engine';
import type { unifiedEvents } from './events.js';

const applying = { by: ['drafter', 'draftingHead', 'generalOffice'], duties: ['ofApplicants'] } as const;
const registering = { by: ['registrar', 'publisher'], duties: ['ofPublishers'] } as const;
const leading = { by: ['signatory'], duties: ['ofIssuers'] } as const;
const reviewing = { by: ['caseHandler', 'reviewHead'], duties: ['ofReviewers'] } as const;
/** The auditor reads everything and writes nothing. */
const auditing = { by: ['auditor'] } as const;

const everybody = [applying, registering, leading, reviewing, auditing];

/** Who may see what. `process`: state, numbers, publication. `timeline`: the events in `timelineEvents`. `history`: every event with its payload. */
export const readers: readonly ReadRule[] = [
  ...['process', 'timeline'].flatMap((what) => everybody.map((who): ReadRule => ({ what, ...who }))),
  { what: 'history', ...registering },
  { what: 'history', ...auditing },
];

/** Registration has no secrets from those who applied. */
export const timelineEvents: ReadonlySet<keyof typeof unifiedEvents | '@start'> = new Set([
  '@start',
  'applyAgain',
  'withdraw',
  'register',
  'unifiedNumberAssigned',
  'sendBack',
  'refuse',
  'enterDocumentNumber',
  'publish',
  'sendBackForDate',
  'recordStatutoryReason',
  'stopPublication',
  'issueErratum',
  'archive',
  'deadlineNear',
  'deadlinePassed',
]);
