import type { ReadRule } from '@fashen/engine';
import type { discussionEvents } from './events.js';

const drafting = { by: ['drafter', 'draftingHead'], duties: ['ofDraftingDepartment'] } as const;
const reviewing = {
  by: ['intakeClerk', 'caseHandler', 'secondReviewer', 'reviewHead'],
  duties: ['ofReviewAuthority', 'notDrafter'],
} as const;
const office = { by: ['generalOffice'], duties: ['ofOffice'] } as const;
/** Whoever was named for the leader's seat, or copied in, whatever the party. */
const seated = { by: ['signatory'], duties: ['seated'] } as const;
const copied = { by: ['signatory', 'generalOffice'], duties: ['copiedIn'] } as const;
const deciding = { by: ['signatory'], duties: ['ofDecidingParty'] } as const;
/** The superior appoints a leader where separation of duties leaves nobody, and sees the case for that. */
const appointing = { by: ['signatory'], duties: ['ofSuperior'] } as const;
/** The auditor reads everything and writes nothing. */
const auditing = { by: ['auditor'] } as const;

const everybody = [drafting, reviewing, office, deciding, seated, copied, auditing];

/**
 * Who may see what. `process`: that it runs, its state, its deadlines. `timeline`: every event, without payloads. `exchange`: reasons,
 * replies, meetings and decisions, word for word; both sides read all of it, and so do those who coordinate and decide.
 * `history`: every event with its payload.
 */
export const readers: readonly ReadRule[] = [
  ...['process', 'timeline', 'exchange'].flatMap((what) => everybody.map((who): ReadRule => ({ what, ...who }))),
  { what: 'process', ...appointing },
  { what: 'history', ...reviewing },
  { what: 'history', ...office },
  { what: 'history', ...auditing },
];

/** An exchange has no secrets between its two sides. */
export const timelineEvents: ReadonlySet<keyof typeof discussionEvents | '@start'> = new Set([
  '@start',
  'giveReasons',
  'adoptItem',
  'acceptReason',
  'acceptMustChangeReason',
  'maintainItem',
  'returnReplies',
  'callCoordination',
  'recordCoordination',
  'decideItems',
  'transfer',
  'delegate',
  'takeBack',
  'handOver',
  'appointSigner',
  'remindSigners',
  'copyIn',
  'withdraw',
  'deadlineNear',
  'deadlinePassed',
]);
