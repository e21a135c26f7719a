import { z } from 'zod';
import type { EventRow, Reader } from '../port.js';
import type { Instant } from '../values.js';
import { isSigned, leafOf, signedCheckpointSchema } from './checkpoint.js';
import { rootOver } from './merkle.js';
import { type Break, findBreak } from './verify-chain.js';

export const BUNDLE_FORMAT = 'fashen-bundle-1';

const rowSchema = z.strictObject({
  process: z.string(),
  seq: z.int(),
  machine: z.string(),
  type: z.string(),
  event: z.string(),
  at: z.string(),
  by: z.string(),
  causedBy: z.string().nullable(),
  previous: z.string(),
  hash: z.string(),
});

/** A checkpoint and, for each process that it stands over, its revision then and the way from there to the root. */
const witnessSchema = z.strictObject({
  ...signedCheckpointSchema.shape,
  covers: z.record(
    z.string(),
    z.strictObject({
      revision: z.int().positive(),
      path: z
        .array(z.tuple([z.enum(['left', 'right']), z.string()]).readonly())
        .max(64)
        .readonly(),
    }),
  ),
});

export type Witness = z.infer<typeof witnessSchema>;

const bundleSchema = z.strictObject({
  format: z.literal(BUNDLE_FORMAT),
  exportedAt: z.string().optional(),
  processes: z.array(z.strictObject({ process: z.string(), events: z.array(rowSchema) })),
  /** Process → hash of its last row. */
  heads: z.record(z.string(), z.string()),
  /** The newest checkpoint when it was exported; null where there was none. */
  checkpoint: witnessSchema.nullable(),
});

/** Event rows of processes as a file that anybody can verify without the system that wrote it. */
export type Bundle = z.infer<typeof bundleSchema>;

/** Who vouches: number, root and key are for comparing with a register outside; what came after the checkpoint is `beyond` it, in events. */
export type Vouching = { number: number; at: Instant; root: string; key: string; covered: number; beyond: number };

/** `checkpoint: null` says that no signature vouches for the heads: who rewrites such a bundle as a whole is not found. */
export type BundleVerification = { ok: boolean; events: number; brokenAt: Break | null; checkpoint: Vouching | null };

export function makeBundle(
  processes: readonly { process: string; head: string; events: readonly EventRow[] }[],
  exportedAt?: Instant,
  checkpoint: Witness | null = null,
): Bundle {
  return {
    format: BUNDLE_FORMAT,
    ...(exportedAt === undefined ? {} : { exportedAt }),
    processes: processes.map(({ process, events }) => ({ process, events: [...events] })),
    heads: Object.fromEntries(processes.map(({ process, head }) => [process, head])),
    checkpoint,
  };
}

/** Reads the processes and their histories; a process that does not exist throws. */
export async function exportBundle(
  reader: Pick<Reader, 'process' | 'events'>,
  processes: readonly string[],
  exportedAt?: Instant,
  checkpoint: Witness | null = null,
): Promise<Bundle> {
  const parts: { process: string; head: string; events: EventRow[] }[] = [];
  for (const process of processes) {
    const row = await reader.process(process);
    if (!row) throw new Error(`there is no process ${process} to export`);
    parts.push({ process, head: row.head, events: await reader.events(process) });
  }
  return makeBundle(parts, exportedAt, checkpoint);
}

/** What was parsed from a file as a bundle; throws zod's error when it is none. */
export const parseBundle = (value: unknown): Bundle => bundleSchema.parse(value);

/** Finds the first changed, inserted, removed or cut-off row; needs nothing but the bundle. */
export function verifyBundle(bundle: Bundle): BundleVerification {
  const events = bundle.processes.reduce((sum, { events }) => sum + events.length, 0);
  const brokenAt = firstBreak(bundle) ?? unlikeCheckpoint(bundle);
  return { ok: brokenAt === null, events, brokenAt, checkpoint: bundle.checkpoint && vouching(bundle, bundle.checkpoint, events) };
}

function vouching({ processes }: Bundle, { checkpoint, key, covers }: Witness, events: number): Vouching {
  const { number, at, root } = checkpoint;
  const within = processes.reduce((sum, { process }) => sum + (covers[process]?.revision ?? 0), 0);
  return { number, at, root, key, covered: Object.keys(covers).length, beyond: events - within };
}

/** The chain is whole in itself; is it the one that was signed? */
function unlikeCheckpoint({ processes, checkpoint: witness }: Bundle): Break | null {
  if (!witness) return null;
  const { checkpoint, covers } = witness;
  const named = `checkpoint ${checkpoint.number}`;
  if (!isSigned(witness)) return { process: '', seq: 0, why: `${named} is not what its key signed` };
  const histories = new Map(processes.map(({ process, events }) => [process, events]));
  for (const [process, { revision, path }] of Object.entries(covers)) {
    const head = histories.get(process)?.[revision - 1]?.hash;
    if (head === undefined) return { process, seq: revision, why: `${named} saw row ${revision}, which is missing` };
    if (rootOver(leafOf({ process, revision, head }), path) !== checkpoint.root)
      return { process, seq: revision, why: `the history is not the one that ${named} vouches for` };
  }
  return null;
}

function firstBreak(bundle: Bundle): Break | null {
  const seen = new Set<string>();
  for (const { process, events } of bundle.processes) {
    const head = bundle.heads[process];
    if (head === undefined || !Object.hasOwn(bundle.heads, process))
      return { process, seq: 0, why: 'the process has no head: it was added' };
    if (seen.has(process)) return { process, seq: 0, why: 'the process stands in the bundle twice' };
    seen.add(process);
    const broken = findBreak(process, events, head);
    if (broken) return broken;
  }
  const missing = Object.keys(bundle.heads).find((process) => !seen.has(process));
  return missing === undefined ? null : { process: missing, seq: 0, why: 'the process was removed' };
}
