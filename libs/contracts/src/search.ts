import { z } from 'zod';
import { listedDocument } from './list.js';
import { pageOf, words } from './words.js';

/** Two characters are enough; parts separated by white space must all be found. */
export const searchQuery = z.strictObject({
  q: z.string().trim().min(1).max(100),
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});
export type SearchQuery = z.output<typeof searchQuery>;

/** Where the words stand in the text beside it: UTF-16 units, the end not included, in order and without overlap. */
const marks = z.array(z.tuple([z.int(), z.int()]));

const excerpt = z.object({
  version: z.object({ id: z.string(), ordinal: z.int(), isPublished: z.boolean() }),
  clause: z.string().describe('Id of the clause in that version'),
  anchor: z.string().describe('In legal language: 第五条第二款'),
  text: z.string(),
  isCut: z.object({ before: z.boolean(), after: z.boolean() }),
  marks,
});

/** A document in which everything was found that was asked for. Its title and its numbers are shown marked, its text by clause. */
export const searchHit = listedDocument
  .pick({
    id: true,
    title: true,
    kind: true,
    draftingParty: true,
    issuers: true,
    stage: true,
    numbers: true,
    validity: true,
    updatedAt: true,
  })
  .extend({
    by: z.enum(['number', 'title', 'text']).describe('The strongest place in which it was found: what the order follows'),
    marks,
    excerpts: z.array(excerpt),
    processes: z.array(z.object({ id: z.string(), workflow: z.string(), label: words, status: z.string(), states: z.array(words) })),
  });
export type SearchHit = z.output<typeof searchHit>;

/** A number that is exactly so first, then titles, then texts; within each the latest first. */
export const searchPage = pageOf(searchHit);
export type SearchPage = z.output<typeof searchPage>;
