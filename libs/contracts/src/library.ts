import { SCRUTINY_DECISIONS, type ScrutinyDecision } from '@fashen/domain';
import { z } from 'zod';
import { versionClauses } from './document.js';
import { subjectCode, subjectView } from './subject.js';
import { validityStatus } from './validity.js';
import { pageOf, words } from './words.js';

const day = z.iso.date();
const party = z.object({ id: z.string(), name: z.string() });
const id = z.string().min(1).max(100);

/** What a reader asks for: 现行有效, 已公布未施行, 已失效, and what the competent authority has stopped or annulled in part. */
export const LIBRARY_STATES = ['inForce', 'awaiting', 'ended', 'suspended'] as const;
export const libraryState = z.enum(LIBRARY_STATES);
export type LibraryState = z.output<typeof libraryState>;

/** Words that all must be found, or none: then the latest publication first. */
export const libraryQuery = z.strictObject({
  q: z.string().trim().max(100).optional(),
  state: libraryState.optional(),
  issuer: id.optional(),
  subject: subjectCode.optional(),
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});
export type LibraryQuery = z.output<typeof libraryQuery>;

/** Without a day, today. */
export const libraryDayQuery = z.strictObject({ on: day.optional() });
export const libraryCompareQuery = z.strictObject({ from: id, to: id });

const marks = z.array(z.tuple([z.int(), z.int()]));

const excerpt = z.object({
  clause: z.string().describe('Id of the clause in the published text'),
  anchor: z.string(),
  text: z.string(),
  isCut: z.object({ before: z.boolean(), after: z.boolean() }),
  marks,
});

/** What the competent authority decided and what of it acts: no clauses is the whole document. Only such a decision is marked in public (G9). */
const decision = z.object({
  kind: z.enum(Object.keys(SCRUTINY_DECISIONS) as ScrutinyDecision[]),
  label: words,
  clauses: z.array(z.string()).describe('Anchors in legal language'),
  since: day,
  decidedBy: z.string().nullable(),
  basis: z.string(),
});
export type LibraryDecision = z.output<typeof decision>;

/** A published document as the public sees it. */
export const libraryEntry = z.object({
  id: z.string(),
  title: z.string(),
  issuers: z.array(party),
  numbers: z.object({ unified: z.string().nullable(), document: z.string().nullable() }),
  subject: subjectView,
  status: z.object({ code: validityStatus, label: words }),
  decisions: z.array(decision),
  publishedOn: day,
  effectiveOn: day,
  lastDay: day.nullable().describe('Last day on which it holds; null without one'),
  endedOn: day.nullable().describe('First day on which it holds no more'),
  marks: marks.describe('Where the words stand in the title'),
  excerpts: z.array(excerpt),
});
export type LibraryEntry = z.output<typeof libraryEntry>;

export const libraryPage = pageOf(libraryEntry);
export type LibraryPage = z.output<typeof libraryPage>;

const other = z.object({ id: z.string(), title: z.string() });
/** A text that was the document's, from a day on; `by` amended it so. */
const textSince = z.object({
  version: z.string(),
  ordinal: z.int(),
  since: day,
  by: other.nullable(),
  docx: z.string().describe('Address of the text as a file'),
});

/** One document on a day: its text by clause, its earlier and later texts, and what other documents did to it. */
export const libraryDocument = libraryEntry.extend({
  on: day,
  text: versionClauses,
  isCitable: z.boolean(),
  phases: z.array(z.object({ label: words, from: day, until: day.nullable() })),
  texts: z.array(textSince),
  changes: z.array(z.object({ label: words, on: day, by: other.nullable() })).describe('What happened to it, in order'),
  does: z.array(other.extend({ label: words, on: day })).describe('What it does to other documents'),
  explainer: z.object({ name: z.string(), href: z.string() }).nullable().describe('解读'),
  channels: z.array(z.object({ kind: z.string(), place: z.string() })),
});
export type LibraryDocument = z.output<typeof libraryDocument>;

/** From after a document on: who was interrupted goes on after the last whole file. */
export const bulkQuery = z.strictObject({ after: z.string().max(100).default('') });

/** One file of the package: what is on record about a document, whatever the day. */
export const bulkDocument = libraryEntry
  .pick({ id: true, title: true, issuers: true, subject: true, numbers: true, publishedOn: true, effectiveOn: true, lastDay: true })
  .extend({
    changes: libraryDocument.shape.changes,
    texts: z.array(z.object({ version: z.string(), since: day, textHash: z.string(), text: z.string() })),
  });
export type BulkDocument = z.output<typeof bulkDocument>;
