import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import { approving, refusing, seatEvents } from './desk.js';
import type { ObjectionFacts } from './facts.js';
import { explanation, TEXTS } from './fields.js';
import { LAW } from './law.js';
import { withinExtension } from './payload-checks.js';

/** The head's: what ends an objection, and more time for it. */
export const decidingEvents = defineEvents<ObjectionFacts>()({
  approveDecision: { ...approving, label: { zh: '同意', en: 'approve the decision' }, payload: z.strictObject({}), basis: LAW.apart },
  sendDecisionBack: {
    ...refusing,
    label: { zh: '退回承办人', en: 'send the decision back' },
    payload: z.strictObject({ explanation: explanation('退回理由', 'Why, as the handler reads it') }),
    personal: { explanation: TEXTS },
    basis: LAW.apart,
  },
  extendReply: {
    label: { zh: '延长答复期限', en: 'extend the reply' },
    by: ['reviewHead'],
    duties: ['ofReceiver', 'notBarred'],
    payload: z.strictObject({
      days: z.int().min(1).max(90).meta({ title: '延长天数', description: 'Days' }),
      explanation: explanation('延期理由', 'Why, as it is told to the person'),
    }),
    check: withinExtension,
    facts: ['involved', 'extension'],
    personal: { explanation: TEXTS },
    basis: LAW.extension,
  },
  ...seatEvents,
});
