import { field, type InputOf, type StartSpec } from '@fashen/engine';
import { z } from 'zod';
import type { DraftingFacts } from './facts.js';
import { LAW } from './law.js';

/** The life of a document opens its drafting; nobody opens one by hand. */
export const open = {
  label: { zh: '启动起草', en: 'open a drafting' },
  by: 'system',
  payload: z.strictObject({
    document: field.line('文件', 'Document', 300),
    spine: field.line('全程', 'Life of the document, which hears how it ends', 300),
    jointly: z.array(z.string().min(1)).max(20).meta({ title: '联合起草单位', description: 'Departments that draft jointly' }),
  }),
  facts: ['text', 'place', 'drafters', 'openDrafting'],
  guards: ['mayOpen'],
  subject: 'document',
  basis: LAW.submission,
} satisfies StartSpec<DraftingFacts>;

/** The machine's input: what the life says, and what the engine sets. */
export type OpenInput = InputOf<typeof open, DraftingFacts>;
