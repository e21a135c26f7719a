import { z } from 'zod';

/** RFC 9457 problem details, with a code for programs, a way out for people, and what stands in the way one by one. */
export const problemDocument = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  wayOut: z.string(),
  instance: z.string(),
  findings: z.array(
    z.object({
      rule: z.string(),
      field: z.string().optional().describe('JSON pointer into the body'),
      basis: z.string().optional(),
      detail: z.string(),
      wayOut: z.string().optional(),
      details: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
});
export type ProblemDocument = z.output<typeof problemDocument>;
