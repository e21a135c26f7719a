import { z } from 'zod';

/** Chinese first, English beside it. */
export const words = z.object({ zh: z.string(), en: z.string() });

/** Page of a list: `next` goes into `?cursor=` for the following page; null on the last one. */
export const pageOf = <S extends z.ZodType>(entry: S) => z.object({ entries: z.array(entry), next: z.string().nullable() });

/** What a list may be asked: an opaque cursor, and at most a hundred entries a page. */
export const pageQuery = z.strictObject({
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type PageQuery = z.output<typeof pageQuery>;
