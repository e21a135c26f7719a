import { defineEvents, type EventOf } from '@fashen/engine';
import { entryField, words as sentence } from '@fashen/workflow-approval';
import { z } from 'zod';
import type { ProjectFacts } from './facts.js';
import { chosen, oneOf, text, timeFields, yesNo } from './fields.js';
import { LAW } from './law.js';
import { assessmentFits, decidedByLeader, postponementFits, refusalFits } from './payload-checks.js';
import { GROUNDS, RECOMMENDATIONS, RELATIONS } from './words.js';

export { type OpenInput, open } from './opening.js';

const proposing = { by: ['drafter', 'draftingHead', 'generalOffice', 'caseHandler'], duties: ['ofProposing'] } as const;
const assessing = { by: ['caseHandler'], duties: ['ofAssessor', 'notProposer'], basis: LAW.plan } as const;
/** A leader decides, or the office enters what was decided on paper. */
const deciding = { by: ['signatory', 'generalOffice'], duties: ['ofDeciding', 'notInvolved'] } as const;
const decision = ['leaders', 'evidence'] as const;

const similar = z
  .array(
    z.strictObject({
      document: chosen('similarDocuments', '现行文件', 'Document in force'),
      relation: oneOf(RELATIONS, '关系', 'How it stands to the proposal'),
      words: text('说明', 'Why', 1000),
    }),
  )
  .max(10)
  .meta({ title: '与相近文件的关系', description: 'One for each document in force that is much like it' });

/** Every action of a project, once: contract, permission, facts, words and legal basis. */
export const projectEvents = defineEvents<ProjectFacts>()({
  beginAssessment: { ...assessing, label: { zh: '开始评估', en: 'begin the assessment' }, payload: z.strictObject({}) },
  sendBackProposal: {
    ...assessing,
    label: { zh: '退回补充', en: 'send back for a supplement' },
    payload: z.strictObject({}),
    reason: 'required',
  },
  supplementProposal: {
    ...proposing,
    label: { zh: '补充立项说明', en: 'supplement the proposal' },
    payload: z.strictObject({ words: text('补充说明', 'What was missing') }),
    basis: LAW.proposal,
  },
  recordAssessment: {
    ...assessing,
    label: { zh: '提出评估论证意见', en: 'hand in the assessment' },
    payload: z.strictObject({
      isNeeded: yesNo('有制定必要', 'Whether it is needed'),
      isCovered: yesNo('上位规定或者现行文件已有明确规定', 'Whether it is said already'),
      isCompetent: yesNo('属于制定机关法定职权', 'Whether the issuer has the power'),
      similar,
      recommendation: oneOf(RECOMMENDATIONS, '评估建议', 'What is recommended'),
      words: text('评估论证意见', 'The assessment in words'),
    }),
    check: assessmentFits,
    facts: ['similar'],
  },
  returnAssessment: {
    ...deciding,
    label: { zh: '退回重新评估', en: 'have it assessed again' },
    payload: z.strictObject({ ...entryField }),
    check: decidedByLeader,
    facts: decision,
    reason: 'required',
    basis: LAW.plan,
  },
  approve: {
    ...deciding,
    label: { zh: '同意列入年度计划', en: 'put it into the yearly plan' },
    payload: z.strictObject({ words: sentence.optional(), ...entryField }),
    check: decidedByLeader,
    facts: [...decision, 'matter', 'plan'],
    basis: LAW.plan,
  },
  approveAddition: {
    ...deciding,
    label: { zh: '同意计划外追加', en: 'add it outside the plan' },
    payload: z.strictObject({ words: text('补充论证', 'Why it cannot wait for the next plan'), ...entryField }),
    check: decidedByLeader,
    facts: [...decision, 'matter', 'plan'],
    basis: LAW.addition,
  },
  refuse: {
    ...deciding,
    label: { zh: '不予立项', en: 'do not plan it' },
    payload: z.strictObject({
      ground: oneOf(GROUNDS, '不予立项的理由', 'Ground'),
      other: chosen('similarDocuments', '重复或者归并的文件', 'The document that it repeats or joins').optional(),
      words: text('说明', 'The reasons in words'),
      ...entryField,
    }),
    check: refusalFits,
    facts: [...decision, 'similar'],
    basis: LAW.restraint,
  },
  postpone: {
    ...deciding,
    label: { zh: '调整完成时间', en: 'have it finished later' },
    payload: z.strictObject({ ...timeFields, words: text('调整理由', 'Why it takes longer'), ...entryField }),
    check: postponementFits,
    facts: [...decision, 'progress'],
    basis: LAW.adjustment,
  },
  drop: {
    ...deciding,
    label: { zh: '取消计划项目', en: 'drop it from the plan' },
    payload: z.strictObject({ words: text('取消理由', 'Why it is not drafted any more'), ...entryField }),
    check: decidedByLeader,
    facts: [...decision, 'progress'],
    basis: LAW.adjustment,
  },
  /** The month in which it is to be finished is over, or one after that. */
  monthOver: {
    by: 'system',
    label: { zh: '完成月份已过', en: 'its month is over' },
    payload: z.strictObject({}),
    facts: ['progress'],
    basis: LAW.adjustment,
  },
  withdraw: {
    ...proposing,
    label: { zh: '撤回立项建议', en: 'withdraw the proposal' },
    payload: z.strictObject({}),
    reason: 'required',
    basis: LAW.house,
  },
});

export type ProjectEvent = EventOf<typeof projectEvents, ProjectFacts>;
export type EventNamed<K extends ProjectEvent['type']> = Extract<ProjectEvent, { type: K }>;
