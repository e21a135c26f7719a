import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import type { FilingFacts } from './facts.js';
import { day, line, oneOf, scan, text, today } from './fields.js';
import { LAW } from './law.js';
import { answerFits } from './payload-checks.js';
import { submitting } from './submitting-events.js';
import { CORRECTED } from './words.js';

/** 代录: what a receiver outside answered on paper, entered by the filing clerk with its scan. */
const entering = { ...submitting, check: answerFits, facts: ['evidence'] } as const;
const paper = { on: today('答复日期', 'Day that the letter bears'), scan } as const;
const dueOn = day('要求的日期', 'Day by which it is wanted').optional();

export const answerEvents = defineEvents<FilingFacts>()({
  enterRegistration: {
    ...entering,
    label: { zh: '录入备案登记', en: 'enter that it was registered' },
    payload: z.strictObject({ ...paper, number: line('备案登记号', 'Number in the receiver’s register').optional() }),
    basis: LAW.answer,
  },
  enterDeferral: {
    ...entering,
    label: { zh: '录入暂缓办理通知', en: 'enter that it was deferred' },
    payload: z.strictObject({ ...paper, missing: text('需补充的材料', 'What is missing'), dueOn }),
    basis: LAW.answer,
  },
  enterRefusal: {
    ...entering,
    label: { zh: '录入不予备案登记', en: 'enter that it was refused as out of scope' },
    payload: z.strictObject(paper),
    reason: 'required',
    basis: LAW.answer,
  },
  enterQuestions: {
    ...entering,
    label: { zh: '录入请予说明函', en: 'enter that an explanation is asked for' },
    payload: z.strictObject({ ...paper, questions: text('要求说明的问题', 'What is asked'), dueOn }),
    basis: LAW.review,
  },
  enterNoProblem: {
    ...entering,
    label: { zh: '录入审查未发现问题', en: 'enter that no problem was found' },
    payload: z.strictObject(paper),
    basis: LAW.review,
  },
  enterOpinion: {
    ...entering,
    label: { zh: '录入审查意见', en: 'enter an opinion that asks for a correction' },
    payload: z.strictObject({ ...paper, words: text('审查意见', 'What the opinion asks for'), dueOn }),
    basis: LAW.review,
  },
  enterCorrection: {
    ...entering,
    label: { zh: '录入纠正情况', en: 'enter what came of the correction' },
    payload: z.strictObject({
      ...paper,
      outcome: oneOf(CORRECTED, '纠正结果', 'What came of it'),
      words: text('情况', 'What was decided or done, and on which clauses').optional(),
    }),
    basis: LAW.correction,
  },
});
