import { z } from 'zod';

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
      at: z.string(),
    }),
  ),
});
export type ObjectionTexts = z.output<typeof objectionTexts>;
