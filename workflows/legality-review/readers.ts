import type { ReadRule } from '@fashen/engine';
import type { reviewEvents } from './events.js';

const drafting = { by: ['drafter', 'draftingHead'], duties: ['ofDraftingDepartment'] } as const;
const reviewing = {
  by: ['intakeClerk', 'caseHandler', 'secondReviewer', 'reviewHead'],
  duties: ['ofReviewAuthority', 'notDrafter'],
} as const;
/** The general office sees what came in by its door, and the opinion that goes back by it. */
const passing = { by: ['generalOffice'], duties: ['ofOffice'] } as const;
/** Who was asked sees the text and what is asked, not what the others say. */
const coReviewing = { by: ['coReviewer'], duties: ['coReviewInvited', 'notDrafter'] } as const;
const advising = { by: ['adviser'], duties: ['adviserAsked', 'notDrafter'] } as const;
/** The auditor reads everything and writes nothing. */
const auditing = { by: ['auditor'] } as const;

/**
 * Who may see what. `process`: that it runs, its state, its deadlines, its notices. `timeline`: the events named in `timelineEvents`.
 * `history`: every event with its payload. `materials`: texts and materials. `opinionDraft`: marks, items and rounds before issue.
 * `asked`: what was put
 * to departments and advisers. `opinion`: the issued opinion, answers and verdicts.
 */
export const readers: readonly ReadRule[] = [
  { what: 'process', ...drafting },
  { what: 'process', ...reviewing },
  { what: 'process', ...auditing },
  { what: 'process', by: ['generalOffice'], duties: ['ofGeneralOffice'] },
  { what: 'process', by: ['signatory'], duties: ['ofLead'] },
  { what: 'process', by: ['intakeClerk', 'caseHandler', 'secondReviewer', 'reviewHead'], duties: ['copiedIn'] },
  { what: 'process', ...coReviewing },
  { what: 'process', ...advising },
  { what: 'asked', ...coReviewing },
  { what: 'asked', ...advising },
  { what: 'timeline', ...drafting },
  { what: 'timeline', ...passing },
  { what: 'timeline', ...reviewing },
  { what: 'timeline', ...auditing },
  { what: 'history', ...reviewing },
  { what: 'history', ...auditing },
  { what: 'materials', ...drafting },
  { what: 'materials', ...passing },
  { what: 'materials', ...coReviewing },
  { what: 'materials', ...advising },
  { what: 'materials', ...reviewing },
  { what: 'materials', ...auditing },
  { what: 'opinionDraft', ...reviewing },
  { what: 'opinionDraft', ...auditing },
  { what: 'opinion', by: drafting.by, duties: ['ofDraftingDepartment', 'opinionIssued'] },
  { what: 'opinion', by: passing.by, duties: ['ofOffice', 'opinionIssued'] },
  { what: 'opinion', ...reviewing },
  { what: 'opinion', ...auditing },
];

/** Events that both sides may know of; what happens inside the review authority until the opinion is issued is not among them. */
export const timelineEvents: ReadonlySet<keyof typeof reviewEvents | '@start'> = new Set([
  '@start',
  'forward',
  'accept',
  'requestSupplement',
  'supplement',
  'sendBack',
  'continueExamination',
  'suspendReview',
  'resumeReview',
  'giveUpWaiting',
  'grantExemption',
  'issueLawful',
  'issueRevisionRequired',
  'issueUnlawful',
  'opinionNumbered',
  'answerItems',
  'submitAnswers',
  'closeItem',
  'acceptReason',
  'acceptMustChangeReason',
  'keepItem',
  'acknowledgeChange',
  'raiseChange',
  'confirmClearance',
  'returnItems',
  'openDiscussion',
  'discussionFinished',
  'confirmClearanceWithUnadopted',
  'concludeUnlawful',
  'rectifyCompleteOn',
  'rectifyEntry',
  'withdraw',
  'remind',
  'extendReview',
  'deadlineNear',
  'deadlinePassed',
]);
