import { EVALUATION_RESULTS } from '@fashen/domain';
import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import type { SpineFacts } from './facts.js';
import { chosen, day, oneOf, scan, text } from './fields.js';
import { LAW } from './law.js';
import { office } from './opening-events.js';
import { filingFits, proven } from './payload-checks.js';

const system = { by: 'system', basis: LAW.validity } as const;
const timer = { ...system, payload: z.strictObject({}) } as const;
const proof = { evidence: scan, words: text('说明', 'What was decided') } as const;
const decided = { ...office, check: proven, facts: ['drafters', 'evidence'] } as const;

export const validityEvents = defineEvents<SpineFacts>()({
  effectReached: { ...timer, label: { zh: '施行日到', en: 'its day of effect has come' } },
  evaluationReached: { ...timer, label: { zh: '应当评估', en: 'its evaluation is due' } },
  validityEnded: { ...timer, label: { zh: '有效期届满', en: 'its validity has ended' } },
  /** Another document amends, repeals or renews this one, from that day on. */
  changeAnnounced: {
    ...system,
    label: { zh: '其他文件对本文件作出处理', en: 'another document changes this one' },
    payload: z.strictObject({
      kind: z.enum(['amended', 'repealed', 'renewed', 'lapsed']),
      decision: z.string().min(1),
      on: z.iso.date(),
      version: z.string().nullable(),
      lastDay: z.iso.date().nullable(),
    }),
  },
  /** The day of a change that was announced. */
  changeReached: {
    ...system,
    label: { zh: '修改、废止施行日到', en: 'the day of an announced change has come' },
    payload: z.strictObject({ decision: z.string().min(1) }),
  },
  recordEvaluation: {
    ...decided,
    label: { zh: '记录评估结果', en: 'record the evaluation' },
    payload: z.strictObject({
      result: oneOf(EVALUATION_RESULTS, '评估结果', 'Result'),
      ...proof,
    }),
    basis: LAW.validity,
  },
  declareLapsed: {
    ...decided,
    label: { zh: '宣布失效', en: 'declare that it has lapsed' },
    payload: z.strictObject(proof),
    basis: LAW.validity,
    reason: 'required',
  },
  recordFiling: {
    ...office,
    label: { zh: '记录备案', en: 'record a filing' },
    payload: z.strictObject({
      receiver: chosen('filingReceivers', '备案机关', 'Receiver, one of those that are due'),
      filedOn: day('报备日期', 'Day of the filing'),
      evidence: scan,
    }),
    check: filingFits,
    facts: ['drafters', 'evidence'],
    basis: LAW.filing,
  },
  warnInside: {
    ...decided,
    label: { zh: '内部警示', en: 'warn inside' },
    payload: z.strictObject(proof),
    basis: LAW.scrutiny,
  },
  liftWarning: { ...decided, label: { zh: '解除警示', en: 'lift the warning' }, payload: z.strictObject(proof), basis: LAW.scrutiny },
  recordSuspension: {
    ...decided,
    label: { zh: '记录停止执行决定', en: 'record that its application was stopped' },
    payload: z.strictObject(proof),
    basis: LAW.scrutiny,
  },
  recordResumption: {
    ...decided,
    label: { zh: '记录恢复执行决定', en: 'record that it applies again' },
    payload: z.strictObject(proof),
    basis: LAW.scrutiny,
  },
  recordAnnulment: {
    ...decided,
    label: { zh: '记录撤销决定', en: 'record that it was annulled' },
    payload: z.strictObject(proof),
    basis: LAW.scrutiny,
  },
});
