import { z } from 'zod';
import { caseClock, caseStatus, coded } from './case-list.js';
import { dutyView } from './list.js';
import { pageOf, pageQuery, words } from './words.js';

/** `state`: those that stand there; without it all. `text`: words in the title of the document. */
export const filingReviewQuery = pageQuery.extend({
  status: caseStatus.default('active'),
  state: z.string().max(100).optional(),
  text: z.string().trim().min(1).max(200).optional(),
});
export type FilingReviewQuery = z.output<typeof filingReviewQuery>;
export const filingReviewSheetQuery = filingReviewQuery.omit({ cursor: true, limit: true });
export type FilingReviewSheetQuery = z.output<typeof filingReviewSheetQuery>;

export const filingReviewEntry = z.object({
  /** The process. */
  id: z.string(),
  document: z.object({ id: z.string(), title: z.string() }),
  submitter: z.string(),
  receiver: z.string().describe('In whose name it was taken in'),
  channel: coded,
  occasion: coded,
  receivedOn: z.string(),
  reportNumber: z.string().nullable(),
  registeredOn: z.string().nullable(),
  registerNumber: z.string().nullable(),
  state: coded,
  clock: caseClock.nullable().describe('The period that runs now'),
  duties: z.array(dutyView),
});
export type FilingReviewEntry = z.output<typeof filingReviewEntry>;

/** `counts`: of those under way, by state, whatever is asked for. */
export const filingReviewList = pageOf(filingReviewEntry).extend({
  counts: z.array(z.object({ state: z.string(), label: words, count: z.int() })),
});
export type FilingReviewList = z.output<typeof filingReviewList>;
