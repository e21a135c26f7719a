import { EXEMPTIONS } from '@fashen/domain';
import { defineEvents } from '@fashen/engine';
import { entryField } from '@fashen/workflow-approval';
import { z } from 'zod';
import { handling } from './examination-events.js';
import type { ReviewFacts } from './facts.js';
import { chosen, day, evidence, line, oneOf, text } from './fields.js';
import { LAW } from './law.js';
import { exemptionFits, outsideAnswer, suspensionFits } from './standing-checks.js';

/** A review that stands while somebody outside answers, and one that the main leader makes urgent. */
export const standingEvents = defineEvents<ReviewFacts>()({
  suspendReview: {
    ...handling,
    label: { zh: '中止审查，等待外部答复', en: 'suspend for an outside answer' },
    payload: z.strictObject({
      awaiting: line('函询对象', 'Who is asked'),
      question: text('函询事项', 'What is asked'),
      evidence: evidence('函件', 'Evidence: the letter'),
    }),
    check: suspensionFits,
    facts: ['drafters', 'evidence'],
    basis: LAW.pause,
  },
  resumeReview: {
    ...handling,
    label: { zh: '收到答复，恢复审查', en: 'resume with the answer' },
    payload: z.strictObject({
      answer: text('答复内容', 'The answer'),
      answeredOn: day('收到答复日期', 'Day on which the answer came'),
      evidence: evidence('复函', 'Evidence: the answer').optional(),
    }),
    check: outsideAnswer,
    facts: ['drafters', 'evidence'],
    basis: LAW.pause,
  },
  giveUpWaiting: {
    ...handling,
    label: { zh: '不再等待答复，恢复审查', en: 'resume without the answer' },
    payload: z.strictObject({}),
    basis: LAW.pause,
    reason: 'required',
  },
  grantExemption: {
    label: { zh: '批准紧急办理事项', en: 'grant an urgent exemption' },
    by: ['signatory', 'generalOffice'],
    duties: ['ofLeadership', 'notDrafter'],
    payload: z.strictObject({
      exemption: oneOf(EXEMPTIONS, '免除事项', 'What is done away with'),
      ground: chosen('urgentGrounds', '法定事由', 'Statutory ground'),
      statement: text('情况说明', 'Why the ground applies'),
      ...entryField,
    }),
    check: exemptionFits,
    facts: ['drafters', 'leaders', 'evidence', 'urgency'],
    basis: LAW.urgency,
  },
});
