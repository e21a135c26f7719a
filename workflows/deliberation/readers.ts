import type { ReadRule } from '@fashen/engine';
import type { deliberationEvents } from './events.js';

const drafting = { by: ['drafter', 'draftingHead'], duties: ['ofDraftingDepartment'] } as const;
/** The offices, the leaders who sign, and the review bodies that verify; nobody of them who drafted. */
const deciding = {
  by: ['generalOffice', 'signatory', 'caseHandler', 'secondReviewer', 'reviewHead'],
  duties: ['onDecidingSide', 'notDrafter'],
} as const;
const registering = { by: ['registrar'], duties: ['isRegistrar'] } as const;
const copied = { by: ['signatory', 'generalOffice', 'draftingHead'], duties: ['copiedIn'] } as const;
/** The superior appoints a leader where the lead has nobody left, and sees the case for that. */
const appointing = { by: ['signatory'], duties: ['ofSuperior'] } as const;
/** The auditor reads everything and writes nothing. */
const auditing = { by: ['auditor'] } as const;

/**
 * Who may see what. `process`: that it runs, its state, its papers, the instructions. `timeline`: the events in `timelineEvents`.
 * `history`: every event with its payload. `meeting`: attendance, views and dissent, which stay with those who decide.
 */
export const readers: readonly ReadRule[] = [
  { what: 'process', ...drafting },
  { what: 'process', ...deciding },
  { what: 'process', ...registering },
  { what: 'process', ...copied },
  { what: 'process', ...appointing },
  { what: 'process', ...auditing },
  { what: 'timeline', ...drafting },
  { what: 'timeline', ...deciding },
  { what: 'timeline', ...registering },
  { what: 'timeline', ...auditing },
  { what: 'history', ...deciding },
  { what: 'history', ...auditing },
  { what: 'meeting', ...deciding },
  { what: 'meeting', ...registering },
  { what: 'meeting', ...auditing },
];

/** Events that everybody who knows of the case may know of; how leaders pass the paper about among them stays with them. */
export const timelineEvents: ReadonlySet<keyof typeof deliberationEvents | '@start'> = new Set([
  '@start',
  'handInAgain',
  'changeText',
  'withdraw',
  'passPreCheck',
  'sendBack',
  'refuseToIssue',
  'agree',
  'disagree',
  'putOnAgenda',
  'takeOffAgenda',
  'exemptFromMeeting',
  'recordMeeting',
  'pass',
  'passInPrinciple',
  'defer',
  'reject',
  'handInRevision',
  'confirmInstructions',
  'returnRevision',
  'sendBackBeyond',
  'sign',
  'returnFromSigning',
  'declareWording',
  'dropWording',
  'acceptWording',
  'refuseWording',
  'passRecheck',
]);
