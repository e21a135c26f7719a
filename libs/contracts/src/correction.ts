import { z } from 'zod';
import { caseClock, caseStatus, coded } from './case-list.js';
import { columnsOf } from './columns.js';
import { dutyView } from './list.js';
import { pageOf, pageQuery } from './words.js';

export const correctionQuery = pageQuery.extend({ status: caseStatus.default('active') });
export type CorrectionQuery = z.output<typeof correctionQuery>;

/** `warned`: a warning inside, which the public does not see. The others are marked in public, of these clauses or of the whole. */
export const CORRECTION_MARKS = ['none', 'warned', 'suspended', 'changed', 'annulled'] as const;

export const correctionEntry = z.object({
  /** The process. */
  id: z.string(),
  document: z.object({ id: z.string(), title: z.string() }),
  clauses: z.array(z.string()).describe('Empty: the whole document'),
  grounds: z.array(coded),
  source: coded,
  ordering: z.string(),
  addressee: z.string(),
  competent: z.string().nullable().describe('Who decides where it is not put right'),
  receivedOn: z.string().nullable().describe('Day on which the authority received the order'),
  round: z.int(),
  state: coded,
  reply: caseClock.nullable(),
  completion: caseClock.nullable(),
  mark: z.object({ code: z.enum(CORRECTION_MARKS), clauses: z.array(z.string()), since: z.string().nullable() }),
  duties: z.array(dutyView),
});
export type CorrectionEntry = z.output<typeof correctionEntry>;
/** `total` comes with the first page, and up to a thousand corrections that were looked through; null otherwise. */
export const correctionList = pageOf(correctionEntry).extend({ total: z.int().nullable() });
export type CorrectionList = z.output<typeof correctionList>;

/** Columns of the sheet, by choice and in the order of whoever asks. */
export const CORRECTION_COLUMNS = [
  'document',
  'clauses',
  'grounds',
  'source',
  'ordering',
  'addressee',
  'competent',
  'receivedOn',
  'state',
  'reply',
  'replyStanding',
  'completion',
  'completionStanding',
  'mark',
  'duty',
] as const;
export type CorrectionColumn = (typeof CORRECTION_COLUMNS)[number];
export const correctionSheetQuery = correctionQuery.omit({ cursor: true, limit: true }).extend({ columns: columnsOf(CORRECTION_COLUMNS) });
export type CorrectionSheetQuery = z.output<typeof correctionSheetQuery>;
