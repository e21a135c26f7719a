import type { InputOf, StartSpec } from '@fashen/engine';
import { z } from 'zod';
import type { OmissionFacts } from './facts.js';
import { chosen, lacks, text, today } from './fields.js';
import { LAW } from './law.js';
import { askedDay } from './payload-checks.js';

/** A paper that somebody found normative (three tests, with reason) and that our record does not know as reviewed or filed. */
export const open = {
  label: { zh: '启动漏审漏备办理', en: 'open a case of omission' },
  by: ['filingReviewer'],
  duties: ['notActed'],
  payload: z.strictObject({
    document: chosen('omittedPapers', '文件', 'Paper that was screened or entered'),
    lacks,
    askedOn: today('制定机关收到日期', 'Day on which the authority was asked'),
    words: text('发现的情况', 'What was found, and how'),
  }),
  check: askedDay,
  facts: ['matter', 'record', 'acted'],
  guards: ['mayOpen'],
  subject: 'document',
  basis: LAW.order,
} satisfies StartSpec<OmissionFacts>;

/** The machine's input: what was handed in, and what the engine sets. */
export type OpenInput = InputOf<typeof open, OmissionFacts>;
