import { DOCUMENT_KINDS, type DocumentKind, MATERIALS } from '@fashen/domain';
import { z } from 'zod';
import { issuedAs, issuingView } from './issuing.js';
import { words } from './words.js';

/** 报送材料 beside the review draft itself; which of them a case needs is said by the profile. */
export const materialKind = z.enum(Object.keys(MATERIALS) as (keyof typeof MATERIALS)[]);

/** What is going to be issued: a normative document, or another paper of the government that is reviewed in the same way. */
export const documentKind = z.enum(Object.keys(DOCUMENT_KINDS) as DocumentKind[]);

const person = z.string().trim().min(1).max(100);

/** The fields of the multipart form beside the file. */
export const newDocument = z.strictObject({
  title: z.string().trim().min(2).max(300).optional(),
  kind: documentKind,
  drafters: z.array(person).min(1).max(20),
  /** Without it: departments draft for their government, others for themselves. */
  issuedAs: issuedAs.optional(),
  /** Ids of parties, the lead first; without it, what follows from the drafting party's place in the tree. */
  issuers: z.array(z.string().trim().min(1).max(100)).min(1).max(20).optional(),
  /** A review body that the government above has appointed where there is none. */
  reviewAuthority: z.string().trim().min(1).max(100).optional(),
});
export type NewDocument = z.output<typeof newDocument>;

export const newVersion = z.strictObject({ title: z.string().trim().min(2).max(300).optional() });
export type NewVersion = z.output<typeof newVersion>;

/** A file, or, for `other` only, a declaration in its place. */
export const newMaterial = z.strictObject({
  kind: materialKind,
  declaration: z.string().trim().min(2).max(2000).optional(),
});
export type NewMaterial = z.output<typeof newMaterial>;

export const fileView = z.object({ name: z.string(), href: z.string(), size: z.int(), mediaType: z.string(), sha256: z.string() });

export type FileView = z.output<typeof fileView>;

export const versionView = z.object({
  id: z.string(),
  ordinal: z.int(),
  title: z.string(),
  textHash: z.string(),
  file: fileView,
  createdBy: z.string(),
  createdAt: z.string(),
});

export type VersionView = z.output<typeof versionView>;

export const materialView = z.object({
  id: z.string(),
  kind: materialKind,
  file: fileView.nullable(),
  declaration: z.string().nullable(),
  createdBy: z.string(),
  createdAt: z.string(),
});

export type MaterialView = z.output<typeof materialView>;

export const documentEntry = z.object({
  id: z.string(),
  title: z.string(),
  kind: documentKind,
  draftingParty: z.object({ id: z.string(), name: z.string() }),
  reviewAuthority: z.object({ id: z.string(), name: z.string() }),
  profile: z.string(),
  createdAt: z.string(),
});
export type DocumentEntry = z.output<typeof documentEntry>;

export const documentView = documentEntry.extend({
  issuing: issuingView,
  drafters: z.array(z.object({ id: z.string(), name: z.string() })),
  createdBy: z.string(),
  versions: z.array(versionView),
  materials: z.array(materialView),
  processes: z.array(z.object({ id: z.string(), workflow: z.string() })),
});
export type DocumentView = z.output<typeof documentView>;

const notice = z.object({ rule: z.string(), says: words, wayOut: words });

/** What a receipt tells beside what was kept: nothing that stands in the way, but worth reading (tracked changes, comments, hidden text). */
export const notices = z.array(notice);

export const documentReceipt = z.object({ document: documentEntry, version: versionView, notices });
export type DocumentReceipt = z.output<typeof documentReceipt>;

export const versionReceipt = z.object({ version: versionView, notices });
export type VersionReceipt = z.output<typeof versionReceipt>;

export const materialReceipt = z.object({ material: materialView, notices });
export type MaterialReceipt = z.output<typeof materialReceipt>;

/** Two versions of one document, by id. */
export const compareQuery = z.strictObject({ from: z.string().min(1).max(100), to: z.string().min(1).max(100) });
export type CompareQuery = z.output<typeof compareQuery>;

const clauseChange = z.object({
  change: z.enum(['same', 'edited', 'added', 'removed', 'moved', 'renumbered', 'split', 'merged']),
  kind: z.string(),
  old: z.string().nullable().describe('Anchor in the old text'),
  new: z.string().nullable().describe('Anchor in the new text'),
  similarity: z.number(),
  segments: z.array(z.tuple([z.enum(['=', '-', '+']), z.string()])),
  draftLabel: z
    .enum(['removed', 'changed'])
    .optional()
    .describe('All that differs is 送审稿 or the like at the end of the title: a state of the draft, no change of what it says'),
});
export type ClauseChangeView = z.output<typeof clauseChange>;

const staleCitation = z.object({
  clause: z.string().describe('Id of the clause of the new version in which it stands'),
  anchor: z.string(),
  written: z.string(),
  shouldBe: z.string().nullable().describe('The words that lead there now; null when a person must decide'),
});

/** Clause by clause: `=` and `-` joined are the old text, `=` and `+` the new one, to the character. */
export const comparisonView = z.object({
  from: z.object({ id: z.string(), ordinal: z.int() }),
  to: z.object({ id: z.string(), ordinal: z.int() }),
  counts: z.record(z.string(), z.int()),
  articles: z.array(clauseChange),
  staleCitations: z.array(staleCitation).describe('Citations left as they were although what they cite is elsewhere now'),
});
export type ComparisonView = z.output<typeof comparisonView>;

/** Node types are those of the reader: 条 is `article`, 款 `paragraph`, 项 `item`, 目 `subitem`. */
const clause = z.object({
  id: z.string().describe('Unique in its version, and the same for the same text: article-5.paragraph-2'),
  parent: z.string().nullable().describe('Id of the clause that holds it'),
  type: z.string(),
  anchor: z.string().describe('In legal language: 第五条第二款'),
  label: z.string(),
  heading: z.string(),
  text: z.string().describe('Its own piece of the text, without that of the clauses it holds'),
});

/** In document order; the texts joined are the text of the version, to the character. */
export const versionClauses = z.object({
  version: z.object({ id: z.string(), ordinal: z.int() }),
  title: z.string(),
  textHash: z.string(),
  clauses: z.array(clause),
});
export type VersionClauses = z.output<typeof versionClauses>;
