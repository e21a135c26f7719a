import { z } from 'zod';
import { columnsOf } from './columns.js';
import { lightView } from './process.js';
import { pageOf, words } from './words.js';

/**
 * How a filing stands on the day of asking. `missing`: its period is over, nothing was handed in. `late` asks for what was handed in after
 * its period, whatever became of it since.
 */
export const FILING_STANDINGS = [
  'due',
  'missing',
  'submitted',
  'deferred',
  'registered',
  'asked',
  'opinionGiven',
  'countedAsMet',
  'copied',
  'refused',
  'reviewed',
  'corrected',
] as const;
export const filingStanding = z.enum(FILING_STANDINGS);
export type FilingStandingCode = z.output<typeof filingStanding>;
const asked = z.enum([...FILING_STANDINGS, 'late']);

const several = <T extends string>(choice: z.ZodEnum<{ [K in T]: K }>) =>
  z
    .string()
    .max(500)
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(choice).max(20));

/** What keeps filings in the list; the same on the page and in the sheet. `year`: of the publication. */
export const filingFilter = z.strictObject({
  standing: several(asked).optional(),
  year: z.coerce.number().int().min(1949).max(2999).optional(),
  document: z.string().trim().min(1).max(200).optional(),
});
export type FilingFilter = z.output<typeof filingFilter>;
export const filingQuery = filingFilter.extend({
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type FilingQuery = z.output<typeof filingQuery>;

const coded = z.object({ code: z.string(), ...words.shape });

export const filingEntry = z.object({
  /** The process. */
  id: z.string(),
  document: z.object({ id: z.string(), title: z.string(), unifiedNumber: z.string().nullable(), documentNumber: z.string().nullable() }),
  issuer: z.string(),
  draftingDepartment: z.string(),
  submitter: z.string(),
  receiver: z.object({ party: z.string().nullable(), body: z.string(), name: z.string() }),
  filedBy: coded,
  occasion: coded,
  publishedOn: z.string(),
  standing: coded.extend({ code: filingStanding }),
  /** Handed in after its last day, or not handed in though that is over. */
  isLate: z.boolean(),
  /** Last day on which it was to be handed in; null where registration counts. */
  due: z.string().nullable(),
  /** Of the period that runs now: that of the filing, or that of a supplement. */
  light: lightView.nullable(),
  submittedOn: z.string().nullable(),
  reportNumber: z.string().nullable(),
  registeredOn: z.string().nullable(),
  registerNumber: z.string().nullable(),
});
export type FilingEntry = z.output<typeof filingEntry>;
/** `counts`: on the day of asking, of the same filter but its standings. `late`: handed in after its period. */
export const filingList = pageOf(filingEntry).extend({ counts: z.object({ due: z.int(), missing: z.int(), late: z.int() }) });
export type FilingList = z.output<typeof filingList>;

/** Columns of the sheet, by the choice and in the order of the platform that asks for it. */
export const FILING_COLUMNS = [
  'title',
  'unifiedNumber',
  'documentNumber',
  'issuer',
  'draftingDepartment',
  'publishedOn',
  'occasion',
  'receiver',
  'filedBy',
  'due',
  'standing',
  'submittedOn',
  'late',
  'reportNumber',
  'registeredOn',
  'registerNumber',
  'submitter',
] as const;
export type FilingColumn = (typeof FILING_COLUMNS)[number];

export const filingSheetQuery = filingFilter.extend({ columns: columnsOf(FILING_COLUMNS) });
export type FilingSheetQuery = z.output<typeof filingSheetQuery>;
