import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import { drafting } from './exchange-events.js';
import type { DiscussionFacts } from './facts.js';
import { LAW } from './law.js';

const clock = {
  by: 'system',
  payload: z.strictObject({ key: z.enum(['discussion_reason', 'discussion_reply', 'discussion_coordination', 'discussion_decision']) }),
  basis: LAW.exchange,
} as const;

/** What may happen in every state of a discussion. */
export const runningEvents = defineEvents<DiscussionFacts>()({
  withdraw: {
    ...drafting,
    label: { zh: '退出沟通', en: 'withdraw from the discussion' },
    payload: z.strictObject({}),
    reason: 'required',
  },
  deadlineNear: { ...clock, label: { zh: '期限将届满', en: 'deadline near' } },
  deadlinePassed: { ...clock, label: { zh: '期限已届满', en: 'deadline passed' } },
});
