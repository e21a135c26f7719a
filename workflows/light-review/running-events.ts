import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import { seatEvents } from './desk.js';
import type { LightReviewFacts } from './facts.js';
import { LAW } from './law.js';

const clock = { by: 'system', payload: z.strictObject({ key: z.enum(['light_review']) }), basis: LAW.house } as const;

/** The ways out beside an answer, the seat, and the clock. */
export const runningEvents = defineEvents<LightReviewFacts>()({
  returnAsNotOurs: {
    label: { zh: '不属本机构办理，退回', en: 'return as not for us' },
    by: ['intakeClerk', 'reviewHead'],
    duties: ['ofReviewBody'],
    payload: z.strictObject({}),
    reason: 'required',
    basis: LAW.house,
  },
  withdraw: {
    label: { zh: '来件单位撤回', en: 'withdrawn by the sender' },
    by: ['intakeClerk'],
    duties: ['ofReviewBody'],
    payload: z.strictObject({}),
    reason: 'required',
    basis: LAW.house,
  },
  leaveAsClassified: {
    label: { zh: '发现涉密，转线下办理', en: 'leaves the system as classified' },
    by: ['intakeClerk', 'caseHandler', 'reviewHead'],
    duties: ['ofReviewBody'],
    payload: z.strictObject({}),
    basis: LAW.secret,
  },
  ...seatEvents,
  deadlineNear: { ...clock, label: { zh: '期限将届满', en: 'deadline near' } },
  deadlinePassed: { ...clock, label: { zh: '期限已届满', en: 'deadline passed' } },
});
