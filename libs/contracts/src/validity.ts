import { SCRUTINY_DECISIONS, VALIDITY_STATUSES } from '@fashen/domain';
import { z } from 'zod';
import { versionClauses } from './document.js';
import { words } from './words.js';

const day = z.iso.date();

/** 时效. */
export const validityStatus = z.enum(Object.keys(VALIDITY_STATUSES) as (keyof typeof VALIDITY_STATUSES)[]);

/** Without a day, today. */
export const dayQuery = z.strictObject({ on: day.optional() });
export type DayQuery = z.output<typeof dayQuery>;

const phase = z.object({
  status: validityStatus,
  label: words,
  from: day,
  until: day.nullable().describe('First day on which it is something else; null where nothing is known to come'),
});

/** The text of a document on a day, and what it is worth then; after its end the last text that was in force. */
export const textOfDay = versionClauses.extend({
  on: day,
  status: validityStatus,
  label: words,
  isCitable: z.boolean().describe('Whether it may be cited as a basis on that day (G9)'),
});
export type TextOfDay = z.output<typeof textOfDay>;

const party = z.object({ id: z.string(), name: z.string() });
const other = z.object({ id: z.string(), title: z.string(), on: day });

/** The life of a published document: its phases, what was recorded, what renews it and what was in between. */
export const validityView = z.object({
  phases: z.array(phase),
  lastDay: day.nullable(),
  events: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      on: day,
      byDocument: z.string().nullable(),
      version: z.string().nullable(),
      voids: z.string().nullable(),
      clauses: z.array(z.string()).describe('Of a decision of the competent authority; none: the whole document'),
      decidedBy: z.string().nullable(),
      basis: z.string(),
      evidence: z.string().nullable(),
      createdAt: z.string(),
    }),
  ),
  scrutiny: z
    .array(
      z.object({
        kind: z.enum(Object.keys(SCRUTINY_DECISIONS) as (keyof typeof SCRUTINY_DECISIONS)[]),
        label: words,
        clauses: z.array(z.string()),
        since: day,
      }),
    )
    .describe('What the competent authority has decided and what of it acts on that day: not to be cited (G9)'),
  renewals: z.array(
    other.extend({ gap: z.object({ from: day, to: day }).nullable().describe('Days on which neither the old nor the new one holds') }),
  ),
  does: z.array(other.extend({ kind: z.string() })).describe('What it does to other documents as a decision'),
  answerable: z.array(z.object({ issuer: party, by: party })).describe('Who answers for it on that day, where an issuer was abolished'),
});
export type ValidityView = z.output<typeof validityView>;
