import { z } from 'zod';
import { words } from './words.js';

/** What the desk wrote about an objection, opened for whoever reads the case; null once its key was destroyed. */
export const objectionTexts = z.object({
  entries: z.array(
    z.object({
      kind: z.enum(['proposal', 'statement', 'maskingReturned', 'sentBack']),
      n: z.int().describe('Number of the proposal'),
      by: z.string(),
      explanation: z.string().nullable(),
      to: z.string().nullable().describe('Authority to which it goes'),
      publicReply: z.string().nullable(),
      publicTitle: z.string().nullable().describe('Name under which it is published, of a paper that is not in the library'),
      at: z.string(),
    }),
  ),
});
export type ObjectionTexts = z.output<typeof objectionTexts>;

/** What the person was told, in the words in which it was told; it names nobody. */
export const objectionAnswers = z.object({
  entries: z.array(
    z.object({
      answer: z.string(),
      kind: z.string(),
      label: words,
      outcome: z.string().nullable(),
      on: z.iso.date(),
      text: z.string(),
      due: z.iso.date().nullable(),
    }),
  ),
});
export type ObjectionAnswers = z.output<typeof objectionAnswers>;

export const paperOfAnswer = z.strictObject({ answer: z.string().min(1).max(200).describe('An answer of that objection') });
