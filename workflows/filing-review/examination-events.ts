import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import { approving, refusing, seatEvents } from './desk.js';
import type { FilingReviewFacts } from './facts.js';
import { day, problems, questions, scan, text, today } from './fields.js';
import { reviewing } from './formal-events.js';
import { LAW } from './law.js';
import { explanationFits, extensionFits, questionsFit } from './payload-checks.js';

export const heading = { by: ['reviewHead'], duties: ['ofReviewer', 'notActed', 'notReviewer'] } as const;

/** From registration to the conclusion that the head approves. */
export const examinationEvents = defineEvents<FilingReviewFacts>()({
  ask: {
    ...reviewing,
    label: { zh: '请予说明', en: 'ask for an explanation' },
    payload: z.strictObject({ questions, dueOn: day('要求答复的日期', 'Day by which it is wanted') }),
    check: questionsFit,
    facts: ['acted'],
    basis: LAW.opinion,
  },
  explanationGiven: {
    by: 'system',
    label: { zh: '收到说明', en: 'the explanation has come in' },
    payload: z.strictObject({ text: z.string().min(1), evidence: z.array(z.string().min(1)) }),
    basis: LAW.opinion,
  },
  enterExplanation: {
    ...reviewing,
    label: { zh: '录入说明', en: 'enter an explanation that came from outside' },
    payload: z.strictObject({ receivedOn: today('收到日期', 'Day of receipt'), text: text('说明', 'The explanation'), scan }),
    check: explanationFits,
    facts: ['acted', 'evidence'],
    basis: LAW.byHand,
  },
  proceedWithout: {
    ...reviewing,
    label: { zh: '逾期未说明，继续审查', en: 'go on without the explanation' },
    payload: z.strictObject({}),
    facts: ['acted', 'today'],
    reason: 'required',
    basis: LAW.opinion,
  },
  extend: {
    ...heading,
    label: { zh: '延长审查期限', en: 'extend the review' },
    payload: z.strictObject({
      days: z.int().min(1).max(365).meta({ title: '延长天数', description: 'Days, within what the profile allows' }),
    }),
    check: extensionFits,
    facts: ['acted', 'extension'],
    reason: 'required',
    basis: LAW.review,
  },
  proposeNoProblem: {
    ...reviewing,
    label: { zh: '拟办：未发现问题', en: 'propose: no problem found' },
    payload: z.strictObject({ remarks: text('审查情况', 'What was examined, and remarks that ask for nothing').optional() }),
    facts: ['acted'],
    basis: LAW.standards,
  },
  proposeOpinion: {
    ...reviewing,
    label: { zh: '拟办：提出审查意见，要求改正', en: 'propose: an opinion that asks for a correction' },
    payload: z.strictObject({ problems }),
    facts: ['acted'],
    basis: LAW.opinion,
  },
  /** 按原拟办意见: what was sent back goes before the head again as it is. */
  proposeAgain: {
    ...reviewing,
    label: { zh: '按原拟办意见再次报批', en: 'propose the same conclusion once more' },
    payload: z.strictObject({}),
    facts: ['acted'],
    reason: 'required',
    basis: LAW.opinion,
  },
  approve: {
    ...approving,
    label: { zh: '同意', en: 'approve the conclusion' },
    payload: z.strictObject({}),
    basis: LAW.opinion,
  },
  sendBack: {
    ...refusing,
    label: { zh: '退回重新审查', en: 'send it back' },
    payload: z.strictObject({}),
    basis: LAW.opinion,
  },
  ...seatEvents,
});
