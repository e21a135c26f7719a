import { z } from 'zod';

/** What a form half filled in is kept under: `document:new`, `process:<id>:addItem`. Each person has one for each party acted for. */
export const draftScope = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._~@-]*(:[A-Za-z0-9._~@-]+)*$/)
  .max(200);

/** Bytes of the content as JSON in UTF-8. */
export const DRAFT_BYTES = 256 * 1024;

const content = z.record(z.string(), z.json());

/** What is kept: whatever the page needs to fill the form again. `label` is what the list of drafts calls it. */
export const draftBody = z.strictObject({
  content,
  label: z.string().trim().max(200).optional(),
});
export type DraftBody = z.output<typeof draftBody>;

/**
 * A draft as its person sees it. There is always one to read: revision 0 and no content before anything was kept. `revision` is the ETag and
 * goes on counting when a draft is cleared, so that a page that saw an older one is always told.
 */
export const draftView = z.object({
  scope: z.string(),
  revision: z.int(),
  label: z.string().nullable(),
  content: content.nullable().describe('Null where nothing is kept'),
  updatedAt: z.string().nullable(),
  keptUntil: z.string().nullable().describe('When the rule removes it, unless it is written again'),
});
export type DraftView = z.output<typeof draftView>;

/** What a write leaves: the new revision, also as ETag. */
export const draftReceipt = draftView.omit({ content: true, label: true });
export type DraftReceipt = z.output<typeof draftReceipt>;

/** Own drafts in the party acted for, the last written first, without their contents. */
export const draftList = z.object({
  entries: z.array(
    z.object({
      scope: z.string(),
      label: z.string().nullable(),
      revision: z.int(),
      startedAt: z.string(),
      updatedAt: z.string(),
      ageDays: z.int().describe('Whole days since it was last written'),
      keptUntil: z.string(),
    }),
  ),
});
export type DraftList = z.output<typeof draftList>;

/**
 * `details` of the finding `draft.movedOn` in the problem DRAFT_MOVED_ON (412): the other side of a stale write, so that the page shows both and
 * lets the person choose; writing again with its revision keeps the own side.
 */
export const keptDraft = draftView.pick({ revision: true, content: true, label: true, updatedAt: true });
export type KeptDraft = z.output<typeof keptDraft>;
