import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import { seatEvents } from './decision.js';
import { drafting } from './exchange-events.js';
import type { DiscussionFacts } from './facts.js';
import { LAW } from './law.js';

const clock = {
  by: 'system',
  payload: z.strictObject({ key: z.enum(['discussion_reply', 'discussion_coordination', 'discussion_decision']) }),
  basis: LAW.exchange,
} as const;

/** What may happen beside the way itself. */
export const runningEvents = defineEvents<DiscussionFacts>()({
  withdraw: {
    ...drafting,
    label: { zh: '退出沟通', en: 'withdraw from the discussion' },
    payload: z.strictObject({}),
    reason: 'required',
  },
  ...seatEvents,
  deadlineNear: { ...clock, label: { zh: '期限将届满', en: 'deadline near' } },
  deadlinePassed: { ...clock, label: { zh: '期限已届满', en: 'deadline passed' } },
});
