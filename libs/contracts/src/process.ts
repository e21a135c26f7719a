import { z } from 'zod';
import { problemDocument } from './problem.js';
import { words } from './words.js';

/** Opening a process: `input` is checked by the workflow's own start contract. */
export const newProcess = z.strictObject({
  workflow: z.string().trim().min(1).max(100),
  input: z.record(z.string(), z.unknown()),
});
export type NewProcess = z.output<typeof newProcess>;

/** What an accepted action answers with. */
export const accepted = z.object({ id: z.string(), revision: z.int(), state: z.json(), status: z.string(), at: z.string() });
export type AcceptedView = z.output<typeof accepted>;

const finding = problemDocument.shape.findings.element;

/** green in time, yellow when a third of the working days is left, red after the last day, paused while the clock stands. */
export const lightView = z.object({ color: z.enum(['green', 'yellow', 'red', 'paused']), says: words });

const deadlineDay = z.object({
  date: z.string(),
  counts: z.boolean(),
  n: z.int(),
  why: z.string().nullable(),
  whyEn: z.string().nullable(),
  source: z.string().nullable(),
  working: z.boolean(),
  paused: z.boolean(),
});

/** A deadline that explains itself: from which day, by which rule, day by day, with pauses, extensions and what a new calendar changed. */
export const deadlineView = z.object({
  key: z.string(),
  label: words,
  status: z.enum(['running', 'paused', 'met', 'missed', 'stopped']),
  from: z.string(),
  due: z.string().nullable(),
  light: lightView.nullable(),
  left: z.int().nullable(),
  unit: z.string(),
  amount: z.int(),
  extension: z.int(),
  certain: z.boolean(),
  verified: z.boolean(),
  basis: z.string(),
  note: words.nullable(),
  days: z.array(deadlineDay),
  pauses: z.array(z.object({ from: z.string(), until: z.string().nullable(), evidence: z.string() })),
  extensions: z.array(z.object({ amount: z.int(), reason: z.string(), by: z.string(), at: z.string() })),
  revisions: z.array(z.object({ at: z.string(), dueBefore: z.string(), dueAfter: z.string(), calendar: z.string() })),
});
export type DeadlineView = z.output<typeof deadlineView>;

const action = z.object({
  event: z.string(),
  label: words,
  basis: z.string().optional(),
  reason: z.enum(['required', 'optional']).optional(),
  schema: z.json(),
});
const closed = z.object({ event: z.string(), label: words, basis: z.string().optional(), findings: z.array(finding) });

const producedDocument = z.object({ form: z.string(), name: z.string(), href: z.string(), factsHash: z.string(), createdAt: z.string() });

/** A process as this caller may see it. `details` is the workflow's own: what it shows depends on the caller. */
export const processView = z.object({
  id: z.string(),
  workflow: z.string(),
  version: z.int(),
  label: words,
  revision: z.int(),
  status: z.string(),
  state: z.json(),
  states: z.array(z.object({ path: z.string(), label: words, about: words.optional(), basis: z.string().optional() })),
  subject: z.object({ id: z.string(), title: z.string() }).nullable(),
  openedAt: z.string(),
  updatedAt: z.string(),
  deadlines: z.array(deadlineView),
  actions: z.array(action),
  closed: z.array(closed),
  documents: z.array(producedDocument),
  details: z.record(z.string(), z.json()),
});
export type ProcessDocument = z.output<typeof processView>;

export const processList = z.object({
  entries: z.array(
    z.object({ id: z.string(), workflow: z.string(), label: words, status: z.string(), states: z.array(words), openedAt: z.string() }),
  ),
});
export type ProcessList = z.output<typeof processList>;

/** One line of a history: when, who for which office, what, which papers it brought, and its place in the chain. */
export const historyView = z.object({
  lines: z.array(
    z.object({
      seq: z.int(),
      at: z.string(),
      type: z.string(),
      label: words,
      person: z.string(),
      office: z.string().nullable(),
      role: words.nullable(),
      payload: z.record(z.string(), z.json()).optional(),
      documents: z.array(z.object({ name: z.string(), href: z.string() })),
      causedBy: z.string().nullable(),
      hash: z.string(),
    }),
  ),
});
export type HistoryView = z.output<typeof historyView>;

/** One task of the caller. */
export const taskEntry = z.object({
  process: z.string(),
  workflow: z.string(),
  subject: z.object({ id: z.string(), title: z.string() }).nullable(),
  state: z.string(),
  label: words,
  role: z.string(),
  isMine: z.boolean(),
  /** Somebody who is away, and for whom the caller may do this. */
  standsInFor: z.object({ id: z.string(), name: z.string() }).nullable(),
  since: z.string(),
  due: z.string().nullable(),
  light: lightView.nullable(),
  left: z.int().nullable(),
  reason: words.nullable(),
});
export type TaskEntry = z.output<typeof taskEntry>;
