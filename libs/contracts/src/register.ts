import { z } from 'zod';
import { columnsOf } from './columns.js';
import { validityStatus } from './validity.js';
import { words } from './words.js';

const year = z.coerce.number().int().min(1949).max(2999);
const party = z.object({ id: z.string(), name: z.string() });

/** 统一编号登记簿 of a year; of one registrar, or of all. */
export const unifiedNumberQuery = z.strictObject({ year, registrar: z.string().min(1).max(200).optional() });
export type UnifiedNumberQuery = z.output<typeof unifiedNumberQuery>;

export const registerStatus = z.enum(['registered', 'awaitingDate', 'published', 'void']);

const entry = z.object({
  number: z.string(),
  /** Null for a number from elsewhere that has another form than those that are given here. */
  serial: z.number().nullable(),
  document: z.object({ id: z.string(), title: z.string() }),
  issuer: party,
  registrar: party,
  assignedOn: z.string(),
  status: z.object({ code: registerStatus, ...words.shape }),
  documentNumber: z.string().nullable(),
  publishedOn: z.string().nullable(),
  effectiveOn: z.string().nullable(),
  /** 时效 on the day of asking; null before it is on record. */
  validity: z.object({ code: validityStatus, ...words.shape }).nullable(),
  /** 在途件: the number was given before the case came here, as this evidence shows; null for one that was given here. */
  issuedElsewhere: z.object({ evidence: z.string() }).nullable(),
  /** Why it was stopped or sent back. */
  reason: z.string().nullable(),
});
export type RegisterEntry = z.output<typeof entry>;

/** Serials from the first to the last of them. */
const serials = z.object({ from: z.number(), to: z.number() });

/**
 * What was given of one code in the year, against what is shown: each once, numbered on without a gap. A year that began elsewhere opens
 * with `before`: what was given before the first number that was entered, whose evidence is the source. `notEntered`: given elsewhere or
 * lost, the register cannot say; as long as there are any it is not gapless.
 */
const series = z.object({
  code: z.string(),
  issued: z.number(),
  shown: z.number(),
  before: z.object({ upTo: z.number(), evidence: z.string() }).nullable(),
  notEntered: z.array(serials),
  isGapless: z.boolean(),
});
export type NumberSeries = z.output<typeof series>;

export const unifiedNumberRegister = z.object({
  year: z.number(),
  registrar: party.nullable(),
  isGapless: z.boolean(),
  series: z.array(series),
  entries: z.array(entry),
});
export type UnifiedNumberRegister = z.output<typeof unifiedNumberRegister>;

/** 发文字号登记簿 of a year: unique, not gapless. `isCurrent` is false for a number that was replaced by another. */
export const documentNumberQuery = z.strictObject({ year });
export const documentNumberRegister = z.object({
  year: z.number(),
  entries: z.array(
    z.object({ number: z.string(), document: z.object({ id: z.string(), title: z.string() }), issuer: party, isCurrent: z.boolean() }),
  ),
});
export type DocumentNumberRegister = z.output<typeof documentNumberRegister>;

/** Columns of the ledger 台账, by the office's choice and in its order. */
export const LEDGER_COLUMNS = [
  'number',
  'documentNumber',
  'title',
  'issuer',
  'draftingDepartment',
  'registrar',
  'assignedOn',
  'publishedOn',
  'effectiveOn',
  'channels',
  'status',
  'validity',
  'reason',
] as const;
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

export const ledgerQuery = z.strictObject({ ...unifiedNumberQuery.shape, columns: columnsOf(LEDGER_COLUMNS) });
export type LedgerQuery = z.output<typeof ledgerQuery>;

/** 机关代码: what the unified numbers of an issuer begin with, and the rule that it follows. */
export const newNumberCode = z.strictObject({
  issuer: z.string().trim().min(1).max(200).meta({ title: '制定机关', description: 'Party' }),
  code: z.string().trim().min(3).max(20).meta({ title: '机关代码', description: 'Letters and figures, such as ZJAC00' }),
  source: z.string().trim().min(4).max(400).meta({ title: '编码依据', description: 'The rule or letter that gives this code' }),
});
export type NewNumberCode = z.output<typeof newNumberCode>;
export const numberCode = z.object({ issuer: party, code: z.string(), source: z.string(), createdAt: z.string() });
export type NumberCodeView = z.output<typeof numberCode>;
export const numberCodes = z.object({ entries: z.array(numberCode) });
export type NumberCodes = z.output<typeof numberCodes>;
