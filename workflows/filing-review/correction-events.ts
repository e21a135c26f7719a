import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import { heading } from './examination-events.js';
import type { FilingReviewFacts } from './facts.js';
import { oneOf, scan, today } from './fields.js';
import { reviewing } from './formal-events.js';
import { LAW } from './law.js';
import { correctionFits } from './payload-checks.js';
import { CORRECTED, type Corrected } from './words.js';

const clock = { by: 'system', payload: z.strictObject({ key: z.string().min(1) }), basis: LAW.review } as const;

/** From the opinion to what came of it. */
export const correctionEvents = defineEvents<FilingReviewFacts>()({
  correctionOpened: {
    by: 'system',
    label: { zh: '纠正程序已启动', en: 'the correction is open' },
    payload: z.strictObject({ correction: z.string().min(1) }),
    basis: LAW.correction,
  },
  correctionNotOpened: {
    by: 'system',
    label: { zh: '纠正程序未能启动', en: 'the correction could not be opened' },
    payload: z.strictObject({ reasons: z.array(z.strictObject({ rule: z.string().min(1), zh: z.string(), en: z.string() })) }),
    basis: LAW.correction,
  },
  orderAgain: {
    ...heading,
    label: { zh: '再次启动纠正程序', en: 'open the correction once more' },
    payload: z.strictObject({}),
    facts: ['acted', 'matter'],
    basis: LAW.correction,
  },
  enterCorrection: {
    ...reviewing,
    label: { zh: '录入纠正情况', en: 'enter what came of the opinion' },
    payload: z.strictObject({
      outcome: oneOf(CORRECTED, '纠正结果', 'What came of it'),
      on: today('日期', 'Day on which it was done'),
      scan,
    }),
    check: correctionFits,
    facts: ['acted', 'evidence'],
    basis: LAW.byHand,
  },
  correctionReported: {
    by: 'system',
    label: { zh: '纠正情况', en: 'what came of the correction' },
    payload: z.strictObject({
      correction: z.string().min(1),
      outcome: z.enum(Object.keys(CORRECTED) as [Corrected, ...Corrected[]]),
      on: z.iso.date(),
    }),
    basis: LAW.correction,
  },
  deadlineNear: { ...clock, label: { zh: '期限将届满', en: 'deadline near' } },
  deadlinePassed: { ...clock, label: { zh: '期限已届满', en: 'deadline passed' } },
});
