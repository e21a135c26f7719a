import { z } from 'zod';
import { words } from './words.js';

/** People of the caller's own party, to be named in forms: colleagues who share a draft, stand in, take a desk over. Name and roles, nothing else. */
export const colleagueList = z.object({ entries: z.array(z.object({ id: z.string(), name: z.string(), roles: z.array(words) })) });
export type ColleagueList = z.output<typeof colleagueList>;

/** Parties that have not ceased, to be named in forms: issuers, review bodies. */
export const partyDirectory = z.object({
  entries: z.array(z.object({ id: z.string(), name: z.string(), kind: z.string(), kindLabel: words, parent: z.string().nullable() })),
});
export type PartyDirectory = z.output<typeof partyDirectory>;
