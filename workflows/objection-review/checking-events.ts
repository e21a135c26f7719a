import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import type { ObjectionFacts } from './facts.js';
import { day, diversion, explanation, ground, TEXTS } from './fields.js';
import { LAW } from './law.js';
import { dayAhead } from './payload-checks.js';

/** Whoever handles it belongs to the party that received it and had no hand in the document. */
const handling = { by: ['objectionHandler'], duties: ['ofReceiver', 'notInvolved'], facts: ['involved'] } as const;

/** 形式审查: what it is, whether it can be dealt with, whose it is. */
export const checkingEvents = defineEvents<ObjectionFacts>()({
  requestSupplement: {
    ...handling,
    label: { zh: '要求补正', en: 'request a supplement' },
    payload: z.strictObject({
      explanation: explanation('需补正的内容', 'What is missing, as it is told to the person'),
      due: day('补正期限', 'Day by which it is asked for; the reply runs on'),
    }),
    check: dayAhead,
    personal: { explanation: TEXTS },
    basis: LAW.answer,
  },
  accept: { ...handling, label: { zh: '受理', en: 'accept' }, payload: z.strictObject({}), basis: LAW.answer },
  proposeRefusal: {
    ...handling,
    label: { zh: '拟不予受理', en: 'propose not to take it up' },
    payload: z.strictObject({ ground, explanation: explanation('说明', 'The reason, as it is told to the person') }),
    personal: { explanation: TEXTS },
    basis: LAW.grounds,
  },
  proposeDiversion: {
    ...handling,
    label: { zh: '拟告知其他途径', en: 'propose to divert' },
    payload: z.strictObject({ diversion, explanation: explanation('应当向谁提出', 'Where the person should go') }),
    personal: { explanation: TEXTS },
    basis: LAW.reconsideration,
  },
  proposeTransfer: {
    ...handling,
    label: { zh: '拟移送有权机关', en: 'propose to transfer' },
    payload: z.strictObject({
      to: explanation('移送机关', 'Authority to which it goes'),
      explanation: explanation('说明', 'The reason, as it is told to the person'),
    }),
    personal: { to: TEXTS, explanation: TEXTS },
    basis: LAW.answer,
  },
  proposeClosing: {
    ...handling,
    label: { zh: '拟终结（无新的理由）', en: 'propose to close without a new reason' },
    payload: z.strictObject({ explanation: explanation('说明', 'The reason, as it is told to the person') }),
    facts: ['involved', 'isEarlierAnswered'],
    personal: { explanation: TEXTS },
    basis: LAW.house,
  },
});
