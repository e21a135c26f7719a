import { z } from 'zod';
import { documentEntry, notices } from './document.js';
import { words } from './words.js';

/** The fields of the multipart form beside the paper's file, which may be missing. Whatever is classified never comes in. */
export const newPaper = z.strictObject({
  title: z.string().trim().min(2).max(300),
  isClassified: z.enum(['no', 'yes']),
});
export type NewPaper = z.output<typeof newPaper>;

export const paperReceipt = z.object({ document: documentEntry, notices });
export type PaperReceipt = z.output<typeof paperReceipt>;

/** 台账: legality reviews and light reviews of a year, by the day on which they came in. */
export const reviewRegisterQuery = z.strictObject({ year: z.coerce.number().int().min(1949).max(2999) });

const registeredReview = z.object({
  process: z.string(),
  kind: z.object({ code: z.enum(['legalityReview', 'lightReview']), ...words.shape }),
  /** Null: none was given, or not yet. */
  number: z.string().nullable(),
  /** Null: left as classified. */
  title: z.string().nullable(),
  from: z.string(),
  receivedOn: z.string(),
  endedOn: z.string().nullable(),
  /** Where it stands, or how it ended. */
  conclusion: words,
  handler: z.string().nullable(),
});
export type RegisteredReview = z.output<typeof registeredReview>;

export const reviewRegister = z.object({ year: z.number(), entries: z.array(registeredReview) });
export type ReviewRegister = z.output<typeof reviewRegister>;
