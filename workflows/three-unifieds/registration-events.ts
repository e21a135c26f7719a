import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import type { UnifiedFacts } from './facts.js';
import { suggested } from './fields.js';
import { LAW } from './law.js';
import { documentNumberFits } from './payload-checks.js';

/** Nobody who drafted registers. */
export const registering = { by: ['registrar'], duties: ['ofRegistrar', 'notDrafter'] } as const;
/** What the registrar's sheet looks at, under lock. */
export const sheet = [
  'text',
  'drafters',
  'textJudgedUnlawful',
  'clearances',
  'standing',
  'hasMinutes',
  'isExplainerRequired',
  'validity',
  'bannedCitations',
  'numberCode',
] as const;

const saidWhy = { ...registering, payload: z.strictObject({}), facts: ['drafters'], basis: LAW.unified, reason: 'required' } as const;

export const registrationEvents = defineEvents<UnifiedFacts>()({
  register: {
    ...registering,
    label: { zh: '予以登记并编号', en: 'register and number' },
    payload: z.strictObject({}),
    facts: [...sheet, 'clocks'],
    basis: LAW.unified,
  },
  /** The same transaction gives it, so that no registration is without one. */
  unifiedNumberAssigned: {
    label: { zh: '取得统一编号', en: 'unified number assigned' },
    by: 'system',
    payload: z.strictObject({ number: z.string().min(1) }),
    basis: LAW.unified,
  },
  sendBack: { ...saidWhy, label: { zh: '退回补正', en: 'send back' } },
  refuse: { ...saidWhy, label: { zh: '不予登记', en: 'refuse to register' } },
  enterDocumentNumber: {
    label: { zh: '录入发文字号', en: 'enter the document number' },
    by: ['generalOffice'],
    duties: ['ofOffice'],
    payload: z.strictObject({
      number: suggested('documentNumbers', '发文字号', 'The issuer’s own number, such as 临政规〔2026〕1号', 60),
    }),
    check: documentNumberFits,
    facts: ['documentNumbers', 'today'],
    basis: LAW.documentNumber,
  },
});
