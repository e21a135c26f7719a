import type { ReadRule } from '@fashen/engine';
import type { objectionEvents } from './events.js';

const handling = { by: ['objectionHandler', 'reviewHead'], duties: ['ofReceiver'] } as const;
/** Whoever was named for the head's seat, and the superior who appoints. */
const seated = { by: ['reviewHead', 'signatory'], duties: ['seated'] } as const;
/** The auditor reads everything and writes nothing. */
const auditing = { by: ['auditor'] } as const;
/** Where it issued the document itself: no day, no channel, no event. */
const issuingSuperior = { by: ['signatory'], duties: ['ofIssuingSuperior'] } as const;
const authority = { by: ['liaison'], duties: ['ofSpeaker'] } as const;

/**
 * `process`: that it runs and its state. `case`: what was proposed and stated. `timeline` and `history`: every event; texts in it are sealed.
 * `request`: what the authority is asked: the masked texts alone, without day, channel or number of objections.
 */
export const readers: readonly ReadRule[] = [
  ...['process', 'case', 'timeline', 'history'].flatMap((what) => [handling, seated, auditing].map((who): ReadRule => ({ what, ...who }))),
  { what: 'process', ...issuingSuperior },
  ...['process', 'request'].map((what): ReadRule => ({ what, ...authority })),
];

/** Inside the receiving party there is one side only, and it knows of every event. */
export const timelineEvents: ReadonlySet<keyof typeof objectionEvents | '@start'> = new Set([
  '@start',
  'partiesFound',
  'requestSupplement',
  'accept',
  'proposeRefusal',
  'proposeDiversion',
  'proposeTransfer',
  'proposeClosing',
  'maskStatement',
  'submitMasking',
  'approveMasking',
  'sendMaskingBack',
  'maskAgain',
  'waiveStatement',
  'stateCase',
  'enterStatement',
  'goOnWithoutStatement',
  'proposeLawful',
  'proposeCorrection',
  'proposeLapsed',
  'approveDecision',
  'sendDecisionBack',
  'extendReply',
  'transfer',
  'delegate',
  'takeBack',
  'handOver',
  'appointSigner',
  'remindSigners',
  'supplementReceived',
  'reasonsAdded',
  'withdrawalReceived',
  'joinedGroup',
  'groupGrew',
  'groupAnswered',
  'leadLost',
  'groupExtended',
  'correctionOpened',
  'correctionNotOpened',
  'correctionReported',
  'groupFollowedUp',
  'deadlineNear',
  'deadlinePassed',
]);
