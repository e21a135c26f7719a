import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import type { FilingFacts } from './facts.js';
import { chosen, clauses, line, oneOf, text, today } from './fields.js';
import { LAW } from './law.js';
import { explanationFits, reportFits, stoppingFits, submissionFits } from './payload-checks.js';
import { PIECES } from './words.js';

/** The people of the office that files. */
export const submitting = { by: ['filingClerk', 'generalOffice'], duties: ['ofSubmitter'] } as const;

const { draftingStatement, legalBasis, text: officialText, other } = PIECES;
const attachments = z
  .array(
    z.strictObject({
      piece: oneOf({ text: officialText, draftingStatement, legalBasis, other }, '材料种类', 'What it is'),
      evidence: chosen('evidence', '材料', 'Evidence that lies with this document'),
    }),
  )
  .max(30)
  .meta({ title: '随附材料', description: 'What goes with it beside what the system has' });

const clock = { by: 'system', payload: z.strictObject({ key: z.string().min(1) }), basis: LAW.filing } as const;

/** From the report to the package, and what the receiver asked for. */
export const submittingEvents = defineEvents<FilingFacts>()({
  draftReport: {
    ...submitting,
    label: { zh: '拟制备案报告', en: 'draft the filing report' },
    payload: z.strictObject({
      number: line('报备字号', 'Number of the report, the office’s own'),
      signedOn: today('报告日期', 'Day of the report'),
      gapReason: text('施行间隔较短的理由', 'Why it takes effect so soon after its publication').optional(),
      lateReason: text('逾期报备的原因', 'Why the report is late').optional(),
      attachments: attachments.optional(),
    }),
    check: reportFits,
    facts: ['reportNumbers', 'evidence'],
    basis: LAW.materials,
  },
  submit: {
    ...submitting,
    label: { zh: '报送备案', en: 'submit the filing' },
    payload: z.strictObject({
      submittedOn: today('报送日期', 'Day on which it was handed in'),
      proof: chosen('evidence', '送达凭证', 'Evidence: proof of an earlier delivery').optional(),
    }),
    check: submissionFits,
    facts: ['isPublished', 'materials', 'due', 'evidence'],
    basis: LAW.filing,
  },
  supplement: {
    ...submitting,
    label: { zh: '补充报送', en: 'hand in the supplement' },
    payload: z.strictObject({
      submittedOn: today('报送日期', 'Day on which it was handed in'),
      proof: chosen('evidence', '送达凭证', 'Evidence: proof of an earlier delivery').optional(),
    }),
    check: submissionFits,
    facts: ['isPublished', 'materials', 'due', 'evidence'],
    basis: LAW.answer,
  },
  explain: {
    ...submitting,
    label: { zh: '作出说明', en: 'give the explanation' },
    payload: z.strictObject({
      text: text('说明', 'The explanation'),
      evidence: z
        .array(chosen('evidence', '佐证材料', 'Evidence that lies with this document'))
        .max(20)
        .meta({ title: '佐证材料', description: 'What goes with the explanation' })
        .optional(),
    }),
    check: explanationFits,
    facts: ['evidence'],
    basis: LAW.review,
  },
  /** 自行停止执行 after an opinion of a receiver outside; one that works here hears it in the correction. */
  reportStopped: {
    ...submitting,
    label: { zh: '报告自行停止执行有关条款', en: 'report that the clause is applied no more' },
    payload: z.strictObject({
      on: today('停止执行日期', 'Day from which it is applied no more'),
      clauses: clauses.meta({ title: '停止执行的条款', description: 'Clauses that are not applied any more; none: the whole' }),
      words: text('停止执行情况', 'How it is made sure, whom it was told'),
      scan: chosen('evidence', '停止执行的通知', 'Evidence: the notice, which lies with this document'),
    }),
    check: stoppingFits,
    facts: ['evidence', 'anchors'],
    basis: LAW.correction,
  },
  /** The package lies under that id; the answer of the effect that made it. */
  packageMade: {
    by: 'system',
    label: { zh: '报备包已形成', en: 'the package is made' },
    payload: z.strictObject({ package: z.string().min(1) }),
    basis: LAW.materials,
  },
  deadlineNear: { ...clock, label: { zh: '期限将届满', en: 'deadline near' } },
  deadlinePassed: { ...clock, label: { zh: '期限已届满', en: 'deadline passed' } },
});
