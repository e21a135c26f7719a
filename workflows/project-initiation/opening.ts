import type { InputOf, StartSpec } from '@fashen/engine';
import { z } from 'zod';
import type { ProjectFacts } from './facts.js';
import { chosen, oneOf, text, timeFields } from './fields.js';
import { LAW } from './law.js';
import { timeAhead } from './payload-checks.js';
import { ORIGINS } from './words.js';

/** 立项建议: what is proposed lies with the document; that it has no text yet does not matter. */
export const open = {
  label: { zh: '提出立项建议', en: 'propose a document' },
  by: ['drafter', 'draftingHead', 'generalOffice', 'caseHandler'],
  duties: ['mayPropose'],
  payload: z.strictObject({
    document: chosen('subject', '文件', 'Document'),
    origin: oneOf(ORIGINS, '建议来源', 'Who had the idea'),
    ...timeFields,
    necessity: text('必要性', 'Why it is needed'),
    problem: text('所要解决的主要问题', 'What it is to solve'),
    measures: text('拟确立的主要制度', 'What it would provide'),
    bases: text('制定依据', 'What it rests on').optional(),
  }),
  check: timeAhead,
  facts: ['matter', 'others'],
  guards: ['mayOpen'],
  subject: 'document',
  basis: LAW.proposal,
} satisfies StartSpec<ProjectFacts>;

/** The machine's input: what was handed in, and what the engine sets. */
export type OpenInput = InputOf<typeof open, ProjectFacts>;
