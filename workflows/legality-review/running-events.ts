import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import type { ReviewFacts } from './facts.js';
import { day } from './fields.js';
import { LAW } from './law.js';
import { notBeforeMinimum, withinExtension } from './payload-checks.js';

const clock = { by: 'system', payload: z.strictObject({ key: z.string().min(1) }), basis: LAW.submission } as const;

/** What may happen beside the way itself, while the case runs. */
export const runningEvents = defineEvents<ReviewFacts>()({
  withdraw: {
    label: { zh: '撤回送审', en: 'withdraw' },
    by: ['drafter', 'draftingHead'],
    duties: ['ofDraftingDepartment', 'notReviewer'],
    payload: z.strictObject({}),
    basis: LAW.submission,
    reason: 'required',
  },
  remind: {
    label: { zh: '催办', en: 'remind' },
    by: ['drafter', 'draftingHead'],
    duties: ['ofDraftingDepartment', 'notReviewer'],
    payload: z.strictObject({ wantedOn: day('希望办结日期', 'Day by which the opinion is wanted') }),
    check: notBeforeMinimum,
    facts: ['earliestDemand'],
    basis: LAW.submission,
    reason: 'required',
  },
  extendReview: {
    label: { zh: '延长审查期限', en: 'extend the review' },
    by: ['reviewHead'],
    duties: ['ofReviewAuthority', 'notDrafter'],
    payload: z.strictObject({ days: z.int().min(1).max(60).meta({ title: '延长工作日数', description: 'Working days' }) }),
    check: withinExtension,
    facts: ['drafters', 'reviewExtension'],
    basis: LAW.submission,
    reason: 'required',
  },
  deadlineNear: { ...clock, label: { zh: '期限将届满', en: 'deadline near' } },
  deadlinePassed: { ...clock, label: { zh: '期限已届满', en: 'deadline passed' } },
});
