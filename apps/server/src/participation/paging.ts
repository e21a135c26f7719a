import { noCursor } from '../platform/http/cursor.js';

/** Where a page of something counted begins: lists whose order is by number are paged by how many come before. */
export function skipOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  if (!/^\d{1,9}$/.test(cursor)) throw noCursor();
  return Number(cursor);
}

/** `found` holds one more than a page where there is another page. */
export const pageOfSkip = <T>(found: readonly T[], skip: number, limit: number): { page: T[]; next: string | null } => ({
  page: found.slice(0, limit),
  next: found.length > limit ? String(skip + limit) : null,
});
