import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import type { ObjectionFacts } from './facts.js';
import { LAW } from './law.js';
import { ANSWERS, type Answer, CORRECTION_OUTCOMES, type CorrectionOutcome } from './words.js';

const id = z.string().min(1).max(300);
const on = z.iso.date();
const system = { by: 'system', basis: LAW.answer } as const;
const names = <T extends string>(table: Readonly<Record<T, unknown>>) => Object.keys(table) as [T, ...T[]];

/** What the person says through the page or the clerk, what the clock and other processes tell. Texts lie sealed; ids come here. */
export const toldEvents = defineEvents<ObjectionFacts>()({
  partiesFound: {
    ...system,
    label: { zh: '确定有关机关', en: 'parties found' },
    payload: z.strictObject({
      profile: id,
      superior: id.nullable(),
      superiorIssued: z.boolean(),
      authority: id.nullable(),
      speaker: id.nullable(),
    }),
  },
  supplementReceived: { ...system, label: { zh: '收到补正', en: 'supplement received' }, payload: z.strictObject({ statement: id, on }) },
  reasonsAdded: { ...system, label: { zh: '补充理由', en: 'reasons added' }, payload: z.strictObject({ statement: id, on }) },
  withdrawalReceived: {
    ...system,
    label: { zh: '撤回异议', en: 'withdrawal received' },
    payload: z.strictObject({ statement: id.optional(), on }),
  },
  joinedGroup: {
    ...system,
    label: { zh: '并入合并审查', en: 'joined a group' },
    payload: z.strictObject({ lead: id, group: id, on }),
  },
  groupGrew: {
    ...system,
    label: { zh: '并入其他异议', en: 'the group grew' },
    payload: z.strictObject({ group: id, members: z.int().min(1), on }),
  },
  groupAnswered: {
    ...system,
    label: { zh: '合并审查已有结果', en: 'the group was answered' },
    payload: z.strictObject({ answer: id, kind: z.enum(names<Answer>(ANSWERS)), outcome: id.nullable(), on }),
  },
  leadLost: { ...system, label: { zh: '所并入的异议已终结', en: 'the lead is gone' }, payload: z.strictObject({}) },
  groupExtended: {
    ...system,
    label: { zh: '合并审查延期', en: 'the group was extended' },
    payload: z.strictObject({ days: z.int().min(1), lead: id }),
  },
  correctionOpened: {
    ...system,
    label: { zh: '已启动纠正', en: 'correction opened' },
    payload: z.strictObject({ correction: id }),
    basis: LAW.correction,
  },
  correctionNotOpened: {
    ...system,
    label: { zh: '未能启动纠正', en: 'correction not opened' },
    payload: z.strictObject({ reasons: z.array(z.strictObject({ rule: id, zh: z.string(), en: z.string() })) }),
    basis: LAW.correction,
  },
  correctionReported: {
    ...system,
    label: { zh: '纠正有了结果', en: 'correction reported' },
    payload: z.strictObject({ correction: id, outcome: z.enum(names<CorrectionOutcome>(CORRECTION_OUTCOMES)), on }),
    basis: LAW.correction,
  },
  groupFollowedUp: {
    ...system,
    label: { zh: '合并审查的纠正有了结果', en: 'the correction of the group was reported' },
    payload: z.strictObject({ outcome: z.enum(names<CorrectionOutcome>(CORRECTION_OUTCOMES)), on }),
    basis: LAW.correction,
  },
  deadlineNear: {
    ...system,
    label: { zh: '期限将届满', en: 'deadline near' },
    payload: z.strictObject({ key: z.enum(['objection_reply', 'objection_formal', 'objection_statement']) }),
  },
  deadlinePassed: {
    ...system,
    label: { zh: '期限已届满', en: 'deadline passed' },
    payload: z.strictObject({ key: z.enum(['objection_reply', 'objection_formal', 'objection_statement']) }),
  },
});
