import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import type { CorrectionFacts } from './facts.js';
import { clauses, day, scan, today, words } from './fields.js';
import { LAW } from './law.js';
import { answerFits, completionProven } from './payload-checks.js';

/** The authority's liaison, or, for an authority that is not here, the ordering body with the authority's paper 代录. */
const answering = {
  by: ['liaison', 'filingReviewer', 'objectionHandler'],
  duties: ['forAddressee'],
  check: answerFits,
  facts: ['evidence', 'anchors'],
  basis: LAW.order,
} as const;

const answeredOn = today('答复日期', 'Day of the written answer');
const evidence = scan.optional();

/** What the enacting authority answers, and what it reports as done. */
export const answerEvents = defineEvents<CorrectionFacts>()({
  answerAmend: {
    ...answering,
    label: { zh: '答复：修改', en: 'answer: amend it' },
    payload: z.strictObject({ answeredOn, words: words('处理计划', 'What will be changed, and when'), evidence }),
  },
  answerRepeal: {
    ...answering,
    label: { zh: '答复：废止', en: 'answer: repeal it' },
    payload: z.strictObject({ answeredOn, words: words('处理计划', 'How and when it will be repealed'), evidence }),
  },
  answerStopApplying: {
    ...answering,
    label: { zh: '答复：自行停止执行有关条款', en: 'answer: stop applying the clause' },
    payload: z.strictObject({
      answeredOn,
      clauses: clauses.meta({ title: '停止执行的条款', description: 'Clauses that are not applied any more; none: the whole' }),
      words: words('停止执行情况', 'How it is made sure, whom it was told'),
      evidence: scan,
    }),
  },
  disagree: {
    ...answering,
    label: { zh: '答复：不同意，说明理由', en: 'answer: disagree, with reasons' },
    payload: z.strictObject({ answeredOn, words: words('理由和依据', 'Reasons and what they rest on'), evidence }),
  },
  /** 修改、废止 go through the life of the document; the register of validity says whether they have come about. */
  reportCompletion: {
    ...answering,
    label: { zh: '报告纠正完成', en: 'report that it is done' },
    payload: z.strictObject({
      words: words('完成情况', 'What was done'),
      completedOn: day('完成日期', 'Day on which it was done, for a document that is not in the register of validity').optional(),
      evidence,
    }),
    check: completionProven,
    facts: ['evidence', 'changes', 'isOnRecord'],
    basis: LAW.completion,
  },
});
