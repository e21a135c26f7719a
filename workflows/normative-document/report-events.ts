import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import type { SpineFacts } from './facts.js';
import { FILING_OUTCOMES } from './filing-standing.js';
import { LAW } from './law.js';

const system = { by: 'system' } as const;
const hash = z.templateLiteral(['t1:', z.string().min(1)]);
const day = z.iso.date();
const reason = z.strictObject({ rule: z.string().min(1), zh: z.string(), en: z.string() });
const notOpened = { ...system, payload: z.strictObject({ reasons: z.array(reason) }) } as const;

/** What the processes that the spine opened tell it. `outcome` decides the way on, through the context: guards never look into a payload. */
export const reportEvents = defineEvents<SpineFacts>()({
  draftingNotOpened: { ...notOpened, label: { zh: '起草未能启动', en: 'the drafting could not be opened' }, basis: LAW.submission },
  /** As a drafting tells it. `fairCompetition` is null where it was given up. */
  draftingReported: {
    ...system,
    label: { zh: '起草办结', en: 'the drafting has ended' },
    payload: z.strictObject({
      drafting: z.string().min(1),
      outcome: z.enum(['submitted', 'abandoned']),
      version: z.string().min(1),
      textHash: hash,
      fairCompetition: z.strictObject({ conclusion: z.enum(['outOfScope', 'compliant', 'exception']), endsOn: day.nullable() }).nullable(),
      on: day,
    }),
    facts: ['text', 'drafters', 'textJudgedUnlawful', 'openReview', 'openDrafting'],
    basis: LAW.submission,
  },
  exceptionEnds: {
    ...system,
    label: { zh: '公平竞争审查例外到期', en: 'an exception to fair competition ends' },
    payload: z.strictObject({}),
    basis: LAW.exception,
  },
  /** `cleared` and `clearedWithUnadopted` leave a grant; the other ends bring the document back to its drafters. */
  reviewReported: {
    ...system,
    label: { zh: '合法性审查办结', en: 'the legality review has ended' },
    payload: z.strictObject({
      outcome: z.enum(['cleared', 'clearedWithUnadopted', 'unlawful', 'returned', 'withdrawn']),
      textHash: hash,
    }),
    facts: ['clearances'],
    basis: LAW.reviewFirst,
  },
  /** The opening was refused by what has come between: what stands against it, in the words of the process that was to be opened. */
  reviewNotOpened: { ...notOpened, label: { zh: '合法性审查未能启动', en: 'the review could not be opened' }, basis: LAW.reviewFirst },
  deliberationNotOpened: {
    ...notOpened,
    label: { zh: '集体审议未能启动', en: 'the deliberation could not be opened' },
    basis: LAW.meeting,
  },
  registrationNotOpened: { ...notOpened, label: { zh: '登记未能启动', en: 'the registration could not be opened' }, basis: LAW.unified },
  deliberationReported: {
    ...system,
    label: { zh: '集体审议办结', en: 'the deliberation has ended' },
    payload: z.strictObject({ outcome: z.enum(['signed', 'rejected', 'notIssued', 'withdrawn']), textHash: hash }),
    basis: LAW.meeting,
  },
  /** As three-unifieds tells it. */
  unifiedsReported: {
    ...system,
    label: { zh: '统一登记、编号、发布进展', en: 'registration, number and publication' },
    payload: z.strictObject({
      outcome: z.enum(['registered', 'published', 'refused', 'sentBackForDate', 'stopped', 'withdrawn']),
      version: z.string().min(1),
      textHash: hash,
      unifiedNumber: z.string().nullable(),
      documentNumber: z.string().nullable(),
      publishedOn: day.nullable(),
      effectiveOn: day.nullable(),
    }),
    facts: ['targets'],
    basis: LAW.published,
  },
  /** As a filing tells it, whenever something comes of it. */
  filingReported: {
    ...system,
    label: { zh: '备案进展', en: 'how a filing stands' },
    payload: z.strictObject({
      filing: z.string().min(1),
      receiver: z.string().min(1),
      outcome: z.enum(FILING_OUTCOMES),
      isLate: z.boolean(),
      on: day,
    }),
    basis: LAW.filing,
  },
  /** The answer of the register of validity, in the same step: the last day as the period of the text comes to, null without one. */
  validityRecorded: {
    ...system,
    label: { zh: '时效已记入', en: 'its validity is on record' },
    payload: z.strictObject({ lastDay: day.nullable() }),
    basis: LAW.validity,
  },
});
