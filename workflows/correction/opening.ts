import type { InputOf, StartSpec } from '@fashen/engine';
import { z } from 'zod';
import type { CorrectionFacts } from './facts.js';
import { chosen, clauses, day, grounds, line, scan, sourceKind, words } from './fields.js';
import { LAW } from './law.js';
import { openingFits } from './opening-check.js';

/**
 * Another process of the ordering body opens it with an order that was decided there; what a court, a congress, a procuratorate or a
 * reconsideration body has said, and what a campaign found, is entered by people with its scan and goes to the head first.
 */
export const open = {
  label: { zh: '提出纠正意见', en: 'open a correction' },
  by: ['filingReviewer', 'objectionHandler', 'system'],
  duties: ['notActed'],
  payload: z.strictObject({
    document: chosen('subject', '文件', 'Document'),
    addressee: chosen('correctionAddressees', '制定机关', 'Enacting authority that has to put it right'),
    source: z
      .strictObject({ kind: sourceKind, process: line('来源流程', 'Process that waits to hear; named by the system alone').optional() })
      .meta({ title: '来源', description: 'Where it comes from' }),
    grounds,
    clauses: clauses.meta({ title: '所涉条款', description: 'Places in the text; none: the whole document' }),
    words: words('存在的问题', 'What is wrong, clause by clause').optional(),
    evidence: scan.optional(),
    orderedBy: line('监督机关', 'Body that orders it; named by the system alone').optional(),
    textHash: line('文本指纹', 'Text that it is about; named by the system alone').optional(),
    receivedOn: day('制定机关收到日期', 'Day on which the authority received the order; for the system alone').optional(),
  }),
  check: openingFits,
  facts: ['matter', 'acted', 'evidence', 'anchors'],
  guards: ['mayOpen'],
  subject: 'document',
  basis: LAW.grounds,
} satisfies StartSpec<CorrectionFacts>;

/** The machine's input: what was handed in, and what the engine sets. */
export type OpenInput = InputOf<typeof open, CorrectionFacts>;
