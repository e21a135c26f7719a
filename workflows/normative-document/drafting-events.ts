import { CHANGE_KINDS, COMPETITION_CONCLUSIONS } from '@fashen/domain';
import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import type { SpineFacts } from './facts.js';
import { chosen, day, oneOf, periodFields, scan, text, today, yesNo } from './fields.js';
import { LAW } from './law.js';
import { office } from './opening-events.js';
import { changesFit, competitionProven, periodFits, receivedDay, signingFits } from './payload-checks.js';

/** What the drafting department does; nobody who acted for the office. */
const drafting = { by: ['drafter', 'draftingHead'], duties: ['ofDraftingDepartment', 'notDecider'] } as const;

const change = z.strictObject({
  document: chosen('documents', '所涉文件', 'Document that is changed'),
  kind: oneOf(CHANGE_KINDS, '处理', 'What is done to it'),
  version: chosen('consolidatedVersions', '修改后的全文', 'Amendment: version with the consolidated text').optional(),
  lastDay: day('修改后的有效期末日', 'Amendment: last day of validity of the text as amended').optional(),
  evaluation: chosen('evidence', '评估报告', 'Renewal: evidence of the evaluation').optional(),
});

export const draftingEvents = defineEvents<SpineFacts>()({
  beginDrafting: {
    ...drafting,
    label: { zh: '启动起草', en: 'begin the drafting' },
    payload: z.strictObject({
      jointly: z
        .array(chosen('otherDepartments', '单位', 'Department'))
        .max(20)
        .meta({ title: '联合起草单位', description: 'Departments that draft jointly: all their heads sign' })
        .optional(),
    }),
    facts: ['text', 'drafters', 'openDrafting', 'openReview', 'openDeliberation', 'openRegistration'],
    basis: LAW.submission,
  },
  recordFairCompetition: {
    ...drafting,
    label: { zh: '记录公平竞争审查结论', en: 'record the fair competition review' },
    payload: z.strictObject({
      conclusion: oneOf(COMPETITION_CONCLUSIONS, '审查结论', 'What the review came to'),
      words: text('结论理由', 'Reasons'),
      evidence: scan.optional(),
    }),
    check: competitionProven,
    facts: ['text', 'drafters', 'evidence'],
    basis: LAW.fairCompetition,
  },
  declareChanges: {
    ...drafting,
    label: { zh: '列明对其他文件的修改、废止', en: 'declare what it changes' },
    payload: z.strictObject({
      changes: z
        .array(change)
        .max(200)
        .meta({ title: '所涉文件', description: 'Every document that this one amends, repeals, renews or lets lapse' }),
    }),
    check: changesFit,
    facts: ['evidence'],
    basis: LAW.validity,
  },
  sendForReview: {
    ...drafting,
    label: { zh: '送合法性审查', en: 'send for legality review' },
    payload: z.strictObject({ receivedOn: today('送审日期', 'Day on which it reaches the review body') }),
    check: receivedDay,
    facts: ['text', 'drafters', 'textJudgedUnlawful', 'openReview', 'openDrafting'],
    basis: LAW.reviewFirst,
  },
  applyForDeliberation: {
    ...drafting,
    label: { zh: '提请集体审议', en: 'apply for deliberation' },
    payload: z.strictObject({ receivedOn: today('提请日期', 'Day of the application') }),
    check: receivedDay,
    facts: ['text', 'drafters', 'textJudgedUnlawful', 'clearances', 'openDeliberation'],
    basis: LAW.meeting,
  },
  recordSigning: {
    ...office,
    label: { zh: '录入签发情况', en: 'enter the signatures given elsewhere' },
    payload: z.strictObject({ evidence: scan, occurredOn: day('签发日期', 'Day of the last signature') }),
    check: signingFits,
    facts: ['text', 'drafters', 'textJudgedUnlawful', 'clearances', 'decisions', 'evidence'],
    basis: LAW.recheck,
  },
  applyForRegistration: {
    ...drafting,
    label: { zh: '申请统一登记', en: 'apply for registration' },
    payload: z.strictObject({
      appliedOn: today('申请日期', 'Day of the application'),
      effectiveOn: day('施行日期', 'Day of effect, where the text names one').optional(),
      takesEffectAtOnce: yesNo('自公布之日起施行', 'Takes effect on the day of publication').default(false),
      explainer: chosen('evidence', '解读材料', 'Evidence: the explainer that was approved with the text').optional(),
      ...periodFields,
    }),
    check: periodFits,
    facts: [
      'text',
      'way',
      'drafters',
      'textJudgedUnlawful',
      'clearances',
      'decisions',
      'openReview',
      'openRegistration',
      'targets',
      'periodRule',
      'effectiveInText',
      'periodInText',
      'evidence',
    ],
    basis: LAW.unified,
  },
  abandon: {
    ...drafting,
    label: { zh: '终止制定', en: 'abandon' },
    payload: z.strictObject({}),
    facts: ['openRegistration', 'openDrafting'],
    basis: LAW.plan,
    reason: 'required',
  },
});
