import { z } from 'zod';
import { notices } from './document.js';

/** What is read from a draft before it is handed in; nothing is kept. Null: the text does not say. */
export const draftReading = z.object({
  title: z.string(),
  issuer: z.string().nullable(),
  documentNumber: z.string().nullable(),
  form: z.enum(['articles', 'numbered', 'prose']),
  counts: z.record(z.string(), z.int()).describe('How many 编, 章, 节, 条, 款, 项, 目'),
  attachments: z.array(z.string()),
  characters: z.int(),
  notices,
});
export type DraftReading = z.output<typeof draftReading>;

/** The form has the file and nothing else. */
export const draftToRead = z.strictObject({});
