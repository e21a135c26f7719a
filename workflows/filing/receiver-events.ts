import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import type { FilingFacts } from './facts.js';
import { LAW } from './law.js';
import { CORRECTED, type Corrected } from './words.js';

const system = { by: 'system' } as const;
const day = z.iso.date();
const said = z.string().trim().min(1).max(4000);
/** Each says which filing review speaks: it is the one that hears supplement and explanation. */
const review = z.string().min(1);
const reason = z.strictObject({ rule: z.string().min(1), zh: z.string(), en: z.string() });

/** What the filing review of a receiver in this house tells, and the correction that follows from it. */
export const receiverEvents = defineEvents<FilingFacts>()({
  receiverRegistered: {
    ...system,
    label: { zh: '予以备案登记', en: 'the receiver has registered it' },
    payload: z.strictObject({ review, number: said.nullable(), on: day }),
    basis: LAW.answer,
  },
  receiverDeferred: {
    ...system,
    label: { zh: '暂缓办理，要求补充', en: 'the receiver defers it and asks for a supplement' },
    payload: z.strictObject({ review, missing: z.array(said).min(1).max(60), dueOn: day, on: day }),
    basis: LAW.answer,
  },
  receiverRefused: {
    ...system,
    label: { zh: '不予备案登记', en: 'the receiver refuses it as out of scope' },
    payload: z.strictObject({ review, reason: said, on: day }),
    basis: LAW.answer,
  },
  receiverAsked: {
    ...system,
    label: { zh: '请予说明', en: 'the receiver asks for an explanation' },
    payload: z.strictObject({ review, questions: z.array(said).min(1).max(60), dueOn: day, on: day }),
    basis: LAW.review,
  },
  receiverFoundNoProblem: {
    ...system,
    label: { zh: '审查未发现问题', en: 'the receiver found no problem' },
    payload: z.strictObject({ review, on: day }),
    basis: LAW.review,
  },
  /** `correction`: the process that corrects, where it is open already. */
  receiverIssuedOpinion: {
    ...system,
    label: { zh: '提出审查意见，要求改正', en: 'the receiver asks for a correction' },
    payload: z.strictObject({ review, on: day, correction: z.string().min(1).nullable() }),
    basis: LAW.review,
  },
  correctionReported: {
    ...system,
    label: { zh: '纠正情况', en: 'what came of the correction' },
    payload: z.strictObject({
      correction: z.string().min(1),
      outcome: z.enum(Object.keys(CORRECTED) as [Corrected, ...Corrected[]]),
      on: day,
    }),
    basis: LAW.correction,
  },
  /** The filing review could not be opened: its answers come on paper from now on. */
  reviewNotOpened: {
    ...system,
    label: { zh: '备案审查未能启动', en: 'the filing review could not be opened' },
    payload: z.strictObject({ reasons: z.array(reason) }),
    basis: LAW.filing,
  },
});
