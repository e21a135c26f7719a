import { CHECK_RESULTS } from '@fashen/domain';
import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import type { ReviewFacts } from './facts.js';
import { chosen, oneOf, text } from './fields.js';
import { anchor, checkItem } from './item.js';
import { LAW } from './law.js';
import { eligibleHandler } from './payload-checks.js';

const assignment = {
  by: ['reviewHead'],
  duties: ['ofReviewAuthority', 'notDrafter'],
  payload: z.strictObject({ handler: chosen('handlers', '承办人', 'Handler') }),
  check: eligibleHandler,
  facts: ['drafters', 'eligibleHandlers'],
  basis: LAW.reviewer,
} as const;

/** What the assigned handler does with the case, and on whose behalf nobody else does. */
export const handling = {
  by: ['caseHandler'],
  duties: ['ofReviewAuthority', 'notDrafter', 'assignedHandler'],
  facts: ['drafters'],
} as const;

export const examinationEvents = defineEvents<ReviewFacts>()({
  assign: { label: { zh: '指派承办人', en: 'assign a handler' }, ...assignment },
  reassign: { label: { zh: '改派承办人', en: 'reassign' }, ...assignment, reason: 'required' },
  markCheck: {
    ...handling,
    label: { zh: '标记审查要点', en: 'mark a check item' },
    payload: z.strictObject({
      checkItem,
      result: oneOf(CHECK_RESULTS, '审查结果', 'Result'),
      anchors: z
        .array(anchor)
        .max(300)
        .default([])
        .meta({ title: '所涉条款', description: 'Clauses that were looked at or found wanting' }),
      note: text('审查说明', 'Note').optional(),
    }),
    basis: LAW.content,
  },
  continueExamination: {
    ...handling,
    label: { zh: '逾期未补正，继续审查', en: 'go on without the supplement' },
    payload: z.strictObject({}),
    facts: ['drafters', 'supplementTimeOver'],
    basis: LAW.submission,
    reason: 'required',
  },
  draftOpinion: {
    ...handling,
    label: { zh: '拟写审查意见', en: 'draft the opinion' },
    payload: z.strictObject({}),
    facts: ['drafters', 'inquiriesOver'],
    basis: LAW.content,
  },
});
