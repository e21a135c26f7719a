import { z } from 'zod';
import { pageOf, words } from './words.js';

/** A message about a case to a person, or to whoever holds a role in a party. */
export const noticeEntry = z.object({ id: z.string(), process: z.string(), text: words, at: z.string() });

export const noticePage = pageOf(noticeEntry);
export type NoticePage = z.output<typeof noticePage>;
