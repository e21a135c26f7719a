import type { ReadRule } from '@fashen/engine';
import { projectEvents } from './events.js';

const sides = {
  by: ['drafter', 'draftingHead', 'generalOffice', 'signatory', 'caseHandler', 'reviewHead'],
  duties: ['ofParties'],
} as const;
/** The auditor reads everything and writes nothing. */
const auditing = { by: ['auditor'] } as const;

/** Proposing, assessing and deciding see the same page: nothing in it is between two of them alone. */
export const readers: readonly ReadRule[] = ['process', 'timeline', 'history'].flatMap((what) =>
  [sides, auditing].map((who): ReadRule => ({ what, ...who })),
);

export const timelineEvents: ReadonlySet<string> = new Set(['@start', ...Object.keys(projectEvents)]);
