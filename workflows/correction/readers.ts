import type { ReadRule } from '@fashen/engine';
import { correctionEvents } from './events.js';

const ordering = { by: ['filingReviewer', 'objectionHandler', 'reviewHead'], duties: ['ofOrdering'] } as const;
const answering = { by: ['liaison', 'generalOffice', 'signatory', 'draftingHead', 'filingClerk'], duties: ['ofAddressee'] } as const;
const deciding = {
  by: ['signatory', 'generalOffice', 'reviewHead', 'filingReviewer', 'objectionHandler'],
  duties: ['forCompetent'],
} as const;
/** The auditor reads everything and writes nothing. */
const auditing = { by: ['auditor'] } as const;

/**
 * Who may see what. `process`: the order, the answers, the decisions. `inside`: what the handler proposes to the head of the ordering body.
 * `history`: every event with its payload.
 */
export const readers: readonly ReadRule[] = [
  ...['process', 'timeline'].flatMap((what) => [ordering, answering, deciding, auditing].map((who): ReadRule => ({ what, ...who }))),
  ...['inside', 'history'].flatMap((what) => [ordering, auditing].map((who): ReadRule => ({ what, ...who }))),
];

/** What passes between handler and head before a decision is theirs. */
export const timelineEvents: ReadonlySet<string> = new Set(
  ['@start', ...Object.keys(correctionEvents)].filter((name) => name !== 'propose'),
);
