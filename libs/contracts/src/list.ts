import { DOCUMENT_STAGES, type DocumentStage } from '@fashen/domain';
import { z } from 'zod';
import { documentEntry, documentKind } from './document.js';
import { lightView, taskEntry } from './process.js';
import { validityStatus } from './validity.js';
import { pageOf, words } from './words.js';

/** Several choices in one part of an address: `stage=drafting,inReview`. */
const anyOf = <T extends string>(choice: z.ZodEnum<{ [K in T]: K }>) =>
  z
    .string()
    .max(500)
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(choice).max(20));

const id = z.string().trim().min(1).max(200);
const page = { cursor: z.string().max(1000).optional(), limit: z.coerce.number().int().min(1).max(100) };
/** Words to be found in title or number. */
const text = z.string().trim().min(1).max(200).optional();
/** `true` keeps what is one's own. */
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

export const documentStage = z.enum(Object.keys(DOCUMENT_STAGES) as DocumentStage[]);

/** `none`: nothing waits, or what waits has no period. */
export const dueLight = z.enum(['green', 'yellow', 'red', 'paused', 'none']);
export type DueLight = z.output<typeof dueLight>;

/** `-` before a column is the other direction; what has no due date stands last in both. */
export const DOCUMENT_SORTS = ['-updated', 'updated', 'due', '-due', 'title', '-title', 'stage', '-stage', '-created', 'created'] as const;
export type DocumentSort = (typeof DOCUMENT_SORTS)[number];

/** What keeps documents in a list; the same on the page and in the sheet. */
export const documentFilter = z.strictObject({
  stage: anyOf(documentStage).optional(),
  kind: anyOf(documentKind).optional(),
  draftingParty: id.optional(),
  /** Own ones: drafted or handed in by the caller, or waiting for the caller by name. */
  mine: flag.optional(),
  /** 时效 on the day `on`, today without it. */
  status: validityStatus.optional(),
  on: z.iso.date().optional(),
  light: anyOf(dueLight).optional(),
  text,
  sort: z.enum(DOCUMENT_SORTS).default('-updated'),
});
export type DocumentFilter = z.output<typeof documentFilter>;

/** A page of documents that the caller may see. */
export const documentQuery = documentFilter.extend({ ...page, limit: page.limit.default(20) });
export type DocumentQuery = z.output<typeof documentQuery>;

const party = z.object({ id: z.string(), name: z.string() });

/** What is to be done next about a document: by whom, until when, and why then. */
export const dutyView = z.object({
  process: z.string(),
  workflow: z.string(),
  label: words,
  role: z.string(),
  roleLabel: words,
  party,
  person: z.object({ id: z.string(), name: z.string() }).nullable().describe('Null: anybody of that role in that party'),
  isMine: z.boolean().describe('Whether it waits for the caller, by name or by role'),
  since: z.string(),
  due: z.string().nullable(),
  light: lightView.nullable(),
  left: z.int().nullable(),
  reason: words.nullable(),
});
export type DutyView = z.output<typeof dutyView>;

/** A document in a list: where it stands, and who must do what by when. What stands in a process that the caller may not read is left out. */
export const listedDocument = documentEntry.extend({
  updatedAt: z.string(),
  issuers: z.array(party),
  stage: z.object({ code: documentStage, label: words }),
  states: z.array(words).describe('The states of the process that the stage comes from, from the outside in'),
  process: z.string().nullable().describe('That process; null where there is none or the caller may not read it'),
  numbers: z.object({ unified: z.string().nullable(), document: z.string().nullable() }),
  validity: z.object({ code: validityStatus, label: words }).nullable().describe('On the day `on`'),
  duty: dutyView.nullable(),
  duties: z.int().describe('How many such duties there are, the next one included'),
});
export type ListedDocument = z.output<typeof listedDocument>;

/** `counts` comes with the first page, and up to 10,000 documents; null otherwise. */
export const documentPage = pageOf(listedDocument).extend({
  counts: z.object({ total: z.int(), stages: z.array(z.object({ stage: documentStage, label: words, count: z.int() })) }).nullable(),
});
export type DocumentPage = z.output<typeof documentPage>;

export const TASK_SORTS = ['due', '-due', 'since', '-since', 'title', '-title'] as const;
export type TaskSort = (typeof TASK_SORTS)[number];

/** What keeps tasks in the caller's own list. */
export const taskFilter = z.strictObject({
  workflow: z
    .string()
    .max(500)
    .transform((names) => names.split(',').filter(Boolean))
    .optional(),
  /** Those that wait for the caller by name. */
  mine: flag.optional(),
  light: anyOf(dueLight).optional(),
  text,
  sort: z.enum(TASK_SORTS).default('due'),
});
export type TaskFilter = z.output<typeof taskFilter>;

export const taskQuery = taskFilter.extend({ ...page, limit: page.limit.default(100) });
export type TaskQuery = z.output<typeof taskQuery>;

/** What waits for the caller; `total` counts all pages. */
export const taskList = pageOf(taskEntry).extend({ total: z.int() });
export type TaskList = z.output<typeof taskList>;

/** 常用视图: a list with its filters as one person wants to find it again. `query` is the part of the list's address behind the question mark. */
export const savedViewBody = z.strictObject({
  list: z.enum(['documents', 'tasks', 'search', 'notices', 'filings', 'filing-reviews', 'objections']),
  name: z.string().trim().min(1).max(100),
  query: z.string().max(2000),
});
export type SavedViewBody = z.output<typeof savedViewBody>;

/** The id is chosen by the page (a UUID), so that keeping a view twice keeps one. */
export const savedViewId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);

export const savedView = savedViewBody.extend({ id: z.string(), updatedAt: z.string() });
export type SavedView = z.output<typeof savedView>;

/** By list, then by name. */
export const savedViewList = z.object({ entries: z.array(savedView) });
export type SavedViewList = z.output<typeof savedViewList>;
