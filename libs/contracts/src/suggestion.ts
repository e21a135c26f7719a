import { z } from 'zod';
import { notices, versionView } from './document.js';
import { words } from './words.js';

const id = z.string().trim().min(1).max(100);

/** An item of an issued opinion; `text` is what its clause shall read in place of the suggestion. */
const wanted = z.strictObject({ process: id, item: id, text: z.string().trim().min(1).max(20_000).optional() });

/** Suggestions of opinion items for one version of a document. `dryRun`: says what would become of each and writes nothing. */
export const suggestionRequest = z.strictObject({
  from: id.describe('Id of the version that is changed'),
  items: z.array(wanted).min(1).max(200),
  dryRun: z.boolean().default(false),
});
export type SuggestionRequest = z.output<typeof suggestionRequest>;

const refusal = z.object({ rule: z.string(), says: words, wayOut: words });

/** What became of one item. The clause with `=` and `-` joined is as it was, with `=` and `+` as it is now. */
export const suggestionOutcome = z.object({
  process: z.string(),
  item: z.string(),
  anchor: z.string().describe('As the opinion names it'),
  clause: z.string().nullable().describe('Anchor of that clause in the version that is changed; null when it is not there'),
  outcome: z.enum(['applied', 'unchanged', 'refused']).describe('In a dry run `applied` means: can be applied'),
  segments: z.array(z.tuple([z.enum(['=', '-', '+']), z.string()])).describe('Empty when refused'),
  refusal: refusal.nullable(),
  remarks: z.array(words).describe('Worth reading, and in nobody’s way'),
});
export type SuggestionOutcome = z.output<typeof suggestionOutcome>;

/** `version` is null in a dry run. */
export const suggestionReceipt = z.object({ version: versionView.nullable(), notices, items: z.array(suggestionOutcome) });
export type SuggestionReceipt = z.output<typeof suggestionReceipt>;

/** The older of the two versions, by id. */
export const redlineQuery = z.strictObject({ from: id });
