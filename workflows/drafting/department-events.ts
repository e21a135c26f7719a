import { COORDINATION_OUTCOMES, DEPARTMENT_REPLIES } from '@fashen/domain';
import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import type { DraftingFacts } from './facts.js';
import { chosen, oneOf, scan, text, today } from './fields.js';
import { LAW } from './law.js';
import { coordinationFits, departmentsFit, replyEntryFits, replyFits } from './payload-checks.js';
import { drafting } from './text-events.js';

const stance = oneOf(DEPARTMENT_REPLIES, '意见', 'What the department says');
const words = text('意见内容', 'What it says in detail').optional();
const clock = { by: 'system', payload: z.strictObject({ key: z.string().min(1) }), basis: LAW.departments } as const;

export const departmentEvents = defineEvents<DraftingFacts>()({
  consultDepartments: {
    ...drafting,
    label: { zh: '征求部门意见', en: 'consult other departments' },
    payload: z.strictObject({
      parties: z
        .array(chosen('otherDepartments', '部门', 'Department'))
        .min(1)
        .max(50)
        .meta({ title: '征求意见的部门', description: 'Departments whose work it touches' }),
    }),
    check: departmentsFit,
    facts: ['text', 'drafters'],
    basis: LAW.departments,
  },
  passOverDepartments: {
    ...drafting,
    label: { zh: '不涉及其他部门', en: 'no other department is concerned' },
    payload: z.strictObject({ words: text('理由', 'Why not') }),
    basis: LAW.departments,
  },
  replyToDraft: {
    by: ['liaison', 'draftingHead', 'generalOffice'],
    duties: ['ofAskedDepartment', 'owesReply'],
    label: { zh: '回复意见', en: 'answer the draft' },
    payload: z.strictObject({ stance, words }),
    check: replyFits,
    basis: LAW.departments,
  },
  enterReply: {
    ...drafting,
    label: { zh: '录入部门回复', en: 'enter the answer of a department' },
    payload: z.strictObject({
      department: chosen('askedDepartments', '部门', 'Department that answered'),
      stance,
      words,
      repliedOn: today('回复日期', 'Day that the letter bears'),
      evidence: scan,
    }),
    check: replyEntryFits,
    facts: ['evidence'],
    basis: LAW.departments,
  },
  recordCoordination: {
    ...drafting,
    label: { zh: '记录协调情况', en: 'record the coordination' },
    payload: z.strictObject({
      department: chosen('disagreeingDepartments', '部门', 'Department that disagrees'),
      outcome: oneOf(COORDINATION_OUTCOMES, '协调结果', 'What came of it'),
      words: text('协调情况和理由', 'Points at issue, views and reasons'),
      evidence: scan.optional(),
    }),
    check: coordinationFits,
    facts: ['evidence'],
    basis: LAW.departments,
  },
  deadlineNear: { ...clock, label: { zh: '回复期限将届满', en: 'replies nearly due' } },
  deadlinePassed: { ...clock, label: { zh: '回复期限已届满', en: 'time for replies is over' } },
});
