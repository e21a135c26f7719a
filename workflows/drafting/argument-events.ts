import { RISK_LEVELS } from '@fashen/domain';
import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import type { DraftingFacts } from './facts.js';
import { chosen, day, line, oneOf, scan, text, today } from './fields.js';
import { LAW } from './law.js';
import { expertsFit, hearingFits, hearingHeld, noHearingFits, riskFits } from './payload-checks.js';
import { drafting } from './text-events.js';

const because = z.strictObject({ words: text('理由', 'Why not') });

/** 专家论证、风险评估、听证, each where it applies. */
export const argumentEvents = defineEvents<DraftingFacts>()({
  recordExperts: {
    ...drafting,
    label: { zh: '记录专家论证', en: 'record the expert argument' },
    payload: z.strictObject({
      experts: z
        .array(line('专家姓名、单位', 'Expert, and where from'))
        .min(1)
        .max(50)
        .meta({ title: '专家', description: 'Who argued; nobody with an interest of their own' }),
      heldOn: today('论证日期', 'Day of the argument'),
      words: text('论证结论', 'What they came to, dissent included'),
      evidence: scan,
    }),
    check: expertsFit,
    facts: ['experts', 'evidence'],
    basis: LAW.experts,
  },
  passOverExperts: {
    ...drafting,
    label: { zh: '不需专家论证', en: 'no expert argument is needed' },
    payload: because,
    basis: LAW.experts,
  },
  recordRisk: {
    ...drafting,
    label: { zh: '记录风险评估', en: 'record the risk assessment' },
    payload: z.strictObject({
      points: text('风险点', 'Risks'),
      measures: text('防范措施', 'What is done against them'),
      plan: text('处置预案', 'What is done when they come'),
      level: oneOf(RISK_LEVELS, '评估结论', 'What it comes to'),
      evidence: scan,
    }),
    check: riskFits,
    facts: ['evidence'],
    basis: LAW.risk,
  },
  passOverRisk: { ...drafting, label: { zh: '不需风险评估', en: 'no risk assessment is needed' }, payload: because, basis: LAW.risk },
  announceHearing: {
    ...drafting,
    label: { zh: '公告听证会', en: 'announce a hearing' },
    payload: z.strictObject({
      heldOn: day('听证日期', 'Day of the hearing'),
      place: line('听证地点', 'Where'),
      subject: text('听证内容', 'What is heard'),
    }),
    check: hearingFits,
    facts: ['earliestHearing'],
    basis: LAW.hearing,
  },
  recordHearing: {
    ...drafting,
    label: { zh: '记录听证', en: 'record the hearing' },
    payload: z.strictObject({
      papersOn: day('材料送达日期', 'Day on which the papers reached those who were heard'),
      attendance: text('参加人员', 'Who took part'),
      words: text('听证意见及处理', 'What was said, and how it is dealt with'),
      evidence: scan,
    }),
    check: hearingHeld,
    facts: ['hearingPapersBy', 'evidence'],
    basis: LAW.hearing,
  },
  passOverHearing: {
    ...drafting,
    label: { zh: '不需听证', en: 'no hearing is needed' },
    payload: z.strictObject({
      ruledOut: z
        .array(chosen('hearingGrounds', '情形', 'Case in which a hearing is held'))
        .min(1)
        .max(20)
        .meta({ title: '逐项排除应当听证的情形', description: 'Each case in which a hearing would be due, ruled out' }),
      words: text('理由', 'Why none of them applies'),
    }),
    check: noHearingFits,
    facts: ['hearingGrounds'],
    basis: LAW.hearing,
  },
});
