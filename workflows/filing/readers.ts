import type { ReadRule } from '@fashen/engine';
import type { filingEvents } from './events.js';

const filingIt = { by: ['filingClerk', 'generalOffice'], duties: ['ofSubmitter'] } as const;
/** Those whose document it is. */
const theirs = { by: ['drafter', 'draftingHead', 'signatory', 'liaison'], duties: ['ofTheirDocument'] } as const;
/** 监督考核 watches over what is due, late and missing; the auditor reads everything and writes nothing. */
const watching = { by: ['supervisor', 'auditor'] } as const;

const everybody = [filingIt, theirs, watching];

/** Who may see what. `process`: state, receiver, package. `timeline`: the events in `timelineEvents`. `history`: every event with its payload. */
export const readers: readonly ReadRule[] = [
  ...['process', 'timeline'].flatMap((what) => everybody.map((who): ReadRule => ({ what, ...who }))),
  { what: 'history', ...filingIt },
  { what: 'history', ...watching },
];

/** A filing has no secrets from those whose document it is. */
export const timelineEvents: ReadonlySet<keyof typeof filingEvents | '@start'> = new Set([
  '@start',
  'draftReport',
  'submit',
  'supplement',
  'explain',
  'reportStopped',
  'packageMade',
  'deadlineNear',
  'deadlinePassed',
  'receiverRegistered',
  'receiverDeferred',
  'receiverRefused',
  'receiverAsked',
  'receiverFoundNoProblem',
  'receiverIssuedOpinion',
  'correctionReported',
  'reviewNotOpened',
  'enterRegistration',
  'enterDeferral',
  'enterRefusal',
  'enterQuestions',
  'enterNoProblem',
  'enterOpinion',
  'enterCorrection',
]);
