import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import type { FilingReviewFacts } from './facts.js';
import { line, scan, text, today } from './fields.js';
import { LAW } from './law.js';
import { registrationFits, supplementFits } from './payload-checks.js';

/** The people of the body that examines: none of them had a hand in the document. */
export const reviewing = { by: ['filingReviewer'], duties: ['ofReviewer', 'notActed', 'notHead'] } as const;

/** 形式审查 and its three answers: 予以备案登记、暂缓办理、不予备案登记. */
export const formalEvents = defineEvents<FilingReviewFacts>()({
  register: {
    ...reviewing,
    label: { zh: '予以备案登记', en: 'register the filing' },
    payload: z.strictObject({ number: line('备案登记号', 'Number in the register of filings, the receiver’s own').optional() }),
    check: registrationFits,
    facts: ['acted', 'registerNumbers'],
    basis: LAW.formal,
  },
  defer: {
    ...reviewing,
    label: { zh: '暂缓办理，要求补充', en: 'defer it and ask for a supplement' },
    payload: z.strictObject({
      missing: z
        .array(text('需补充的材料', 'What is missing or not in order', 500))
        .min(1)
        .max(60)
        .meta({ title: '需补充的材料', description: 'What is missing or not in order, one by one' }),
    }),
    facts: ['acted', 'fixDue'],
    basis: LAW.formal,
  },
  refuse: {
    ...reviewing,
    label: { zh: '不予备案登记', en: 'refuse it as out of scope' },
    payload: z.strictObject({}),
    facts: ['acted'],
    reason: 'required',
    basis: LAW.formal,
  },
  supplementSubmitted: {
    by: 'system',
    label: { zh: '收到补充材料', en: 'the supplement has come in' },
    payload: z.strictObject({ package: z.string().min(1) }),
    basis: LAW.formal,
  },
  enterSupplement: {
    ...reviewing,
    label: { zh: '录入补充材料', en: 'enter a supplement that came from outside' },
    payload: z.strictObject({ receivedOn: today('收到日期', 'Day of receipt'), scan }),
    check: supplementFits,
    facts: ['acted', 'evidence'],
    basis: LAW.byHand,
  },
});
