import type { ReadRule } from '@fashen/engine';
import { omissionEvents } from './events.js';

const supervising = { by: ['filingReviewer', 'reviewHead', 'supervisor'], duties: ['ofSupervising'] } as const;
const answering = { by: ['liaison', 'filingClerk', 'generalOffice', 'signatory'], duties: ['ofAuthority'] } as const;
/** The auditor reads everything and writes nothing. */
const auditing = { by: ['auditor'] } as const;

/** Both sides see the whole case: nothing in it is between handler and head alone. `history`: every event with its payload. */
export const readers: readonly ReadRule[] = [
  ...['process', 'timeline'].flatMap((what) => [supervising, answering, auditing].map((who): ReadRule => ({ what, ...who }))),
  ...[supervising, auditing].map((who): ReadRule => ({ what: 'history', ...who })),
];

export const timelineEvents: ReadonlySet<string> = new Set(['@start', ...Object.keys(omissionEvents)]);
