import { z } from 'zod';
import { problemDocument } from './problem.js';
import { words } from './words.js';

/**
 * What a field of an action's JSON Schema says about itself beside the keywords of the standard, at whatever depth it stands.
 * `title` is the Chinese name, `description` the English one. A string field has one of: `words` (an enumeration), a `format` (a day),
 * `choices` (one of those that the server offers), `multiline` (long text) or `freeText` (a short line of one's own). `choices` with
 * `freeText` only suggests; an enumeration or a day with `choices` has fewer of its values, or a default, from there.
 */
export const fieldMetadata = z.object({
  title: z.string().optional(),
  description: z.string().optional(),
  /** Name of what may be chosen; what it comes to now stands in `actionChoices` under the field's path. */
  choices: z.string().optional(),
  /** What the values of an enumeration are called; keys are the values as text. */
  words: z.record(z.string(), words).optional(),
  multiline: z.boolean().optional(),
  freeText: z.boolean().optional(),
});
export type FieldMetadata = z.output<typeof fieldMetadata>;

/** One value that may be sent, and what people read for it. */
export const choice = z.object({ value: z.union([z.string(), z.number()]), label: words, hint: words.optional() });
export type Choice = z.output<typeof choice>;

/**
 * What may be chosen in one field. `isEvidence`: the list is of scans that lie with the document, and one may be handed in beside it.
 * `hasMore`: only the first 200 are here, ask with `q`. `default`: what the server would fill in; a day has only that.
 */
export const fieldChoices = z.object({
  choices: z.array(choice),
  default: z.json().optional(),
  hasMore: z.boolean().optional(),
  isEvidence: z.boolean().optional(),
});
export type FieldChoices = z.output<typeof fieldChoices>;

// By path in the payload: `handler`, `entry/scan`, `answers/*/item`, where `*` stands for every element of a list.
export const actionChoices = z.object({ fields: z.record(z.string(), fieldChoices) });
export type ActionChoices = z.output<typeof actionChoices>;

/** One field only, and of that what contains these words. */
export const choicesQuery = z.strictObject({
  field: z.string().min(1).max(200).optional(),
  q: z.string().trim().max(100).optional(),
});
export type ChoicesQuery = z.output<typeof choicesQuery>;

const told = z.object({ workflow: z.string(), label: words, basis: z.string().optional() });

/** Workflows that the caller may open now, and for the others of theirs, why not. */
export const openings = z.object({
  open: z.array(told.extend({ reason: z.enum(['required', 'optional']).optional(), schema: z.json() })),
  closed: z.array(told.extend({ findings: problemDocument.shape.findings })),
});
export type Openings = z.output<typeof openings>;
