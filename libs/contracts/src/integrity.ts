import { z } from 'zod';
import { words } from './words.js';

const before = z.coerce.number().int().positive().max(2_147_483_647).optional();

/** `before` is the `next` of the page before. */
export const checkpointQuery = z.strictObject({ before });
export const signInQuery = z.strictObject({ before, account: z.string().max(200).optional() });

/** What the server vouched for at one moment. `root`, `hash` and the key's `fingerprint` are what a register outside keeps. */
export const checkpointView = z.object({
  number: z.number(),
  at: z.string(),
  processes: z.number(),
  root: z.string(),
  logs: z.array(z.object({ log: z.string(), label: words, length: z.number(), head: z.string() })),
  previous: z.string(),
  /** Of the whole checkpoint: the next one carries it as `previous`. */
  hash: z.string(),
  fingerprint: z.string(),
  signature: z.string(),
});
export type CheckpointView = z.output<typeof checkpointView>;
export const checkpointList = z.object({ entries: z.array(checkpointView), next: z.number().nullable() });
export type CheckpointList = z.output<typeof checkpointList>;

/** The answer to "now": `isNew` is false where nothing had happened since the newest. */
export const checkpointReceipt = z.object({ checkpoint: checkpointView.nullable(), isNew: z.boolean() });
export type CheckpointReceipt = z.output<typeof checkpointReceipt>;

/** Something that is not as it was written; `process` where it concerns one that is still there. */
export const integrityFinding = z.object({
  id: z.string(),
  kind: z.enum(['lost', 'history', 'log', 'checkpoint']),
  says: words,
  /** For whoever mends it. */
  why: z.string(),
  subject: z.string(),
  process: z.object({ id: z.string(), label: words }).nullable(),
  place: z.number(),
  foundAt: z.string(),
  closed: z.object({ at: z.string(), by: z.object({ id: z.string(), name: z.string() }), reason: z.string() }).nullable(),
});
export type IntegrityFindingView = z.output<typeof integrityFinding>;

export const verificationView = z.object({
  at: z.string(),
  endedAt: z.string(),
  processes: z.number(),
  events: z.number(),
  entries: z.number(),
  findings: z.number(),
});
export type VerificationView = z.output<typeof verificationView>;

/** Open findings the oldest first, then closed ones, the latest first; of either kind not more than fit a page, and how many there are in all. */
export const integrityView = z.object({
  checkpoint: checkpointView.nullable(),
  verification: verificationView.nullable(),
  findings: z.array(integrityFinding),
  open: z.number(),
  closed: z.number(),
});
export type IntegrityView = z.output<typeof integrityView>;

export const findingClosing = z.strictObject({ reason: z.string().trim().min(1).max(500) });
export type FindingClosing = z.output<typeof findingClosing>;

/** One attempt to sign in or to give the password again. `person` is null where there is no such account. */
export const signInEntry = z.object({
  ordinal: z.number(),
  at: z.string(),
  person: z.object({ id: z.string(), name: z.string(), login: z.string() }).nullable(),
  outcome: z.enum(['signedIn', 'refused', 'confirmed', 'notConfirmed']),
  /** A rough one. */
  address: z.string(),
  browser: z.string(),
});
export const signInLog = z.object({ entries: z.array(signInEntry), next: z.number().nullable() });
export type SignInLog = z.output<typeof signInLog>;
