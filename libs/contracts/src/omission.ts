import { z } from 'zod';

const id = z.string().trim().min(1).max(100);
const line = z.string().trim().min(1).max(300);
const text = z.string().trim().min(4).max(4000);
const yesNo = z.enum(['yes', 'no']);
const named = z.object({ id: z.string(), name: z.string() });

/** Fields beside the file: whose papers, of which quarter. */
export const newPaperList = z.strictObject({
  authority: id,
  year: z.coerce.number().int().min(2000).max(2100),
  quarter: z.coerce.number().int().min(1).max(4),
});
export type NewPaperList = z.output<typeof newPaperList>;

/** 行政性、外部性、规范性: what the paper is, whatever it calls itself; one reason for all three. */
export const newScreening = z.strictObject({ administrative: yesNo, external: yesNo, normative: yesNo, reason: text });
export type NewScreening = z.output<typeof newScreening>;

/** A paper that came to light otherwise: one that the library has, or one that it does not. */
export const newOmittedPaper = z.strictObject({
  source: z.enum(['register', 'objection', 'court', 'inspection', 'other']),
  document: id.optional(),
  authority: id.optional(),
  title: line.optional(),
  number: line.optional(),
  issuedOn: z.iso.date().optional(),
  found: text,
});
export type NewOmittedPaper = z.output<typeof newOmittedPaper>;
export const omittedPaperReceipt = z.object({ document: z.string() });
export type OmittedPaperReceipt = z.output<typeof omittedPaperReceipt>;

export const paperStandings = ['known', 'lacking', 'toScreen', 'notNormative', 'omitted'] as const;
export const screeningView = newScreening.extend({ by: named, at: z.string() });
export const paperEntryView = z.object({
  id: z.string(),
  ordinal: z.number(),
  number: z.string(),
  title: z.string(),
  issuedOn: z.string(),
  /** `lacking`: the library has it, and something of review and filing is not on record. */
  standing: z.enum(paperStandings),
  document: z.string().nullable(),
  lacks: z.array(z.enum(['review', 'filing'])),
  screening: screeningView.nullable(),
});
export type PaperEntryView = z.output<typeof paperEntryView>;

const listHead = {
  id: z.string(),
  authority: named,
  year: z.number(),
  quarter: z.number(),
  fileName: z.string(),
  uploadedBy: named,
  uploadedAt: z.string(),
};
export const paperListEntry = z.object(listHead);
export const paperLists = z.object({ entries: z.array(paperListEntry) });
export type PaperLists = z.output<typeof paperLists>;
export const paperListView = z.object({ ...listHead, entries: z.array(paperEntryView) });
export type PaperListView = z.output<typeof paperListView>;

/** Late and missing filings, by our own register. */
export const lateFilings = z.object({
  entries: z.array(
    z.object({
      document: z.string(),
      title: z.string(),
      filing: z.string(),
      authority: named,
      receiver: z.string(),
      publishedOn: z.string(),
      lateOn: z.string(),
      isMissing: z.boolean(),
    }),
  ),
});
export type LateFilings = z.output<typeof lateFilings>;
