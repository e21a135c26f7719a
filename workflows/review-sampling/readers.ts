import type { ReadRule } from '@fashen/engine';
import type { samplingEvents } from './events.js';

const sampling = { by: ['supervisor', 'reviewHead'], duties: ['ofSamplingParty'] } as const;
const checking = { by: ['supervisor', 'reviewHead', 'secondReviewer', 'caseHandler'], duties: ['isChecker'] } as const;
/** The auditor reads everything and writes nothing. */
const auditing = { by: ['auditor'] } as const;

/** `checks`: what each checker found, word for word. */
export const readers: readonly ReadRule[] = ['process', 'timeline', 'checks', 'history'].flatMap((what) =>
  [sampling, ...(what === 'history' ? [] : [checking]), auditing].map((who): ReadRule => ({ what, ...who })),
);

export const timelineEvents: ReadonlySet<keyof typeof samplingEvents | '@start'> = new Set([
  '@start',
  'drawn',
  'assignChecker',
  'recordCheck',
  'reopenCheck',
  'confirm',
  'abandon',
]);
