import { ISSUED_AS } from '@fashen/domain';
import { z } from 'zod';
import { words } from './words.js';

/** In whose name a document is issued 制发名义. */
export const issuedAs = z.enum(Object.keys(ISSUED_AS) as (keyof typeof ISSUED_AS)[]);

/** A word of the glossary with its code name. */
const term = words.extend({ code: z.string() });
const party = z.object({ id: z.string(), name: z.string() });

/** What a value rests on; `verified` is false where the text itself was not read. */
const ground = z.object({ source: z.string(), asOf: z.string(), verified: z.boolean(), note: words.optional() });

/** A value of the way with its texts; verified where all of them are. */
const value = <S extends z.ZodType>(contract: S) => z.object({ value: contract, verified: z.boolean(), grounds: z.array(ground) });

/** Who reviews the document, decides on it, signs, registers it, and where it is filed: what follows from in whose name it is issued. */
export const wayView = z.object({
  lead: party,
  office: party.describe('Where the general office sits for this document'),
  reviewers: value(z.array(party)).describe('One after the other'),
  meetings: value(z.array(z.object({ body: party, kinds: z.array(term) }))).describe('All of them, each by any of the kinds'),
  signatories: value(z.array(party)),
  unadoptedDecider: value(z.object({ role: term, party })).describe('Who decides on advice that is not adopted'),
  registrar: value(party.nullable()),
  numbering: value(term),
  filing: value(z.array(z.object({ body: term, party: party.nullable(), by: term }))).describe('party is null for a body outside the tree'),
  objectionsTo: value(z.array(party)),
  leavesFlow: value(z.boolean()),
});
export type WayView = z.output<typeof wayView>;

/** In whose name, by whom (the lead first), and the way that follows; `way` is null where it cannot be found, and `gaps` says what is missing. */
export const issuingView = z.object({
  issuedAs: term,
  issuers: z.array(party),
  way: wayView.nullable(),
  gaps: z.array(z.object({ rule: z.string(), says: words, wayOut: words.optional() })),
});
export type IssuingView = z.output<typeof issuingView>;
