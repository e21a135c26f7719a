import { field, type InputOf, type StartSpec } from '@fashen/engine';
import { z } from 'zod';
import type { FilingReviewFacts } from './facts.js';
import { chosen, line, scan, today } from './fields.js';
import { LAW } from './law.js';
import { openingFits } from './opening-check.js';
import { OCCASIONS } from './words.js';

/** A filing in this house opens it; what came from outside is entered by an officer, with the paper or the signed package. */
export const open = {
  label: { zh: '收到备案', en: 'take in a filing' },
  by: ['filingReviewer', 'system'],
  duties: ['ofADesk', 'notActed'],
  payload: z.strictObject({
    document: chosen('subject', '报备的文件', 'Document'),
    receivedOn: today('收到日期', 'Day of receipt'),
    occasion: field.oneOf(OCCASIONS, '备案事由', 'What happened to the document'),
    reportNumber: line('报备字号', 'Number of the report').optional(),
    scan: scan.optional(),
    package: line('数据包', 'What was handed in; named by the system alone').optional(),
    filing: line('备案流程', 'Filing that waits to hear; named by the system alone').optional(),
    receiver: line('接收机关', 'In whose name it is taken in; named by the system alone').optional(),
    submitter: line('报送单位', 'Who files; named by the system alone').optional(),
    version: line('文本版本', 'Version that was published; named by the system alone').optional(),
    textHash: line('文本指纹', 'Text that was published; named by the system alone').optional(),
  }),
  check: openingFits,
  facts: ['matter', 'desks', 'packages', 'running', 'acted', 'evidence'],
  guards: ['mayOpen'],
  subject: 'document',
  basis: LAW.formal,
} satisfies StartSpec<FilingReviewFacts>;

/** The machine's input: what was handed in, and what the engine sets. */
export type OpenInput = InputOf<typeof open, FilingReviewFacts>;
