import type { ReadRule } from '@fashen/engine';
import { spineEvents } from './events.js';

const drafting = { by: ['drafter', 'draftingHead'], duties: ['ofDraftingDepartment'] } as const;
const keeping = { by: ['generalOffice'], duties: ['ofOffice'] } as const;
const reviewing = { by: ['intakeClerk', 'caseHandler', 'secondReviewer', 'reviewHead'], duties: ['ofReviewers'] } as const;
const signing = { by: ['signatory'], duties: ['ofIssuers'] } as const;
const registering = { by: ['registrar', 'publisher'], duties: ['ofRegistrar'] } as const;
/** The auditor reads everything and writes nothing. */
const auditing = { by: ['auditor'] } as const;

/** Who may see what: the life of a document is no secret among those who act on it; what each process says inside stays with that process. */
export const readers: readonly ReadRule[] = [
  ...[drafting, keeping, reviewing, signing, registering, auditing].map((who) => ({ what: 'process', ...who })),
  ...[drafting, keeping, reviewing, signing, registering, auditing].map((who) => ({ what: 'timeline', ...who })),
  { what: 'history', ...keeping },
  { what: 'history', ...auditing },
];

/** Every event of a life. */
export const timelineEvents: ReadonlySet<string> = new Set(['@start', ...Object.keys(spineEvents)]);
