import type { ReadRule } from '@fashen/engine';
import { draftingEvents } from './events.js';

const drafting = { by: ['drafter', 'draftingHead', 'generalOffice'], duties: ['ofDraftingDepartment'] } as const;
/** Heads of those that draft jointly see what they sign. */
const signing = { by: ['draftingHead', 'drafter'], duties: ['ofSigningParty'] } as const;
const asked = { by: ['liaison', 'draftingHead', 'generalOffice'], duties: ['ofAskedDepartment'] } as const;
const checking = { by: ['reviewHead', 'caseHandler'], duties: ['ofOwnLegalSection'] } as const;
/** The auditor reads everything and writes nothing. */
const auditing = { by: ['auditor', 'supervisor'] } as const;

/** `records`: what was said and done in each track. A department that was asked sees the draft and answers; the rest is not for it. */
export const readers: readonly ReadRule[] = [
  ...[drafting, signing, asked, checking, auditing].map((who) => ({ what: 'process', ...who })),
  ...[drafting, signing, checking, auditing].map((who) => ({ what: 'records', ...who })),
  ...[drafting, signing, checking, auditing].map((who) => ({ what: 'timeline', ...who })),
  { what: 'history', ...drafting },
  { what: 'history', ...auditing },
];

/** By the hundred where many comment; each stands at its group, and in the history. */
const AT_THEIR_DESK: readonly string[] = ['answerComments', 'mergeComments', 'separateComment'];

export const timelineEvents: ReadonlySet<string> = new Set([
  '@start',
  ...Object.keys(draftingEvents).filter((name) => !AT_THEIR_DESK.includes(name)),
]);
