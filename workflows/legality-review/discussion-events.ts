import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import type { ReviewFacts } from './facts.js';
import { chosen } from './fields.js';
import { LAW } from './law.js';

const outcome = z.strictObject({
  item: chosen('items', '意见条目', 'Item'),
  outcome: z
    .enum(['reasonAccepted', 'willAdopt', 'leaderUpheld', 'leaderWaived', 'stays'])
    .meta({ title: '沟通结果', description: 'How the item came out of the discussion' }),
});

/** What was not adopted is talked over; what comes of it may end the review. */
export const discussionEvents = defineEvents<ReviewFacts>()({
  openDiscussion: {
    label: { zh: '提请沟通未采纳意见', en: 'ask to discuss what is not adopted' },
    by: ['drafter', 'draftingHead'],
    duties: ['ofDraftingDepartment', 'notReviewer'],
    payload: z.strictObject({}),
    facts: ['answersGiven'],
    basis: LAW.content,
  },
  /** `statement`: the statement of reasons (F4) for this text exists. */
  discussionFinished: {
    label: { zh: '沟通结束', en: 'discussion finished' },
    by: 'system',
    payload: z.strictObject({ outcomes: z.array(outcome).max(300), statement: z.boolean() }),
    basis: LAW.content,
  },
  confirmClearanceWithUnadopted: {
    label: { zh: '确认审查结束（附未采纳意见）', en: 'confirm clearance with advice not adopted' },
    by: ['caseHandler'],
    duties: ['ofReviewAuthority', 'notDrafter', 'assignedHandler'],
    payload: z.strictObject({}),
    facts: ['drafters', 'reviewedTextJudgedUnlawful', 'unsolicitedChanges'],
    basis: LAW.content,
  },
  concludeUnlawful: {
    label: { zh: '认定该文本不合法', en: 'conclude that the text is unlawful' },
    by: ['reviewHead'],
    duties: ['ofReviewAuthority', 'notDrafter', 'notHandler'],
    payload: z.strictObject({}),
    facts: ['drafters'],
    basis: LAW.content,
    reason: 'required',
  },
});
